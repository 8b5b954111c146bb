import assert from 'node:assert/strict'
import { test } from 'node:test'
import { action } from '../../src/kinds/action/kind.js'
import { demand } from '../../src/kinds/demand/kind.js'
import type { Field } from '../../src/kinds/form/fields.js'
import { fieldsOf } from '../../src/kinds/form/fields.js'
import type { DeskForm } from '../../src/kinds/form/form.js'
import { organisation } from '../../src/kinds/organisation/kind.js'
import { programme } from '../../src/kinds/programme/kind.js'
import { source } from '../../src/kinds/source/kind.js'
import { theme } from '../../src/kinds/theme/kind.js'
import { formValues } from '../support/form-values.js'
import { signedInAs } from '../support/sign-in.js'
import { anActionBody, anAssessmentBody, aSourceBody, aWorld, type Body } from './world.js'

const HOSTILE = '"><script>alert(1)</script>'

/** Every input of a form, filled with a value that makes no sense where sense is asked for. */
function filled(fields: readonly Field[], value: string, prefix = ''): Body {
  const parts = fields.map((field): Body => {
    const name = prefix + field.name
    if (field.kind === 'text') return { [`${name}.en`]: value, [`${name}.km`]: value }
    if (field.kind === 'date')
      return { [`${name}.day`]: value, [`${name}.month`]: value, [`${name}.year`]: value }
    if (field.kind === 'refs') return { [`${name}.0`]: value }
    if (field.kind === 'group') return filled(field.fields, value, `${name}.`)
    if (field.kind === 'rows') return filled(field.fields, value, `${name}.0.`)
    return { [name]: field.kind === 'tick' ? 'on' : value }
  })
  return Object.assign({}, ...parts)
}

/** Values that a browser offers no way to send from such a field, so the page cannot show them again. */
const isFixedChoice = (field: Field): boolean => field.kind === 'choice'

function namesOfChoices(fields: readonly Field[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const name = prefix + field.name
    if (field.kind === 'group') return namesOfChoices(field.fields, `${name}.`)
    if (field.kind === 'rows') return namesOfChoices(field.fields, `${name}.0.`)
    return isFixedChoice(field) ? [name] : []
  })
}

const FORMS: DeskForm[] = [action, demand, source, organisation, theme, programme]

test('a form full of nonsense comes back with all of it, as harmless text, and nothing is stored', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const before = (await site.store.ledger.applied()).number
  for (const form of FORMS) {
    const fields = fieldsOf(form.sections)
    const body = filled(fields, HOSTILE)
    const sent = { ...body, version: '0', op: 'publish', why: HOSTILE }
    const page = await browser.post(`/desk/${form.path}/new`).type('form').send(sent).expect(422)
    const shown = formValues(page.text)
    const choices = new Set(namesOfChoices(fields))
    for (const [name, value] of Object.entries({ ...body, why: HOSTILE })) {
      if (!choices.has(name)) assert.ok(shown[name]?.includes(String(value)), `${form.kind} ${name}`)
    }
    assert.doesNotMatch(page.text, /<script>alert/, form.kind)
    assert.match(page.text, /There is a problem/)
    // Each line of the summary leads to something that is there.
    for (const [, id] of page.text.matchAll(/<li><a href="#([^"]+)"/g)) {
      assert.ok(page.text.includes(`id="${id}"`), `${form.kind} #${id}`)
    }
  }
  assert.equal((await site.store.ledger.applied()).number, before)
})

test('scripts typed into every text are harmless on the public pages', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const evil = '<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>'
  const texts = ['title', 'summary', 'onNote', 'place', 'note', 'actors.0.person', 'links.0.reason']
  const typed = Object.fromEntries(texts.map((name) => [`${name}.en`, evil]))
  const body = anActionBody({ ...typed, alike: evil })
  await browser.post('/desk/actions/new').type('form').send(body).expect(303)
  for (const address of ['/actions/A-0001', '/actions', '/demands/D-0001', '/desk/actions/A-0001', '/desk']) {
    const { text } = await browser.get(address).expect(200)
    assert.doesNotMatch(text, /<script>alert|<img src=x|href="javascript/, address)
  }
})

