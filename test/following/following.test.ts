import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { followerModel, keyModel, requestModel } from '../../src/following/model.js'
import type { Demand } from '../../src/kinds/demand/rules.js'
import { outboxModel } from '../../src/mail/model.js'
import { smallRecord } from '../http/record.js'
import { anAction } from '../support/builders.js'
import { read } from '../support/mail-server.js'
import { aWorld, follow, linkIn, tokenIn, type World } from './world.js'

const TUESDAY = '2026-11-24T05:00:00.000Z'
const WEDNESDAY = '2026-11-25T00:00:05.000Z'
const THURSDAY = '2026-11-26T00:00:05.000Z'
const MONDAY = '2026-11-30T00:00:05.000Z'

/** Publishes that D-0001 is met now, on the evidence of a new action. */
async function meet({ site, clock }: World): Promise<void> {
  clock.set('2026-11-24T09:00:00.000Z')
  const { ledger } = site.store
  const change = smallRecord().find(({ reference }) => reference === 'D-0001')
  const content = change?.content as Demand
  await ledger.append(anAction('A-0002', { title: { en: 'A corps is founded' }, on: '2026-11' }))
  const judged = {
    status: 'met' as const,
    on: '2026-11-24',
    reason: { en: 'The corps works in all provinces.' },
    evidence: ['A-0002', 'S-0002'],
    criteria: [],
  }
  const met = { ...content, assessments: [...content.assessments, judged] }
  const { version: expected } = (await ledger.entriesOf('demand', 'D-0001')).at(-1) ?? { version: 0 }
  await ledger.append({
    kind: 'demand',
    reference: 'D-0001',
    operation: 'publish',
    content: met,
    author: { id: 'u1', shownAs: 'A. Author' },
    reason: 'The new corps',
    expected,
  })
}

test('sign up, confirm, a change is published, the digest shows before and after, leave by one click', async (t) => {
  const world = await aWorld(t)
  const { site, server, round } = world
  await follow(world)
  await meet(world)
  await round(WEDNESDAY)
  assert.equal(server.taken.length, 2)
  const { header, text, html } = read(server.taken[1]?.message ?? '')
  assert.match(text, /Before: Partly met\n {2}Now: Met/)
  for (const part of [text, html]) {
    assert.ok(part.includes('The corps works in all provinces.'))
    assert.ok(part.includes('A corps is founded'))
    assert.ok(part.includes('Confidential source: News'))
    assert.ok(!part.includes('secret'), 'a confidential source is named')
  }
  assert.equal(header('List-Unsubscribe-Post'), 'List-Unsubscribe=One-Click')
  const leave = /<https:\/\/tamdan\.example(.*)>/.exec(header('List-Unsubscribe'))?.[1] ?? ''
  // A mail program posts from nowhere: no session, no origin.
  const left = await supertest(site.app).post(leave).type('form').send('List-Unsubscribe=One-Click')
  assert.deepEqual([left.status, left.headers.location], [200, undefined])
  const { connection } = site.store
  const counts = [followerModel, requestModel, keyModel].map((model) =>
    connection.collection(model(connection).collection.name).countDocuments({}),
  )
  assert.deepEqual(await Promise.all(counts), [0, 0, 0])
  assert.ok(!JSON.stringify(await outboxModel(connection).find({}).lean()).includes('sok@'))
  await round(THURSDAY)
  assert.equal(server.taken.length, 2)
})

test('nothing is sent when nothing changed, and a change of something else is nothing', async (t) => {
  const world = await aWorld(t)
  await follow(world, { what: 'demand=D-0002' })
  await world.round(WEDNESDAY)
  world.clock.set(TUESDAY)
  await meet(world)
  await world.round(WEDNESDAY)
  await world.round(THURSDAY)
  assert.equal(world.server.taken.length, 1)
})

test('who follows weekly is told on Monday, of the whole week, once; a theme brings its demands', async (t) => {
  const world = await aWorld(t)
  await follow(world, { what: 'theme=officer-training', cadence: 'weekly' })
  await meet(world)
  await world.round(WEDNESDAY)
  assert.equal(world.server.taken.length, 1)
  await world.round(MONDAY)
  await world.round(MONDAY)
  assert.equal(world.server.taken.length, 2)
  assert.match(read(world.server.taken[1]?.message ?? '').text, /Now: Met/)
})

test('opening a link changes nothing: programs that look through mail open links', async (t) => {
  const world = await aWorld(t)
  const { browser, server, site } = world
  await browser.post('/follow?demand=D-0001').type('form').send({ email: 'a@b.org', cadence: 'daily' })
  await world.round()
  const confirm = linkIn(server.taken[0]?.message ?? '', '/follow/confirm')
  await browser.get(confirm).expect(200)
  const followers = followerModel(site.store.connection)
  assert.equal(await followers.countDocuments({}), 0)
  await browser
    .post('/follow/confirm')
    .type('form')
    .send({ token: tokenIn(confirm) })
    .expect(200)
  await browser.get(confirm).expect(410)
  await meet(world)
  await world.round(WEDNESDAY)
  const leave = linkIn(server.taken[1]?.message ?? '', '/follow/leave')
  await browser.get(leave).expect(200)
  assert.equal(await followers.countDocuments({}), 1)
})

