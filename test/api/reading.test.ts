import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { READS_A_MINUTE } from '../../src/api/limits.js'
import { starterChanges } from '../../src/starter/starter.js'
import { aDemand } from '../support/builders.js'
import { ownSite } from '../support/site.js'
import { aRecord, SECRETS } from './world.js'

const RECORDS = ['demands', 'actions', 'sources', 'organisations', 'themes', 'indicators', 'programmes']
const LISTS = [...RECORDS, 'changes']

const references = (body: { data: { reference: string }[] }) => body.data.map(({ reference }) => reference)

test('a list has what is published, with addresses of every entry, and nothing else', async (t) => {
  const { api } = await aRecord(t)
  const { body } = await api.get('/api/v1/demands').expect(200)
  assert.deepEqual(references(body), ['D-0001', 'D-0002', 'D-0003'])
  assert.equal(body.meta.total, 3)
  assert.equal(body.links.next, null)
  const [first] = body.data
  assert.equal(first.status, 'stalled')
  assert.equal(first.version, 2)
  assert.match(first.hash, /^[0-9a-f]{64}$/)
  for (const name of ['page', 'version', 'history', 'self'])
    await api.get(new URL(first.links[name]).pathname).expect(200)
})

test('lists take the filters of their pages', async (t) => {
  const { api } = await aRecord(t)
  const asked = async (address: string) => references((await api.get(`/api/v1/${address}`).expect(200)).body)
  assert.deepEqual(await asked('demands?tag=courts'), ['D-0002'])
  assert.deepEqual(await asked('demands?status=stalled&status=met'), ['D-0001'])
  assert.deepEqual(await asked('demands?sort=oldest&limit=1'), ['D-0001'])
  assert.deepEqual(await asked('actions?type=policy'), ['A-0002'])
  assert.deepEqual(await asked('sources?kind=interview'), ['S-0002'])
  assert.deepEqual(await asked('indicators?demand=D-0001'), ['I-0001'])
  assert.deepEqual(await asked('indicators?demand=D-0002'), [])
})

test('one entry of each kind is found by its reference', async (t) => {
  const { api } = await aRecord(t)
  for (const list of RECORDS) {
    const { body } = await api.get(`/api/v1/${list}`).expect(200)
    const [first] = body.data
    const { body: one } = await api.get(`/api/v1/${list}/${first.reference}`).expect(200)
    assert.deepEqual(one.data, first)
  }
})

test('a walk by cursor sees each entry once, whatever is published meanwhile', async (t) => {
  const { api, store, clock } = await aRecord(t)
  const more = Array.from({ length: 20 }, (_, index) => aDemand(`D-${String(index + 10).padStart(4, '0')}`))
  await store.ledger.appendAll(more)
  const before = references((await api.get('/api/v1/demands?sort=updated&limit=200').expect(200)).body)
  const seen: string[] = []
  let next: string | null = '/api/v1/demands?sort=updated&limit=4'
  for (let number = 100; next !== null; number++) {
    const { body }: { body: { data: { reference: string }[]; links: { next: string | null } } } = await api
      .get(next)
      .expect(200)
    seen.push(...references(body))
    next = body.links.next?.replace(/^https?:\/\/[^/]+/, '') ?? null
    clock.set(new Date(clock.now().getTime() + 60_000).toISOString())
    await store.ledger.append(aDemand(`D-0${number}`))
    // What changed comes first in this order, so it would be missed by a walk that only counts.
    if (number === 101) await store.ledger.append({ ...aDemand('D-0001'), expected: 3 })
    if (number === 102)
      await store.ledger.append({ ...aDemand('D-0010'), operation: 'withdraw', content: null, expected: 1 })
  }
  assert.deepEqual(seen, before)
})

test('a cursor of another list, other filters, another ledger or nobody is refused', async (t) => {
  const { api } = await aRecord(t)
  const { body } = await api.get('/api/v1/demands?limit=1').expect(200)
  const cursor = new URL(body.links.next).searchParams.get('cursor') ?? ''
  const forged = Buffer.from('[1,"0000000000000000",1,"D-0001","x"]').toString('base64url')
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  const elsewhere = Buffer.from(JSON.stringify(parts.with(1, '0'.repeat(16)))).toString('base64url')
  const later = Buffer.from(JSON.stringify(parts.with(0, 10_000))).toString('base64url')
  const wrong = [
    `/api/v1/actions?limit=1&cursor=${cursor}`,
    `/api/v1/demands?limit=1&tag=courts&cursor=${cursor}`,
    ...[forged, elsewhere, later, 'nonsense', 'W10'].map((one) => `/api/v1/demands?limit=1&cursor=${one}`),
  ]
  for (const address of wrong) {
    const { body: problem } = await api.get(address).expect(400)
    assert.equal(problem.parameter, 'cursor', address)
  }
  await api.get(`/api/v1/demands?limit=2&cursor=${cursor}`).expect(200)
})

