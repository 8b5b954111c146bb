import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledgerModels } from '../../src/ledger/model.js'
import { recordId } from '../../src/ledger/record-state.js'
import { formValues } from '../support/form-values.js'
import { signedInAs } from '../support/sign-in.js'
import type { Site } from '../support/site.js'
import { anActionBody, aSourceBody, aWorld } from './world.js'

const stateOf = ({ store }: Site, kind: string, reference: string) =>
  ledgerModels(store.connection).records.findById(recordId(kind, reference)).lean()

const entriesIn = async ({ store }: Site) => (await store.ledger.applied()).number

test('an action that is published stands on its public page and on that of its demand at once', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const before = await browser.get('/demands/D-0001').expect(200)
  assert.doesNotMatch(before.text, /Trainers learn/)
  const saved = await browser.post('/desk/actions/new').type('form').send(anActionBody()).expect(303)
  assert.equal(saved.headers.location, '/desk/actions/A-0001?done=publish')
  const desk = await browser.get('/desk/actions/A-0001?done=publish').expect(200)
  assert.match(desk.text, /It is published\. Readers see it now\./)
  assert.match(desk.text, /href="\/actions\/A-0001"/)
  assert.equal(desk.headers['cache-control'], 'no-store')
  for (const address of ['/actions/A-0001', '/demands/D-0001']) {
    const page = await browser.get(address).expect(200)
    assert.match(page.text, /Trainers learn online investigation/, address)
    assert.match(page.text, /It trains trainers, for online cases only\./, address)
  }
})

test('a draft has a reference, is on the desk, and is on no public page', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'contributor')
  const body = anActionBody({ op: 'draft', why: '', 'title.en': 'Not for readers yet' })
  const saved = await browser.post('/desk/actions/new').type('form').send(body).expect(303)
  assert.equal(saved.headers.location, '/desk/actions/A-0001?done=draft')
  assert.match((await browser.get('/desk')).text, /Not for readers yet/)
  await browser.get('/actions/A-0001').expect(404)
  const pages = ['/', '/actions', '/demands', '/demands/D-0001', '/demands/D-0001/history', '/sources/S-0001']
  const machine = [
    '/data/actions.json',
    '/data/actions.csv',
    '/actions/A-0001/cite.bib',
    '/actions/A-0001/v/1',
  ]
  for (const address of [...pages, ...machine, '/actions?q=readers', '/organisations/rgc', '/km']) {
    assert.doesNotMatch((await browser.get(address)).text, /Not for readers yet/, address)
  }
})

test('a draft sent for review waits for everyone, and an editor publishes it from its form', async (t) => {
  const site = await aWorld(t)
  const contributor = await signedInAs(site, 'contributor')
  await contributor
    .post('/desk/actions/new')
    .type('form')
    .send(anActionBody({ op: 'review' }))
    .expect(303)
  const editor = await signedInAs(site, 'editor')
  assert.match((await editor.get('/desk')).text, /contributor of the test/)
  const form = formValues((await editor.get('/desk/actions/A-0001/edit').expect(200)).text)
  assert.deepEqual(form['title.en'], ['Trainers learn online investigation'])
  const body = { ...form, op: 'publish', why: 'Checked against the source' }
  await editor.post('/desk/actions/A-0001/edit').type('form').send(body).expect(303)
  const state = await stateOf(site, 'action', 'A-0001')
  assert.equal(state?.draft, null)
  assert.equal(state?.published?.version, 2)
})

test('a source typed on the action’s form is saved with it, and published with it', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const { 'sources.0': _, ...rest } = anActionBody()
  const typed = {
    'newSource.kind': 'news',
    'newSource.title.en': 'A new report',
    'newSource.publisher': 'Khmer Times',
    'newSource.address': 'https://example.org/report',
  }
  await browser
    .post('/desk/actions/new')
    .type('form')
    .send({ ...rest, ...typed })
    .expect(303)
  const entry = await site.store.ledger.entryOf('action', 'A-0001', 1)
  assert.deepEqual(JSON.parse(entry?.content ?? '').sources, ['S-0003'])
  assert.equal((await stateOf(site, 'source', 'S-0003'))?.published?.version, 1)
})

test('a half-filled new source is named in the summary, and neither it nor the action is saved', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const before = await entriesIn(site)
  const body = anActionBody({ 'newSource.title.en': 'No publisher' })
  const page = await browser.post('/desk/actions/new').type('form').send(body).expect(422)
  assert.match(page.text, /<a href="#newSource-publisher">Enter: Publisher<\/a>/)
  assert.match(page.text, /<a href="#newSource-kind">Choose one: Kind of source<\/a>/)
  assert.equal(await entriesIn(site), before)
})