test('an address that is not of the web is refused', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'https://a@example.org/',
  ]) {
    const page = await browser
      .post('/desk/sources/new')
      .type('form')
      .send(aSourceBody({ address }))
      .expect(422)
    assert.match(page.text, /Enter an address that begins with http:\/\/ or https:\/\//, address)
    assert.doesNotMatch(page.text, /href="javascript/)
  }
})

const OPERATORS: [string, string][] = [
  ['title[$ne]', 'x'],
  ['title.$ne', 'x'],
  ['title[en][$gt]', ''],
  ['__proto__[isAdmin]', 'true'],
  ['__proto__.isAdmin', 'true'],
  ['constructor.prototype.isAdmin', 'true'],
  ['sources[$where]', 'sleep(1000)'],
]

test('operators and prototypes in names are nothing to the form', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const body = { ...anActionBody({ op: 'draft' }), ...Object.fromEntries(OPERATORS) }
  await browser.post('/desk/actions/new').type('form').send(body).expect(303)
  const entry = await site.store.ledger.entryOf('action', 'A-0001', 1)
  assert.doesNotMatch(entry?.content ?? '', /isAdmin|\$|proto/)
  assert.equal(({} as Record<string, unknown>).isAdmin, undefined)
  const only = { version: '0', op: 'publish', why: 'x', ...Object.fromEntries(OPERATORS) }
  await browser.post('/desk/actions/new').type('form').send(only).expect(422)
})

test('a body that is too large, of another type, or from another site, changes nothing', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const before = (await site.store.ledger.applied()).number
  const large = anActionBody({ 'summary.en': 'x'.repeat(2_000_000) })
  await browser.post('/desk/actions/new').type('form').send(large).expect(413)
  await browser.post('/desk/actions/new').type('json').send(anActionBody()).expect(400)
  for (const from of ['cross-site', 'same-site']) {
    await browser
      .post('/desk/actions/new')
      .set('Sec-Fetch-Site', from)
      .type('form')
      .send(anActionBody())
      .expect(403)
  }
  assert.equal((await site.store.ledger.applied()).number, before)
})

test('controls that no page sends do no harm', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const before = (await site.store.ledger.applied()).number
  const { op: _, ...rest } = anActionBody()
  const odd: Body[] = [{ op: '' }, { add: '__proto__' }, { remove: '../../x' }, { add: 'nothing.here' }]
  for (const controls of odd) {
    const page = await browser
      .post('/desk/actions/new')
      .type('form')
      .send({ ...rest, ...controls })
      .expect(200)
    assert.equal(formValues(page.text)['title.en']?.[0], rest['title.en'])
  }
  await browser
    .post('/desk/actions/new')
    .type('form')
    .send({ ...rest, op: 'erase' })
    .expect(400)
  await browser
    .post('/desk/demands/D-0001/edit')
    .type('form')
    .send({ version: '-1', root: 'x', op: 'draft' })
    .expect(409)
  assert.equal((await site.store.ledger.applied()).number, before)
})

test('an assessment of tomorrow, of nothing, or by evidence that is not there is refused with all that was typed', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const cases: [Body, RegExp][] = [
    [{ 'on.day': '25' }, /Enter today or a day before: Judged on/],
    [{ status: '' }, /Choose one: Status/],
    [{ 'reason.en': '' }, /Enter in English, Khmer or both: Reason/],
    [{ evidence: ['S-0001', 'A-0404'] }, /There is no A-0404 in the record/],
    [{ evidence: ['S-0002'] }, /Publish S-0002 first/],
    [{ 'criteria.0.criterion': '9' }, /Correct this: Verdict/],
    [{ why: '' }, /Enter: Reason for this change/],
  ]
  for (const [wrong, words] of cases) {
    const body = anAssessmentBody(wrong)
    const page = await browser.post('/desk/demands/D-0001/assess').type('form').send(body).expect(422)
    assert.match(page.text, words)
    assert.equal(formValues(page.text)['reason.en']?.[0], body['reason.en'])
    assert.equal(formValues(page.text)['on.day']?.[0], body['on.day'])
  }
})
