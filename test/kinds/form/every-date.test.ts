import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkForm } from '../../../src/desk/link/form.js'
import { allFields } from '../../../src/imports/judge/all-fields.js'
import { ASSESSMENT_SECTIONS } from '../../../src/kinds/demand/assess-form.js'
import { type Field, fieldsOf } from '../../../src/kinds/form/fields.js'
import { type DeskForm, NEW_SOURCE } from '../../../src/kinds/form/form.js'
import { postedOf, readTyped, typedFrom } from '../../../src/kinds/form/typed.js'
import { ALL_KINDS } from '../../../src/kinds/kinds.js'
import { readRecordForm } from '../../../src/saving/read.js'
import { anAssessmentBody, aWorld } from '../../desk/world.js'
import { importingOn, preview } from '../../imports/world.js'
import { aDemand } from '../../support/builders.js'
import { signedInAs } from '../../support/sign-in.js'
import {
  at,
  BASES,
  type DatePlace,
  DEMAND_ON,
  datePlaces,
  declared,
  ODD,
  put,
  TODAY,
  told,
} from './day-cases.js'

const days = { bounds: { today: TODAY, years: { from: 1945, ahead: 20 } }, known: [] }
const HEAD = told(
  'field',
  ODD.map(([typed]) => typed),
)

test('every date that a kind declares is tried below', () => {
  for (const form of ALL_KINDS) {
    const tried = datePlaces(allFields(form), BASES[form.kind]).map(({ path }) => path.replace(/\.\d+/g, ''))
    assert.deepEqual(tried.sort(), declared(allFields(form)).sort(), form.kind)
  }
})

const right = ({ field }: DatePlace): string[] => ODD.map(([, of]) => of(field))

const NEW = { kind: 'news', title: { en: 'N' }, publisher: 'P', publishedOn: '2024' }

interface Filled {
  name: string
  form: DeskForm
  fields: readonly Field[]
  base: Record<string, unknown>
}

/** Every form in which a record is typed: of each kind, with the source that it may bring along, and the short one from a link. */
const FORMS: Filled[] = [
  ...ALL_KINDS.map((form) => ({ name: form.kind, form, base: BASES[form.kind] ?? {} })),
  { name: 'from a link', form: linkForm(false), base: BASES.action ?? {} },
].map(({ name, form, base }) => {
  const fields = fieldsOf(form.sections)
  const hasNew = fields.some((field) => field.name === NEW_SOURCE)
  return { name, form, fields, base: hasNew ? { ...base, [NEW_SOURCE]: NEW } : base }
})

/** What comes of a form in which a date was typed, into the box for the year. */
function formOutcome({ form, fields, base }: Filled, path: string, typed: string): string {
  const { [path]: _, ...rest } = flat(typedFrom(fields, put(base, path, undefined)))
  const read = readTyped(fields, postedOf({ ...rest, [`${path}.year`]: typed }))
  const before = form.carried.length > 0 ? form.shape.validate(base).value : {}
  const found = readRecordForm(form, read, before, days)
  if (!found.ok) return found.errors.find(({ field }) => field === path)?.code ?? JSON.stringify(found.errors)
  const content = { ...found.value.content, [NEW_SOURCE]: found.value.newSource }
  return String(at(content, path))
}

/** The names and values that a browser sends. */
function flat(typed: unknown, path = ''): Record<string, string | string[]> {
  if (typeof typed === 'string') return { [path]: typed }
  const inside = Object.entries(typed as Record<string, unknown>)
  if (Array.isArray(typed) && typed.every((one) => typeof one === 'string'))
    return path === 'themes' || path === 'addressees'
      ? { [path]: typed }
      : Object.fromEntries(typed.map((one, n) => [`${path}.${n}`, one]))
  return Object.assign(
    {},
    ...inside.map(([name, value]) => flat(value, path === '' ? name : `${path}.${name}`)),
  )
}

test('every date field of every form, tried with twelve odd dates', (t) => {
  t.diagnostic(HEAD)
  for (const filled of FORMS)
    for (const place of datePlaces(filled.fields, filled.base)) {
      const found = ODD.map(([typed]) => formOutcome(filled, place.path, typed))
      t.diagnostic(told(`${filled.name} ${place.path}`, found))
      assert.deepEqual(found, right(place), `${filled.name} ${place.path}`)
    }
})

const CODES: [words: RegExp, code: string][] = [
  [/is a year of the Buddhist era/, 'day.era'],
  [/enter a year from/, 'years'],
  [/is after today/, 'future'],
  [/is before/, 'before'],
  [/which comes first/, 'day.order'],
  [/Enter a real day/, 'day.invalid'],
]

test('the day of an assessment on its page, tried with twelve odd dates', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const [place] = datePlaces(fieldsOf(ASSESSMENT_SECTIONS), { on: '2024-01-01' })
  assert.ok(place)
  const found: string[] = []
  for (const [number, [typed]] of ODD.entries()) {
    const reference = `D-01${String(number).padStart(2, '0')}`
    await site.store.ledger.append(aDemand(reference, { issuedOn: DEMAND_ON }))
    const body = { ...anAssessmentBody({ op: 'draft' }), 'on.day': '', 'on.month': '', 'on.year': typed }
    const { 'criteria.0.criterion': _, 'criteria.0.verdict': __, ...sent } = body as Record<string, string>
    const { status, text } = await browser.post(`/desk/demands/${reference}/assess`).type('form').send(sent)
    if (status === 422) found.push(CODES.find(([words]) => words.test(text))?.[1] ?? 'other')
    else {
      const { text: page } = await browser.get(`/desk/demands/${reference}`).expect(200)
      found.push(/Judged on: <time datetime="([^"]+)"/.exec(page)?.[1] ?? `status ${status}`)
    }
  }
  t.diagnostic(HEAD)
  t.diagnostic(told('assess on', found))
  assert.deepEqual(found, right(place))
})

test('every date of every kind in a file, tried with twelve odd dates', async (t) => {
  const places = ALL_KINDS.flatMap((form) =>
    datePlaces(allFields(form), BASES[form.kind]).map((place) => ({ ...place, kind: form.kind })),
  )
  const records = places.flatMap(({ kind, path }) =>
    ODD.map(([typed], n) => ({
      kind,
      content: {
        ...(put(BASES[kind], path, typed) as object),
        ...(kind === 'programme' && { slug: `${path}-${n}`.replace(/[^a-z0-9]+/g, '-') }),
      },
    })),
  )
  const { rows } = await preview(importingOn(await aWorld(t)), 'all.json', JSON.stringify(records))
  t.diagnostic(HEAD)
  for (const [number, place] of places.entries()) {
    const found = rows
      .slice(number * ODD.length, (number + 1) * ODD.length)
      .map(
        ({ faults, content }) =>
          faults.find(({ column }) => column === place.path)?.code ?? String(at(content, place.path)),
      )
    t.diagnostic(told(`${place.kind} ${place.path}`, found))
    assert.deepEqual(found, right(place), `${place.kind} ${place.path}`)
  }
})