test('the answer is the same for an address that follows and one that does not', async (t) => {
  const world = await aWorld(t)
  await follow(world)
  const ask = (email: string) => world.browser.post('/follow/mine').type('form').send({ email })
  const [known, unknown] = [await ask('sok@example.org'), await ask('nobody@example.org')]
  const shape = ({ status, headers, text }: typeof known) => [status, headers.location, text]
  assert.deepEqual(shape(known), shape(unknown))
  await world.round()
  assert.deepEqual(
    world.server.taken.map(({ to }) => to),
    ['sok@example.org', 'sok@example.org'],
  )
})

test('an address is mailed no more than three links within an hour, whoever asks', async (t) => {
  const world = await aWorld(t)
  for (let time = 0; time < 6; time++) {
    const form = { email: 'Sok@Example.org', cadence: 'daily' }
    await world.browser.post('/follow?demand=D-0001').type('form').send(form).expect(303)
  }
  await world.round()
  assert.equal(world.server.taken.length, 3)
})

test('one sees and changes what one follows by a mailed link, and taking away the last thing is leaving', async (t) => {
  const world = await aWorld(t)
  const { browser, server, site } = world
  await follow(world)
  await follow(world, { what: 'theme=officer-training' })
  await browser.post('/follow/mine').type('form').send({ email: 'sok@example.org' })
  await world.round()
  const link = linkIn(server.taken.at(-1)?.message ?? '', '/follow/mine')
  const page = await browser.get(link).expect(200)
  assert.ok(page.text.includes('Theme: Officer training'))
  assert.ok(!page.text.includes('sok@example.org'))
  const token = tokenIn(link)
  const change = (thing: string[]) =>
    browser
      .post('/follow/mine/change')
      .type('form')
      .send({ token, cadence: 'weekly', language: 'km', thing })
      .expect(200)
  await change(['theme:officer-training'])
  const followers = followerModel(site.store.connection)
  const [now] = await followers.find({}).lean()
  assert.deepEqual(
    [now?.cadence, now?.language, now?.follows],
    ['weekly', 'km', [{ kind: 'theme', reference: 'officer-training' }]],
  )
  await change([])
  assert.equal(await followers.countDocuments({}), 0)
})

test('a request that is not confirmed within 48 hours is forgotten with its address', async (t) => {
  const world = await aWorld(t)
  const form = { email: 'sok@example.org', cadence: 'daily' }
  await world.browser.post('/follow?demand=D-0001').type('form').send(form)
  await world.round()
  const link = linkIn(world.server.taken[0]?.message ?? '', '/follow/confirm')
  await world.round('2026-11-26T05:00:01.000Z')
  await world.browser
    .post('/follow/confirm')
    .type('form')
    .send({ token: tokenIn(link) })
    .expect(410)
  assert.equal(await requestModel(world.site.store.connection).countDocuments({}), 0)
})

test('a wrong form keeps what was typed, and what is not published cannot be followed', async (t) => {
  const { browser } = await aWorld(t)
  const wrong = await browser
    .post('/follow?demand=D-0001')
    .type('form')
    .send({ email: 'sok@', cadence: 'hourly' })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.text.includes('value="sok@"'))
  assert.ok(wrong.text.includes('href="#email"'))
  await browser.get('/follow?demand=D-0099').expect(404)
  await browser.get('/follow?demand=D-0001&theme=officer-training').expect(400)
  await browser.get('/follow?demand[$ne]=1').expect(400)
  await browser.post('/follow/leave?token[$ne]=1').expect(400)
  await browser.post(`/follow/leave?token=${'a'.repeat(43)}`).expect(410)
})

test('what was withdrawn before the digest went is told as withdrawn, and nothing more of it', async (t) => {
  const world = await aWorld(t)
  await follow(world)
  await meet(world)
  const { ledger } = world.site.store
  await ledger.append({
    kind: 'demand',
    reference: 'D-0001',
    operation: 'withdraw',
    content: null,
    author: { id: 'u1', shownAs: 'A. Author' },
    reason: 'Published by mistake',
    expected: 2,
  })
  await world.round(WEDNESDAY)
  const { text, html } = read(world.server.taken[1]?.message ?? '')
  for (const part of [text, html]) {
    assert.ok(part.includes('This entry is withdrawn.'))
    assert.ok(!part.includes('all provinces'))
    assert.ok(!part.includes('Train officers'))
  }
})

test('who follows in Khmer is written to in Khmer', async (t) => {
  const world = await aWorld(t)
  await follow(world, { prefix: '/km' })
  await meet(world)
  await world.round(WEDNESDAY)
  const { text, html } = read(world.server.taken[1]?.message ?? '')
  assert.match(text, /មុន: បានបំពេញមួយផ្នែក\n {2}ឥឡូវ: បានបំពេញ/)
  assert.match(html, /<html lang="km">/)
  assert.ok(text.includes('បណ្តុះបណ្តាលមន្ត្រី'))
  assert.ok(text.includes('https://tamdan.example/km/follow/leave?token='))
})