test('fields leaves out what is not asked for, and refuses names that there are not', async (t) => {
  const { api } = await aRecord(t)
  const { body } = await api.get('/api/v1/demands?fields=status,content.title&limit=1').expect(200)
  assert.deepEqual(Object.keys(body.data[0]).sort(), ['content', 'links', 'reference', 'status'])
  assert.deepEqual(body.data[0].content, { title: { en: 'Title of D-0001' } })
  const { body: one } = await api.get('/api/v1/demands/D-0001?fields=version').expect(200)
  assert.deepEqual(Object.keys(one.data).sort(), ['links', 'reference', 'version'])
  const { body: problem } = await api.get('/api/v1/demands?fields=status,secret').expect(400)
  assert.equal(problem.parameter, 'fields')
  assert.ok(problem.allowed.includes('content.title'))
})

test('every refusal is a problem that names what was wrong', async (t) => {
  const { api } = await aRecord(t)
  const refused: [string, number, string?][] = [
    ['demands?limit=0', 400, 'limit'],
    ['demands?limit=201', 400, 'limit'],
    ['demands?limit=ten', 400, 'limit'],
    ['demands?status=done', 400, 'status'],
    ['demands?statsu=met', 400, 'statsu'],
    ['demands?page=2', 400, 'page'],
    ['demands?theme[$ne]=x', 400, 'theme[$ne]'],
    ['demands?asOf=2025-02-31', 400, 'asOf'],
    ['demands?asOf=2999-01-01', 400, 'asOf'],
    ['demands/D-0001?q=x', 400, 'q'],
    ['changes?from=2026-11-19&to=2026-11-01', 400, 'to'],
    ['demands/D-9999', 404],
    ['demands/D-0005', 404],
    ['demands/S-0001', 404],
    ['changes/1000', 404],
    ['nothing', 404],
    ['demands/D-0004', 410],
  ]
  for (const [address, status, parameter] of refused) {
    const answer = await api.get(`/api/v1/${address}`)
    assert.equal(answer.status, status, address)
    assert.match(answer.get('Content-Type') ?? '', /^application\/problem\+json/)
    assert.equal(answer.body.status, status)
    assert.equal(answer.body.parameter, parameter, address)
    assert.equal(answer.get('ETag'), undefined)
    assert.equal(answer.get('Access-Control-Allow-Origin'), '*')
  }
  const { body } = await api.get('/api/v1/demands/D-0004')
  assert.equal(body.reason, 'Made in error')
  assert.equal(body.on, '2026-11-20')
})

test('only reading is possible, only JSON is given, and only at one address', async (t) => {
  const { api } = await aRecord(t)
  for (const method of ['post', 'put', 'patch', 'delete'] as const) {
    const answer = await api[method]('/api/v1/demands').expect(405)
    assert.equal(answer.get('Allow'), 'GET, HEAD, OPTIONS')
    assert.equal(answer.body.status, 405)
  }
  await api.get('/api/v1/demands').set('Accept', 'text/html').expect(406)
  await api.get('/api/v1/demands').set('Accept', 'text/html, */*;q=0.1').expect(200)
  await api
    .get('/km/api/v1/demands')
    .expect(404)
    .expect('Content-Type', /problem\+json/)
  await api.head('/api/v1/demands').expect(200)
})

test('any site may read, without cookies', async (t) => {
  const { api } = await aRecord(t)
  const answer = await api.get('/api/v1/demands').set('Origin', 'https://elsewhere.example').expect(200)
  assert.equal(answer.get('Access-Control-Allow-Origin'), '*')
  assert.equal(answer.get('Access-Control-Allow-Credentials'), undefined)
  assert.equal(answer.get('Set-Cookie'), undefined)
  const preflight = await api
    .options('/api/v1/demands')
    .set('Access-Control-Request-Method', 'GET')
    .expect(204)
  assert.equal(preflight.get('Access-Control-Allow-Methods'), 'GET, HEAD, OPTIONS')
})

test('who has an answer already is told so until the record changes', async (t) => {
  const { api, store } = await aRecord(t)
  const tag = (await api.get('/api/v1/demands').expect(200)).get('ETag') ?? ''
  await api.get('/api/v1/demands').set('If-None-Match', tag).expect(304)
  const other = (await api.get('/api/v1/demands?limit=1').expect(200)).get('ETag')
  assert.notEqual(other, tag)
  await store.ledger.append(aDemand('D-0006'))
  const { body } = await api.get('/api/v1/demands').set('If-None-Match', tag).expect(200)
  assert.equal(body.meta.total, 4)
})

