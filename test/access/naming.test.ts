import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WIDEST_SCOPE } from '../../src/accounts/access-token-model.js'
import { accessTokenStore } from '../../src/accounts/tokens/store.js'
import { auditStore } from '../../src/audit/store.js'
import { aWorld, PLANTED, planted, plantedSource, type World } from './world.js'

const wordsFor = async (
  { people }: World,
  who: keyof World['people'],
  path = '/desk/sources/S-0002/edit',
) => {
  const { status, text } = await people[who].browser.get(path)
  return { status, tells: text.includes(PLANTED) }
}

test('an administrator reads nothing until they name themselves, which the others see and the audit keeps', async (t) => {
  const world = await aWorld(t)
  const { admin, maker } = world.people
  assert.deepEqual(await wordsFor(world, 'admin'), { status: 403, tells: false })
  await admin.browser.post('/desk/sources/S-0002/readers').type('form').send({ op: 'self' }).expect(303)
  assert.deepEqual(await wordsFor(world, 'admin'), { status: 200, tells: true })
  const { text } = await maker.browser.get('/desk').expect(200)
  assert.match(text, /The admin let The admin read it/)
  const { lines } = await auditStore(world.site.store.connection).page({ kind: 'confidence' }, 1)
  const told = lines.filter(({ by }) => by === admin.user.id).map(({ what, record }) => `${what} ${record}`)
  assert.deepEqual(told.sort(), ['reader-named source/S-0002', 'words-read source/S-0002'])
})

test('reading twice in an hour makes one line, and neither page nor export of the audit has a word of it', async (t) => {
  const world = await aWorld(t)
  const { named, admin } = world.people
  for (let again = 0; again < 3; again += 1) await named.browser.get('/desk/sources/S-0003').expect(200)
  const audit = auditStore(world.site.store.connection)
  const { lines } = await audit.page({ kind: 'confidence', person: named.user.id, record: 'S-0003' }, 1)
  assert.equal(lines.filter(({ what }) => what === 'words-read').length, 1)
  for (const path of ['/desk/audit?kind=confidence', '/desk/audit?record=S-0003', '/desk/audit.csv']) {
    const { text } = await admin.browser.get(path).expect(200)
    assert.ok(text.includes('S-0003'), path)
    assert.ok(!text.includes(PLANTED), path)
  }
})

test('a right that is taken away is gone at once, and a reader who is no maker names nobody', async (t) => {
  const world = await aWorld(t)
  const { maker, named, editor } = world.people
  const post = (who: typeof maker, path: string, body: object) =>
    who.browser.post(`/desk/sources/S-0002/readers${path}`).type('form').send(body)
  await post(named, '', { email: editor.user.email }).expect(403)
  await post(editor, '', { op: 'self' }).expect(403)
  await post(maker, '', { email: 'nobody@example.org' }).expect(422)
  await post(maker, '/remove', { user: named.user.id }).expect(303)
  assert.deepEqual(await wordsFor(world, 'named'), { status: 403, tells: false })
  await post(maker, '', { email: named.user.email }).expect(303)
  assert.deepEqual(await wordsFor(world, 'named'), { status: 200, tells: true })
})

test('who is not named cannot change a source by any way, and may cite it', async (t) => {
  const world = await aWorld(t)
  const { editor, contributor } = world.people
  const { ledger } = world.site.store
  const versions = async () => (await ledger.entriesOf('source', 'S-0002')).length
  const before = await versions()
  const body = {
    version: '2',
    root: '1',
    kind: 'news',
    'title.en': 'Mine',
    publisher: 'x',
    op: 'publish',
    why: 'x',
  }
  await editor.browser.post('/desk/sources/S-0002/edit').type('form').send(body).expect(403)
  await contributor.browser
    .post('/desk/sources/S-0002/edit')
    .type('form')
    .send({ ...body, op: 'draft' })
    .expect(403)
  await editor.browser
    .post('/desk/sources/S-0002/withdraw')
    .type('form')
    .send({ version: '2', reason: 'x' })
    .expect(403)
  const review = { op: 'publish', version: '2', reason: 'x' }
  await editor.browser.post('/desk/review/sources/S-0002').type('form').send(review).expect(403)
  const token = await tokenOf(world, contributor.user.id)
  const url = '/api/v1/drafts/sources/S-0002'
  const asked = await contributor.browser.get(url).set('Authorization', `Bearer ${token}`).expect(403)
  assert.ok(!asked.text.includes(PLANTED))
  await contributor.browser
    .put(url)
    .set('Authorization', `Bearer ${token}`)
    .send({ version: 2, content: plantedSource({ isConfidential: false }) })
    .expect(403)
  assert.equal(await versions(), before)
  const cites = { version: '1', root: '1', op: 'draft', 'sources.0': 'S-0002' }
  const { text } = await editor.browser.post('/desk/actions/A-0001/edit').type('form').send(cites)
  assert.ok(!text.includes(PLANTED))
  assert.doesNotMatch(text, /There is no S-0002/)
})

async function tokenOf({ site }: World, user: string) {
  return accessTokenStore(site.store.connection, site.clock).make(user, 'a program', 30, WIDEST_SCOPE)
}

test('of an open source that was confidential only the newer versions are told', async (t) => {
  const world = await aWorld(t)
  const { editor } = world.people
  const { text } = await editor.browser.get('/desk/sources/S-0004').expect(200)
  assert.match(text, /Opened source/)
  await editor.browser.get('/desk/sources/S-0004/edit').expect(200)
  const late = { version: '1', root: '0', kind: 'news', 'title.en': 'Mine', publisher: 'x', op: 'draft' }
  const conflict = await editor.browser.post('/desk/sources/S-0004/edit').type('form').send(late).expect(409)
  assert.ok(!conflict.text.includes(PLANTED))
})

test('whoever saves a source as confidential is its maker, and nobody else need be told', async (t) => {
  const world = await aWorld(t)
  const { editor } = world.people
  await world.site.store.ledger.append(planted('S-0009', editor.user, { operation: 'create' }))
  assert.deepEqual(await wordsFor(world, 'editor', '/desk/sources/S-0009'), { status: 200, tells: true })
  assert.deepEqual(await wordsFor(world, 'named', '/desk/sources/S-0009'), { status: 200, tells: false })
})
