import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formValues } from '../support/form-values.js'
import { signedInAs } from '../support/sign-in.js'
import { aWorld, type Body } from './world.js'

/** A filled form of a new indicator: two sources that differ, and a half-year. */
const anIndicatorBody = (more: Body = {}): Body => ({
  version: '0',
  'name.en': 'Cases handled',
  'unit.en': 'cases',
  'measures.en': 'What the police count',
  'limits.en': 'Not how many crimes there are',
  drawnAs: 'columns',
  'series.0.period.year': '2022',
  'series.0.value': '153',
  'series.0.source': 'S-0001 Title of S-0001',
  'series.1.period.year': '2022',
  'series.1.value': '162',
  'series.1.source': 'S-0003',
  'series.2.period.year': '២០២៣',
  'series.2.period.month': '1',
  'series.2.until.year': '2023',
  'series.2.until.month': '6',
  'series.2.value': '87.5',
  'series.2.bound': 'at-least',
  'series.2.source': 'S-0001',
  'series.2.note.km': 'តាមប្រភព',
  'demands.0': 'D-0001',
  op: 'publish',
  why: 'A new indicator',
  ...more,
})

const record = async (t: Parameters<typeof aWorld>[0]) => {
  const site = await aWorld(t)
  const { aSource } = await import('../support/builders.js')
  await site.store.ledger.append(aSource('S-0003'))
  return site
}

test('an indicator is written row by row, and readers see every value with its source', async (t) => {
  const site = await record(t)
  const browser = await signedInAs(site, 'editor')
  await browser.get('/desk/indicators/new').expect(200)
  const saved = await browser.post('/desk/indicators/new').type('form').send(anIndicatorBody()).expect(303)
  assert.equal(saved.headers.location, '/desk/indicators/I-0001?done=publish')
  const entry = await site.store.ledger.entryOf('indicator', 'I-0001', 1)
  assert.deepEqual(JSON.parse(entry?.content ?? '').series, [
    { period: '2022', value: 153, bound: 'exact', source: 'S-0001', note: {} },
    { period: '2022', value: 162, bound: 'exact', source: 'S-0003', note: {} },
    {
      ...{ period: '2023-01', until: '2023-06', value: 87.5, bound: 'at-least', source: 'S-0001' },
      note: { km: 'តាមប្រភព' },
    },
  ])
  const page = await browser.get('/indicators/I-0001').expect(200)
  for (const words of [/153/, /162/, /at least 87\.5/, /S-0003/]) assert.match(page.text, words)
})

test('its form shows again what was published, and another value is added without losing any', async (t) => {
  const site = await record(t)
  const browser = await signedInAs(site, 'editor')
  await browser.post('/desk/indicators/new').type('form').send(anIndicatorBody()).expect(303)
  const form = formValues((await browser.get('/desk/indicators/I-0001/edit').expect(200)).text)
  assert.deepEqual(form['series.2.period.month'], ['1'])
  assert.deepEqual(form['series.2.bound'], ['at-least'])
  const row = { 'series.3.period.year': ['2024'], 'series.3.value': ['12'], 'series.3.source': ['S-0001'] }
  const body = { ...form, ...row, op: 'publish', why: 'The value of 2024' }
  await browser.post('/desk/indicators/I-0001/edit').type('form').send(body).expect(303)
  const entry = await site.store.ledger.entryOf('indicator', 'I-0001', 2)
  assert.equal(JSON.parse(entry?.content ?? '').series.length, 4)
})

const WRONG: [string, Body, RegExp][] = [
  ['a value without a source', { 'series.0.source': '' }, /#series-0-source">Enter: Source/],
  ['a source that is not in the record', { 'series.0.source': 'S-0099' }, /There is no S-0099 in the record/],
  ['a source that is a draft', { 'series.0.source': 'S-0002' }, /Publish S-0002 first/],
  ['a demand that is not in the record', { 'demands.0': 'D-0099' }, /There is no D-0099 in the record/],
  ['words for a number', { 'series.0.value': 'many' }, /#series-0-value">Enter a number in digits/],
  [
    'a span that ends before it begins',
    { 'series.2.until.year': '2022' },
    /#series-2-until-year">Enter an end that is not before/,
  ],
  [
    'the same value twice',
    { 'series.1.value': '153', 'series.1.source': 'S-0001' },
    /The same is given twice/,
  ],
  [
    'a value that the scale has no name for',
    { 'levels.0.value': '3', 'levels.0.name.en': 'Tier 3' },
    /#series-0-value">Enter one of the numbers/,
  ],
  ['no unit', { 'unit.en': '' }, /#unit-en">Enter in English, Khmer or both: Unit/],
  ['no limits', { 'limits.en': '' }, /#limits-en">Enter in English, Khmer or both: What it does not show/],
  [
    'a month that does not exist',
    { 'series.2.period.month': '13' },
    /#series-2-period-year">Enter a real date/,
  ],
]

test('what does not make sense is named, nothing is written, and nothing typed is lost', async (t) => {
  const site = await record(t)
  const browser = await signedInAs(site, 'editor')
  const before = (await site.store.ledger.applied()).number
  for (const [name, more, problem] of WRONG) {
    const body = anIndicatorBody(more)
    const { text } = await browser.post('/desk/indicators/new').type('form').send(body).expect(422)
    assert.match(text, problem, name)
    const values = formValues(text)
    for (const [field, value] of Object.entries(body))
      if (!['op', 'version', 'drawnAs'].includes(field))
        assert.deepEqual(values[field], [value], `${name}: ${field}`)
  }
  assert.equal((await site.store.ledger.applied()).number, before)
})