test('the number of requests is limited, and told in headers, also where the answer was kept', async (t) => {
  const { api } = await aRecord(t)
  const left = async () => {
    const answer = await api.get('/api/v1/themes')
    return [answer.status, Number(/r=(\d+)/.exec(answer.get('RateLimit') ?? '')?.[1])]
  }
  assert.deepEqual(await left(), [200, READS_A_MINUTE - 1])
  assert.deepEqual(await left(), [200, READS_A_MINUTE - 2])
  for (let count = 2; count < READS_A_MINUTE; count++) await api.head('/api/v1/themes')
  const answer = await api.get('/api/v1/themes').expect(429)
  assert.match(answer.get('Content-Type') ?? '', /problem\+json/)
  assert.ok(Number(answer.get('Retry-After')) > 0)
  await api.get('/themes').expect(200)
})

test('an earlier day is given as it was, saying what has been withdrawn since', async (t) => {
  const { api, store, clock } = await aRecord(t)
  clock.set('2026-11-22T02:00:00Z')
  const withdraw = { operation: 'withdraw', content: null, reason: 'Not theirs' } as const
  await store.ledger.append({ ...aDemand('D-0003'), ...withdraw, expected: 1 })
  const { body } = await api.get('/api/v1/demands?asOf=2026-11-20&limit=2').expect(200)
  assert.equal(body.meta.asOf, '2026-11-20')
  assert.equal(body.meta.total, 3)
  const { body: rest } = await api.get(body.links.next.replace(/^https?:\/\/[^/]+/, '')).expect(200)
  assert.deepEqual(references(rest), ['D-0003'])
  assert.deepEqual(rest.data[0].withdrawn, { at: '2026-11-22T02:00:00.000Z', reason: 'Not theirs' })
  assert.equal(body.data[0].withdrawn, null)
  assert.match(rest.data[0].links.page, /\/demands\/D-0003\?asOf=2026-11-20$/)
  await api.get('/api/v1/demands/D-0003').expect(410)
  await api.get('/api/v1/demands/D-0003?asOf=2026-11-20').expect(200)
  assert.equal((await api.get('/api/v1/demands?asOf=2026-11-01').expect(200)).body.meta.total, 0)
})

test('what changed is told as on the page, newest first, each with an address of its own', async (t) => {
  const { api } = await aRecord(t)
  const { body } = await api.get('/api/v1/changes').expect(200)
  const found = (reference: string) =>
    body.data.filter((one: { reference: string }) => one.reference === reference)
  assert.deepEqual(
    found('D-0001').map(({ what }: { what: string }) => what),
    ['revised', 'erased'],
  )
  const [withdrawn, published] = found('D-0004')
  assert.deepEqual([withdrawn.what, withdrawn.reason], ['withdrawn', 'Made in error'])
  assert.deepEqual([published.what, published.reason, published.links.page], ['published', '', null])
  assert.deepEqual(found('S-0002')[0].reason, '')
  assert.equal(found('D-0005').length, 0)
  for (const change of body.data) {
    const { body: one } = await api.get(new URL(change.links.self).pathname).expect(200)
    assert.deepEqual(one.data, change)
  }
})

test('no draft, confidential source or erased word is in any answer', async (t) => {
  const { api } = await aRecord(t)
  const seen = new Set<string>()
  const waiting = LISTS.flatMap((list) => [
    ...[`/api/v1/${list}`, `/api/v1/${list}?limit=1`, `/api/v1/${list}?asOf=2026-11-20`],
    ...[`/api/v1/${list}?q=draft`, `/api/v1/${list}?q=secret`, `/api/v1/${list}?fields=content`],
  ])
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address) || seen.size > 250) continue
    seen.add(address)
    const { text } = await api.get(address)
    for (const words of SECRETS) assert.ok(!text.includes(words), `${address} has ${words}`)
    const found = text.matchAll(/"https?:\/\/[^/"]+(\/[^"]*)"/g)
    for (const [, path] of found) if (path?.startsWith('/api/v1')) waiting.push(path)
  }
  assert.ok(seen.size > 40, String(seen.size))
  const { body } = await api.get('/api/v1/sources/S-0002').expect(200)
  assert.deepEqual(body.data.content, { isConfidential: true, kind: 'interview', publishedOn: '2023-05' })
  assert.deepEqual([body.data.publishedBy, body.data.reason], ['', ''])
})

test('the starter record is given whole, and an empty one is an empty list', async (t) => {
  const site = await ownSite(t)
  const api = supertest(site.app)
  const { body } = await api.get('/api/v1/demands').expect(200)
  assert.deepEqual([body.data, body.links.next], [[], null])
  await site.store.ledger.appendAll(starterChanges())
  for (const list of LISTS) {
    const { body: all } = await api.get(`/api/v1/${list}?limit=200`).expect(200)
    if (list !== 'indicators') assert.ok(all.data.length > 0, list)
    assert.equal(all.data.length, Math.min(all.meta.total, 200))
  }
})
