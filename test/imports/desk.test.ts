import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { csvOf } from '../../src/exports/csv.js'
import { aWorld } from '../desk/world.js'
import { anAccount, signedInAs, signIn } from '../support/sign-in.js'
import { type Browser, browserOn } from '../support/site.js'

const ACTIONS = csvOf([
  ['reference', 'title_en', 'summary_en', 'type', 'on', 'actors', 'sources'],
  ['', 'A course at Poipet', 'Forty officers were trained.', 'training', '២០២៤-០៥', 'rgc', 'S-0001'],
])

async function send(
  browser: Browser,
  file: string,
  content: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const request = browser.post('/desk/import')
  for (const [name, value] of Object.entries(fields)) request.field(name, value)
  const { headers } = await request.attach('file', Buffer.from(content), file).expect(303)
  return String(headers.location)
}

async function settledPage(browser: Browser, address: string): Promise<string> {
  for (;;) {
    const { text, headers } = await browser.get(address).expect(200)
    if (headers.refresh === undefined) return text
    await after(20)
  }
}

test('an editor sends a file, sees every row, gives a reason, and all of it is published', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const address = await send(editor, 'actions.csv', ACTIONS, { op: 'publish' })
  const page = await settledPage(editor, address)
  assert.match(page, /A course at Poipet/)
  assert.match(page, /New \(1\)/)
  await editor
    .post(address)
    .type('form')
    .send({ op: 'confirm', reason: '' })
    .expect(422, /Give a reason/)
  await editor.post(address).type('form').send({ op: 'confirm', reason: 'From our records' }).expect(303)
  assert.match(await settledPage(editor, address), /All of it is written/)
  const { text } = await browserOn(site).get('/actions/A-0001').expect(200)
  assert.match(text, /A course at Poipet/)
  assert.match(text, /May 2024/)
})

test('a contributor may not publish, and what is imported becomes drafts of theirs', async (t) => {
  const site = await aWorld(t)
  const contributor = await signedInAs(site, 'contributor')
  assert.doesNotMatch((await contributor.get('/desk/import').expect(200)).text, /value="publish"/)
  await contributor
    .post('/desk/import')
    .field('op', 'publish')
    .attach('file', Buffer.from(ACTIONS), 'actions.csv')
    .expect(403)
  const address = await send(contributor, 'actions.csv', ACTIONS)
  await settledPage(contributor, address)
  await contributor.post(address).type('form').send({ op: 'confirm' }).expect(303)
  await settledPage(contributor, address)
  await browserOn(site).get('/actions/A-0001').expect(404)
  assert.match((await contributor.get('/desk').expect(200)).text, /A course at Poipet/)
})

test('where review is required nobody publishes by importing', async (t) => {
  const site = await aWorld(t, { REVIEW_REQUIRED: 'on' })
  const editor = await signedInAs(site, 'editor')
  await editor
    .post('/desk/import')
    .field('op', 'publish')
    .attach('file', Buffer.from(ACTIONS), 'actions.csv')
    .expect(403)
  const address = await send(editor, 'actions.csv', ACTIONS, { op: 'review' })
  await settledPage(editor, address)
  await editor.post(address).type('form').send({ op: 'confirm' }).expect(303)
  await settledPage(editor, address)
  assert.match((await editor.get('/desk/review').expect(200)).text, /A course at Poipet/)
})

test('a preview is shown to nobody else, and is gone once it is removed', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const address = await send(editor, 'actions.csv', ACTIONS)
  await settledPage(editor, address)
  await anAccount(site, 'admin', 'other@example.org')
  const other = browserOn(site)
  await signIn(other, 'other@example.org')
  await other.get(address).expect(404)
  await editor.post(address).type('form').send({ op: 'remove' }).expect(303)
  await editor.get(address).expect(404)
  assert.equal(await site.store.connection.collection('importpieces').countDocuments(), 0)
})

