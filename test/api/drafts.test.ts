import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { WIDEST_SCOPE } from '../../src/accounts/access-token-model.js'
import { userStore } from '../../src/accounts/store.js'
import { accessTokenStore } from '../../src/accounts/tokens/store.js'
import { WRITES_A_MINUTE } from '../../src/api/limits.js'
import { auditStore } from '../../src/audit/store.js'
import { noteOf } from '../../src/ledger/record-state.js'
import { aDemand, anOrganisation } from '../support/builders.js'
import { anAccount, signedInAs } from '../support/sign-in.js'
import { aRecord, CHANGES } from './world.js'

const DRAFTS = '/api/v1/drafts'

/** The record, and a program that has a token of an editor's account. */
async function aWriter(t: TestContext) {
  const site = await aRecord(t)
  const user = await anAccount(site, 'editor')
  const tokens = accessTokenStore(site.store.connection, site.clock)
  const token = await tokens.make(user.id, 'Import of reports', 30, WIDEST_SCOPE)
  assert.ok(token)
  const authorization = `Bearer ${token}`
  const send = (method: 'get' | 'post' | 'put', address: string) =>
    site.api[method](`${DRAFTS}/${address}`).set('Authorization', authorization)
  return { ...site, user, tokens, token, send }
}

const content = (of: { content: unknown }) => of.content as Record<string, unknown>

test('a draft of each kind is written, read, changed and never shown', async (t) => {
  const { send, api, store, user } = await aWriter(t)
  const kinds = ['theme', 'organisation', 'source', 'demand', 'action', 'indicator', 'programme'] as const
  const paths = { theme: 'themes', organisation: 'organisations', source: 'sources', demand: 'demands' }
  const all = { ...paths, action: 'actions', indicator: 'indicators', programme: 'programmes' }
  for (const kind of kinds) {
    const given = content(CHANGES.find((change) => change.kind === kind) ?? aDemand('D-0001'))
    const { assessments: _, ...sent } = {
      ...given,
      ...('slug' in given && { slug: 'another' }),
    } as Record<string, unknown>
    const made = await send('post', all[kind]).send({ content: sent, reason: 'By a program' }).expect(201)
    const { reference, version, state, published, links } = made.body.data
    assert.deepEqual([version, state, published], [1, 'draft', null])
    assert.equal(made.get('Location'), links.self)
    const read = await send('get', `${all[kind]}/${reference}`).expect(200)
    assert.equal(read.get('Cache-Control'), 'no-store')
    const change = { content: read.body.data.content, version, state: 'in-review' }
    const { body } = await send('put', `${all[kind]}/${reference}`).send(change).expect(200)
    assert.deepEqual([body.data.version, body.data.state], [2, 'in-review'])
    await api.get(`/api/v1/${all[kind]}/${reference}`).expect(404)
    const entry = await store.ledger.entryOf(kind, reference, 1)
    assert.equal(entry && noteOf(entry).author.id, user.id)
  }
})

test('nothing is written without a token that works', async (t) => {
  const { api, clock, tokens, token, user, store } = await aWriter(t)
  const body = { content: content(anOrganisation('x')), slug: 'x-y' }
  const post = (value?: string) => {
    const request = api.post(`${DRAFTS}/organisations`)
    return (value === undefined ? request : request.set('Authorization', value)).send(body)
  }
  for (const wrong of [undefined, 'Bearer', 'Bearer x', `Basic ${token}`, `Bearer ${token.slice(0, -1)}`]) {
    const answer = await post(wrong).expect(401)
    assert.match(answer.get('Content-Type') ?? '', /problem\+json/)
    assert.match(answer.get('WWW-Authenticate') ?? '', /^Bearer /)
  }
  await userStore(store.connection, clock).close(user.id)
  await post(`Bearer ${token}`).expect(401)
  await userStore(store.connection, clock).open(user.id)
  clock.set('2027-01-01T00:00:00Z')
  await post(`Bearer ${token}`).expect(401)
  clock.set('2026-11-21T00:00:00Z')
  const [listed] = await tokens.ofUser(user.id)
  assert.equal(await tokens.revoke('another', listed?.id ?? ''), null)
  await post(`Bearer ${token}`).expect(201)
  assert.equal(await tokens.revoke(user.id, listed?.id ?? ''), 'Import of reports')
  await post(`Bearer ${token}`).expect(401)
})

test('a session is no token, and no page elsewhere can write', async (t) => {
  const site = await aRecord(t, { BASE_URL: '' })
  const browser = await signedInAs(site, 'admin')
  await browser.get('/desk').expect(200)
  await browser
    .post(`${DRAFTS}/themes`)
    .send({ content: { name: { en: 'x' } }, slug: 'x' })
    .expect(401)
  await browser.get(`${DRAFTS}/demands/D-0005`).expect(401)
  const preflight = await site.api.options(`${DRAFTS}/themes`).set('Origin', 'https://elsewhere.example')
  assert.equal(preflight.get('Access-Control-Allow-Origin'), undefined)
})

test('a token never publishes, whoever owns it', async (t) => {
  const { send, api } = await aWriter(t)
  const body = { content: content(anOrganisation('x')), slug: 'x-y' }
  for (const more of [{ state: 'published' }, { op: 'publish' }, { operation: 'publish' }]) {
    await send('post', 'organisations')
      .send({ ...body, ...more })
      .expect(422)
  }
  await send('post', 'organisations').send(body).expect(201)
  await api.get('/api/v1/organisations/x-y').expect(404)
})