test('rows are added and removed without losing anything, and nothing is saved meanwhile', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const before = await entriesIn(site)
  const { op: _, ...rest } = anActionBody({ 'links.1.demand': 'D-0002' })
  const added = await browser
    .post('/desk/actions/new')
    .type('form')
    .send({ ...rest, add: 'links' })
    .expect(200)
  const values = formValues(added.text)
  for (const [name, value] of Object.entries(rest)) assert.equal(values[name]?.[0], value, name)
  assert.match(added.text, /<details class="next" open><summary>Add a demand/)
  const removed = await browser
    .post('/desk/actions/new')
    .type('form')
    .send({ ...rest, remove: 'links.0' })
    .expect(200)
  assert.equal(formValues(removed.text)['links.0.demand']?.[0], 'D-0002')
  assert.doesNotMatch(removed.text, /for online cases only/)
  assert.equal(await entriesIn(site), before)
})

test('publishing names each thing that readers cannot see, with the way to it', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const body = anActionBody({
    'sources.1': 'S-0002',
    'links.1.demand': 'D-0099',
    'links.1.effect': 'partly',
    'links.1.reason.en': 'x',
  })
  const page = await browser.post('/desk/actions/new').type('form').send(body).expect(422)
  assert.match(page.text, /Publish S-0002 first/)
  assert.match(page.text, /<a href="\/desk\/sources\/S-0002">Open S-0002<\/a>/)
  assert.match(page.text, /There is no D-0099 in the record/)
  const draft = { ...body, op: 'draft', 'links.1.demand': 'D-0002' }
  await browser.post('/desk/actions/new').type('form').send(draft).expect(303)
})

test('a confidential source may be cited, and readers see only its kind and date', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const secret = aSourceBody({
    isConfidential: 'on',
    'title.en': 'Interview with a guard',
    'publishedOn.year': '2024',
  })
  await browser.post('/desk/sources/new').type('form').send(secret).expect(303)
  await browser
    .post('/desk/actions/new')
    .type('form')
    .send(anActionBody({ 'sources.0': 'S-0003' }))
    .expect(303)
  for (const address of ['/actions/A-0001', '/demands/D-0001']) {
    assert.doesNotMatch((await browser.get(address).expect(200)).text, /Interview with a guard/, address)
  }
})

test('withdrawing needs a reason, and gives it to whoever opens the page afterwards', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  await browser.post('/desk/actions/new').type('form').send(anActionBody()).expect(303)
  const withdraw = (body: Record<string, string>) =>
    browser.post('/desk/actions/A-0001/withdraw').type('form').send(body)
  const refused = await withdraw({ version: '1', reason: ' ' }).expect(422)
  assert.match(refused.text, /Enter: Reason/)
  const stale = await withdraw({ version: '7', reason: 'Wrong' }).expect(409)
  assert.match(stale.text, /A-0001/)
  await browser.get('/actions/A-0001').expect(200)
  await withdraw({ version: '1', reason: 'The source was retracted' }).expect(303)
  const gone = await browser.get('/actions/A-0001').expect(410)
  assert.match(gone.text, /The source was retracted/)
  const again = formValues((await browser.get('/desk/actions/A-0001/edit').expect(200)).text)
  assert.deepEqual(again['title.en'], ['Trainers learn online investigation'])
  const body = { ...again, op: 'publish', why: 'It was right after all' }
  await browser.post('/desk/actions/A-0001/edit').type('form').send(body).expect(303)
  await browser.get('/actions/A-0001').expect(200)
})

test('in Khmer the form, its errors and where it leads are Khmer', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const page = await browser.post('/km/desk/actions/new').type('form').send({ op: 'publish' }).expect(422)
  assert.match(page.text, /<html lang="km">/)
  assert.match(page.text, /សូមផ្តល់យ៉ាងតិចមួយ៖ ប្រភព/)
  assert.match(page.text, /action="\/km\/desk\/actions\/new"/)
  const saved = await browser.post('/km/desk/actions/new').type('form').send(anActionBody()).expect(303)
  assert.equal(saved.headers.location, '/km/desk/actions/A-0001?done=publish')
  const desk = await browser.get('/km/desk/actions/A-0001').expect(200)
  assert.match(desk.text, /href="\/km\/actions\/A-0001"/)
})

test('a period may not end before it begins, and may be less exact at its end', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const post = (until: Record<string, string>) =>
    browser
      .post('/desk/actions/new')
      .type('form')
      .send(anActionBody({ op: 'draft', ...until }))
  const early = await post({ 'until.day': '17', 'until.month': '9', 'until.year': '2024' }).expect(422)
  assert.match(early.text, /Enter an end that is not before the beginning/)
  await post({ 'until.year': '2024' }).expect(303)
})
