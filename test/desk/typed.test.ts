import assert from 'node:assert/strict'
import { test } from 'node:test'
import type Joi from 'joi'
import { action } from '../../src/kinds/action/kind.js'
import { demand } from '../../src/kinds/demand/kind.js'
import { fieldsOf } from '../../src/kinds/form/fields.js'
import { type DeskForm, isOutside } from '../../src/kinds/form/form.js'
import {
  contentFrom,
  postedOf,
  readTyped,
  referenceIn,
  typedFrom,
  without,
} from '../../src/kinds/form/typed.js'
import { organisation } from '../../src/kinds/organisation/kind.js'
import { programme } from '../../src/kinds/programme/kind.js'
import { source } from '../../src/kinds/source/kind.js'
import { theme } from '../../src/kinds/theme/kind.js'
import { starterChanges } from '../../src/starter/starter.js'

const FORMS = [action, demand, source, organisation, theme, programme]
const contentFields = (form: DeskForm) => fieldsOf(form.sections).filter((field) => !isOutside(field))

const namesIn = (schema: Joi.ObjectSchema): string[] => Object.keys(schema.describe().keys ?? {})

for (const form of FORMS) {
  test(`the ${form.kind} form and what it carries are together the whole content`, () => {
    const names = [...contentFields(form), ...form.carried].map((field) => field.name)
    assert.deepEqual(names.sort(), namesIn(form.shape).sort())
  })
}

/** Every input of a form with its value, as a browser sends it. */
function sent(typed: unknown, path = ''): [string, string][] {
  if (typeof typed === 'string') return typed === '' ? [] : [[path, typed]]
  if (Array.isArray(typed)) {
    return typed.flatMap((one, place) => sent(one, `${path}.${place}`))
  }
  return Object.entries(typed as Record<string, unknown>).flatMap(([name, value]) =>
    sent(value, path === '' ? name : `${path}.${name}`),
  )
}

test('every starter record shown as a form and sent back untouched is the same record', () => {
  const byKind = new Map(FORMS.map((form) => [form.kind as string, form]))
  for (const change of starterChanges()) {
    const form = byKind.get(change.kind)
    if (!form) continue
    const { value: content, error } = form.shape.validate(change.content)
    assert.equal(error, undefined)
    const fields = [...contentFields(form), ...form.carried.filter((field) => field.name !== 'assessments')]
    const typed = typedFrom(fields, content)
    const ticked = new Set(fields.filter((field) => field.kind === 'ticks').map((field) => field.name))
    const body: Record<string, string | string[]> = {}
    for (const [name, text] of sent(typed)) {
      const [top = ''] = name.split('.')
      // Boxes of one field share a name.
      if (ticked.has(top)) body[top] = [...[body[top] ?? []].flat(), text]
      else body[name] = text.replaceAll('\n', '\r\n')
    }
    const read = form.shape.validate({
      ...contentFrom(fields, readTyped(fields, postedOf(body))),
      ...(content.assessments ? { assessments: content.assessments } : {}),
    })
    assert.equal(read.error, undefined, `${change.kind} ${change.reference}`)
    const sorted = (record: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => [
          name,
          ticked.has(name) && Array.isArray(value) ? [...value].sort() : value,
        ]),
      )
    assert.deepEqual(sorted(read.value), sorted(content), `${change.kind} ${change.reference}`)
  }
})

const fields = contentFields(action)
const read = (body: Record<string, unknown>) => readTyped(fields, postedOf(body))

test('names that the form does not ask for are not read, whatever they are', () => {
  const hostile = JSON.parse(
    '{"__proto__":"x","__proto__.polluted":"x","title.__proto__":"x","title[$ne]":"x","title.$gt":"x","links.0.__proto__.x":"y","constructor.prototype.x":"z","links.x.effect":"partly","links.99999.effect":"partly"}',
  )
  const typed = read(hostile)
  assert.deepEqual(typed, typedFrom(fields, undefined))
  assert.equal(({} as Record<string, unknown>).polluted, undefined)
})

test('what is not text is not read, and of a name sent twice the first counts', () => {
  assert.deepEqual(read({ 'title.en': { $gt: '' } }).title, { en: '', km: '' })
  assert.deepEqual(read({ 'title.en': ['one', 'two'] }).title, { en: 'one', km: '' })
})

test('empty rows fall out, and the others move up in their order', () => {
  const typed = read({ 'links.7.effect': 'partly', 'links.2.demand': 'D-0001', 'links.0.demand': ' ' })
  const rows = typed.links as { demand: string; effect: string }[]
  assert.deepEqual(
    rows.map(({ demand, effect }) => [demand, effect]),
    [
      ['D-0001', ''],
      ['', 'partly'],
    ],
  )
})

test('removing a row takes that row as it was posted, and its neighbours stay', () => {
  const posted = postedOf({
    'links.1.demand': 'D-0001',
    'links.10.demand': 'D-0010',
    'links.2.demand': 'D-0002',
  })
  assert.deepEqual([...without(posted, 'links.1').keys()], ['links.10.demand', 'links.2.demand'])
})

const dateOf = (day: string, month: string, year: string) =>
  contentFrom(fields, read({ 'on.day': day, 'on.month': month, 'on.year': year })).on

test('a date is as exact as it was typed, and one that does not fit together stays wrong', () => {
  assert.equal(dateOf('', '', ''), undefined)
  assert.equal(dateOf('', '', '2022'), '2022')
  assert.equal(dateOf('', '8', ' 2022 '), '2022-08')
  assert.equal(dateOf('9', '8', '2022'), '2022-08-09')
  assert.equal(dateOf('១៨', '៩', '២០២៤'), '2024-09-18')
  for (const wrong of [dateOf('9', '', '2022'), dateOf('9', '8', ''), dateOf('31', '2', '2022')]) {
    assert.notEqual(action.shape.extract('on').validate(wrong).error, undefined)
  }
})

test('a reference is taken from the front of a suggestion', () => {
  assert.equal(referenceIn('S-0007 Police Academy and APLE'), 'S-0007')
  assert.equal(referenceIn(' s-0007'), 'S-0007')
  assert.equal(referenceIn('S-0007x'), 'S-0007x')
  assert.equal(referenceIn('Police Academy'), 'Police Academy')
})