test('what is wrong is named with its place, and nothing is saved', async (t) => {
  const { send, store } = await aWriter(t)
  const before = await store.ledger.applied()
  const right = content(aDemand('D-0001'))
  const wrong: [unknown, string[]][] = [
    [{}, ['/content']],
    [{ content: { ...right, title: {}, issuedOn: 'soon' } }, ['/content/title', '/content/issuedOn']],
    [{ content: { ...right, titel: { en: 'x' } } }, ['/content/titel']],
    [{ content: { ...right, sources: ['S-0001', 'S-0777'] } }, ['/content/sources/1']],
    [{ content: { ...right, themes: ['nothing'] } }, ['/content/themes']],
    [{ content: { ...right, title: { $ne: 'x' } } }, ['/content/title/$ne']],
    [
      { content: { ...right, assessments: [{ status: 'met', on: '2024-01-01', reason: { en: 'x' } }] } },
      ['/content/assessments'],
    ],
  ]
  for (const [body, pointers] of wrong) {
    const answer = await send('post', 'demands').send(body as object)
    assert.equal(answer.status, 422, JSON.stringify(answer.body))
    assert.deepEqual(
      answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(),
      pointers.sort(),
    )
    for (const { detail } of answer.body.errors) assert.ok(detail.length > 10, detail)
  }
  const polluted = '{"content":{"__proto__":{"title":{"en":"x"}}}}'
  await send('post', 'demands').type('application/json').send(polluted).expect(422)
  await send('post', 'demands').type('application/json').send('{').expect(400)
  await send('post', 'demands').type('form').send('a=b').expect(415)
  await send('post', 'demands')
    .type('application/json')
    .send(`"${'x'.repeat(1_100_000)}"`)
    .expect(413)
  const taken = await send('post', 'organisations').send({
    content: content(anOrganisation('x')),
    slug: 'licadho',
  })
  assert.deepEqual([taken.status, taken.body.errors[0].pointer], [422, '/content/slug'])
  assert.deepEqual(await store.ledger.applied(), before)
})

test('who is late is told so, with the version there is now', async (t) => {
  const { send, store } = await aWriter(t)
  const { body } = await send('get', 'demands/D-0002').expect(200)
  assert.deepEqual([body.data.version, body.data.published, body.data.state], [2, 1, 'draft'])
  await store.ledger.append({ ...aDemand('D-0002'), operation: 'edit', expected: 2 })
  const change = { content: body.data.content, version: 2 }
  const late = await send('put', 'demands/D-0002').send(change).expect(409)
  assert.equal(late.body.latest, 3)
  await send('put', 'demands/D-0002')
    .send({ ...change, version: 3 })
    .expect(200)
  await send('put', 'demands/D-0404')
    .send({ ...change, version: 1 })
    .expect(404)
})

test('judgements stay as they are: they are made on the desk', async (t) => {
  const { send, store } = await aWriter(t)
  const { body } = await send('get', 'demands/D-0001').expect(200)
  const { assessments, ...rest } = body.data.content
  assert.equal(assessments.length, 1)
  const { version } = body.data
  const title = { en: 'A better title' }
  const without = await send('put', 'demands/D-0001')
    .send({ content: { ...rest, title }, version })
    .expect(200)
  assert.deepEqual(without.body.data.content.assessments, assessments)
  const met = [{ ...assessments[0], status: 'met' }]
  const refused = { content: { ...rest, assessments: met }, version: version + 1 }
  await send('put', 'demands/D-0001').send(refused).expect(422)
  const entry = await store.ledger.entryOf('demand', 'D-0001', version + 1)
  assert.equal(entry?.operation, 'edit')
})

test('what a token did is in the audit, and on which day it was last used', async (t) => {
  const { send, store, tokens, user } = await aWriter(t)
  await send('post', 'organisations')
    .send({ content: content(anOrganisation('x')), slug: 'x-y' })
    .expect(201)
  const { lines } = await auditStore(store.connection).page({}, 1)
  const [wrote] = lines.filter(({ what }) => what === 'draft-by-token')
  assert.deepEqual([wrote?.by, wrote?.detail], [user.id, 'Import of reports: O-0001'])
  assert.ok(lines.some(({ what, record }) => what === 'create' && record === 'organisation/O-0001'))
  assert.equal((await tokens.ofUser(user.id))[0]?.lastUsedOn, '2026-11-20')
})

test('methods and addresses that there are not are refused, and so is a flood', async (t) => {
  const { send, api } = await aWriter(t)
  await send('get', 'demands').expect(405)
  await send('get', 'changes/1').expect(404)
  await send('get', 'demands/S-0001').expect(404)
  let last = 0
  for (let count = 0; count <= WRITES_A_MINUTE; count++) last = (await api.post(`${DRAFTS}/demands`)).status
  assert.equal(last, 429)
})

test('a day that cannot be, or that must be asked about, is refused with what it can be', async (t) => {
  const { send } = await aWriter(t)
  const given = content(CHANGES.find(({ kind }) => kind === 'action') ?? aDemand('D-0001'))
  const detail = async (on: string) => {
    const { status, body } = await send('post', 'actions').send({
      content: { ...given, on },
      reason: 'A day',
    })
    return [status, body.errors?.[0]?.pointer ?? '', body.errors?.[0]?.detail ?? body.data.content.on]
  }
  assert.deepEqual(await detail('2565-08'), [
    422,
    '/content/on',
    '2565-08 has a year of the Buddhist era: in the common era it would be 2022-08',
  ])
  assert.deepEqual(await detail('2062'), [422, '/content/on', '2062 has no year from 1945 to 2046'])
  assert.deepEqual(await detail('9/8/2022'), [
    422,
    '/content/on',
    "'content.on' can be 2022-08-09 or 2022-09-08: write it as year-month-day",
  ])
  assert.deepEqual(await detail('13/12/2022'), [201, '', '2022-12-13'])
})