test('a row that is wrong is named with what is allowed, and cannot be confirmed', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const wrong = ACTIONS.replace('training', 'drill').replace('rgc', 'Rgd')
  const address = await send(editor, 'actions.csv', wrong, { op: 'publish' })
  const page = await settledPage(editor, address)
  assert.match(page, /actions, row 2, type/)
  assert.match(page, /training, enforcement/)
  assert.match(page, /Nothing can be written while a row is wrong/)
  await editor.post(address).type('form').send({ op: 'confirm', reason: 'x' }).expect(409)
})

test('a record changed between preview and confirmation is named, and nothing is written', async (t) => {
  const site = await aWorld(t)
  const { ledger } = site.store
  const editor = await signedInAs(site, 'editor')
  const file = csvOf([
    ['reference', 'title_en'],
    ['D-0001', 'A new title'],
    ['D-0002', 'Another'],
  ])
  const address = await send(editor, 'demands.csv', file, { op: 'publish' })
  assert.match(await settledPage(editor, address), /Title of D-0001[\s\S]*A new title/)
  const entry = await ledger.entryOf('demand', 'D-0002', 1)
  const { shape: _, ...content } = JSON.parse(entry?.content ?? '{}')
  const change = {
    kind: 'demand',
    reference: 'D-0002',
    operation: 'publish',
    author: { id: 'x', shownAs: 'X' },
  } as const
  await ledger.append({
    ...change,
    content: { ...content, title: { en: 'Theirs' } },
    reason: 'Meanwhile',
    expected: 1,
  })
  const { number } = await ledger.applied()
  await editor.post(address).type('form').send({ op: 'confirm', reason: 'Mine' }).expect(303)
  assert.match(await settledPage(editor, address), /nothing was written[\s\S]*Demand D-0002/i)
  assert.equal((await ledger.applied()).number, number)
})

test('a file that is missing, too large or of another format is refused on the page', async (t) => {
  const site = await aWorld(t, { UPLOAD_MAX_MB: '0.01' })
  const editor = await signedInAs(site, 'editor')
  await editor
    .post('/desk/import')
    .field('op', 'draft')
    .expect(422, /Choose a file/)
  await editor
    .post('/desk/import')
    .attach('file', Buffer.alloc(20_000, 'a'), 'big.csv')
    .expect(422, /larger than 0.01 MB/)
  const page = await settledPage(editor, await send(editor, 'x.xlsx', 'PK\u0003\u0004nonsense'))
  assert.match(page, /cannot be unpacked/)
})

test('templates are given for every table, and one that is filled in can be imported', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const { text } = await editor.get('/desk/import/template/links.csv').expect(200)
  assert.match(text, /^\ufeffaction,demand,effect,is_context,reason_en,reason_km\r\n$/)
  await editor
    .get('/desk/import/template/demands.xlsx')
    .expect(200)
    .expect('Content-Type', /spreadsheetml/)
  await editor.get('/desk/import/template/nothing.csv').expect(404)
  await browserOn(site).get('/desk/import').expect(303)
})

const UNLIKE = csvOf([
  ['reference', 'title_en', 'title_km', 'summary_en', 'type', 'on', 'actors', 'sources'],
  ...[
    ['12 officers trained', 'បណ្តុះបណ្តាលមន្ត្រី ១៣ នាក់'],
    ['12 officers trained', 'បណ្តុះបណ្តាលមន្ត្រី ១២ នាក់'],
  ].map((titles) => ['', ...titles, 'A course was held.', 'training', '2024-05', 'rgc', 'S-0001']),
])

test('a row whose languages say different things is told, and taken over all the same', async (t) => {
  const editor = await signedInAs(await aWorld(t), 'editor')
  const address = await send(editor, 'actions.csv', UNLIKE, { op: 'publish' })
  const page = await settledPage(editor, address)
  assert.match(page, /In 1 record languages do not seem to say the same/)
  assert.equal(page.match(/English gives the number “12”, Khmer does not/g)?.length, 1)
  await editor.post(address).type('form').send({ op: 'confirm', reason: 'Ours' }).expect(303)
  assert.match(await settledPage(editor, address), /All of it is written/)
})
