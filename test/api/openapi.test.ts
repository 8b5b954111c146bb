import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { WIDEST_SCOPE } from '../../src/accounts/access-token-model.js'
import { accessTokenStore } from '../../src/accounts/tokens/store.js'
import { starterChanges } from '../../src/starter/starter.js'
import { anAccount } from '../support/sign-in.js'
import { aRecord, CHANGES } from './world.js'

interface Described {
  operationId: string
  parameters: { name: string; in: string; schema: { enum?: string[]; items?: { enum?: string[] } } }[]
  responses: Record<string, { content?: Record<string, unknown> }>
}
interface Document {
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, unknown> }
}

/** Tells whether an answer is as the document says. */
function answerCheck(document: Document) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
  formats.default(ajv)
  ajv.addKeyword({ keyword: 'example' })
  for (const word of ['openapi', 'info', 'servers', 'tags', 'paths', 'components']) ajv.addVocabulary([word])
  ajv.addSchema(document as object, 'document')
  const checks = new Map<string, ValidateFunction>()
  return (path: string, method: string, answer: { status: number; type: string; body: unknown }) => {
    const described = document.paths[path]?.[method]?.responses[String(answer.status)]
    assert.ok(described, `${method} ${path} answers ${answer.status}, which is not described`)
    const [type] = Object.keys(described.content ?? {})
    assert.equal(answer.type, type ?? '', `${method} ${path} ${answer.status}`)
    if (type === undefined) return
    const parts = ['paths', path, method, 'responses', String(answer.status), 'content', type, 'schema']
    const pointer = parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    const id = `document#/${pointer.join('/')}`
    const check = checks.get(id) ?? ajv.compile({ $ref: id })
    checks.set(id, check)
    assert.ok(
      check(answer.body),
      `${method} ${path} ${answer.status}: ${ajv.errorsText(check.errors).slice(0, 500)}`,
    )
  }
}

async function aDescribedSite(t: TestContext) {
  const site = await aRecord(t)
  const { body } = await site.api
    .get('/api/v1/openapi.json')
    .expect(200)
    .expect('Content-Type', /application\/json/)
  const document = body as Document
  const check = answerCheck(document)
  const seen = new Set<string>()
  const called = async (path: string, address: string, headers: Record<string, string> = {}) => {
    const answer = await site.api.get(address).set(headers)
    check(path, 'get', { ...answer, status: answer.status, type: answer.type, body: answer.body })
    seen.add(`${path} ${answer.status}`)
    return answer
  }
  return { ...site, document, check, called, seen }
}

/** Addresses of a list's parameters, each right and wrong. */
function askedOf({ parameters }: Described): [string, number][] {
  const ofQuery = parameters.filter((one) => one.in === 'query')
  const right: Record<string, string> = {
    ...{
      asOf: '2026-11-20',
      fields: 'reference',
      limit: '1',
      from: '2020-01-01',
      to: '2026-11-20',
      q: 'title',
    },
    ...{ theme: 'officer-training', issuer: 'licadho', addressee: 'rgc', tag: 'courts', actor: 'rgc' },
    demand: 'D-0001',
  }
  return ofQuery.flatMap(({ name, schema }): [string, number][] => {
    const value = right[name] ?? schema.enum?.[0] ?? schema.items?.enum?.[0]
    if (value === undefined) {
      assert.equal(name, 'cursor')
      return [['?cursor=x', 400]]
    }
    const wrong: [string, number][] = name === 'q' ? [] : [[`?${name}=%00`, 400]]
    return [[`?${name}=${value}`, 200], ...wrong]
  })
}

test('the document is OpenAPI 3.1, and the same until the program changes', async (t) => {
  const { document, api, store } = await aDescribedSite(t)
  const { valid, errors } = await new Validator().validate(
    structuredClone(document) as unknown as Record<string, unknown>,
  )
  assert.ok(valid, JSON.stringify(errors))
  const again = await api.get('/api/v1/openapi.json')
  await store.ledger.appendAll([])
  assert.deepEqual(again.body, document)
})

test('every operation that reads answers as it is described, to good and bad requests', async (t) => {
  const { document, called, seen, store } = await aDescribedSite(t)
  const references: Record<string, [string, string]> = {
    demands: ['D-0001', 'D-0004'],
    actions: ['A-0001', ''],
    sources: ['S-0002', ''],
    organisations: ['licadho', ''],
    themes: ['officer-training', ''],
    indicators: ['I-0001', ''],
    programmes: ['P-0001', ''],
    changes: [String((await store.ledger.applied()).number - 1), ''],
  }
  for (const [path, methods] of Object.entries(document.paths)) {
    const list = path.split('/')[3] ?? ''
    if (list === 'drafts' || !methods.get) continue
    const [reference = '', gone = ''] = references[list] ?? []
    const address = path.replace(/\{\w+\}/, reference)
    const first = await called(path, address)
    assert.equal(first.status, 200, address)
    await called(path, address, { 'If-None-Match': first.get('ETag') ?? '' })
    await called(path, address, { Accept: 'text/html' })
    await called(path, `${address}?nothing=1`)
    for (const [query, status] of askedOf(methods.get)) {
      assert.equal((await called(path, `${address}${query}`)).status, status, `${address}${query}`)
    }
    if (path.includes('{')) await called(path, path.replace(/\{\w+\}/, 'X-9'))
    if (gone !== '') await called(path, path.replace(/\{\w+\}/, gone))
  }
  const described = Object.entries(document.paths).flatMap(([path, { get }]) =>
    path.includes('/drafts/') ? [] : Object.keys(get?.responses ?? {}).map((status) => `${path} ${status}`),
  )
  // A flood and a fault of ours are not made here for each address; only demands have a withdrawn one.
  const missed = described.filter((one) => !seen.has(one) && !/ (?:429|500)$/.test(one))
  assert.deepEqual(
    missed.filter((one) => !one.endsWith(' 410')),
    [],
  )
  assert.ok(seen.has('/api/v1/demands/{reference} 410'))
})

test('every entry of the starter record is as described, whole and in part, now and then', async (t) => {
  const { document, called, store } = await aDescribedSite(t)
  const known = new Set(CHANGES.map(({ kind, reference }) => `${kind} ${reference}`))
  await store.ledger.appendAll(
    starterChanges().filter(({ kind, reference }) => !known.has(`${kind} ${reference}`)),
  )
  for (const path of Object.keys(document.paths).filter((one) => !/drafts|\{/.test(one))) {
    for (const query of ['?limit=200', '?limit=200&asOf=2026-11-20', '?limit=200&fields=links,content'])
      if (!path.endsWith('changes') || !query.includes('content')) await called(path, `${path}${query}`)
  }
})

test('every operation that writes answers as it is described, to good and bad drafts', async (t) => {
  const { document, check, api, store, clock, ...site } = await aDescribedSite(t)
  const user = await anAccount({ store, clock, ...site }, 'contributor')
  const token = await accessTokenStore(store.connection, clock).make(user.id, 'Test', 30, WIDEST_SCOPE)
  const seen = new Set<string>()
  const call = async (
    [method, path]: ['get' | 'post' | 'put', string],
    { address = path, body = {}, bearer = `Bearer ${token}`, type = 'application/json' },
  ) => {
    const request = api[method](address).set('Authorization', bearer)
    const answer = await (method === 'get' ? request : request.type(type).send(body))
    check(path, method, { status: answer.status, type: answer.type, body: answer.body })
    seen.add(`${method} ${path} ${answer.status}`)
    return answer
  }
  const paths = Object.keys(document.paths).filter(
    (path) => path.endsWith('{reference}') && path.includes('drafts'),
  )
  for (const one of paths.filter((path) => /demands|themes|sources/.test(path))) {
    const list = one.replace('/{reference}', '')
    const kind = list.split('/').at(-1)?.slice(0, -1)
    const content = CHANGES.find((change) => change.kind === kind)?.content as Record<string, unknown>
    const { assessments: _, ...said } = content
    const sent = { ...said, ...(kind === 'theme' && { slug: 'a-new-one' }) }
    const body = { content: sent }
    const made = await call(['post', list], { body })
    assert.equal(made.status, 201)
    const { reference, version } = made.body.data
    const address = `${list}/${reference}`
    await call(['post', list], { body: {} })
    await call(['post', list], { bearer: 'Bearer x' })
    await call(['post', list], { body: 'a=b', type: 'application/x-www-form-urlencoded' })
    await call(['post', list], { body: '{' })
    await call(['post', list], { body: `"${'x'.repeat(1_100_000)}"` })
    await call(['get', one], { address })
    await call(['get', one], { address: `${list}/X-1` })
    await call(['put', one], { address, body: { content: sent, version } })
    assert.equal((await call(['put', one], { address, body: { content: sent, version } })).status, 409)
    await call(['put', one], { address, body: { content: {}, version: 2 } })
    await call(['put', one], { address: `${list}/X-1`, body })
  }
  for (const status of [201, 400, 401, 413, 415, 422])
    assert.ok(seen.has(`post /api/v1/drafts/demands ${status}`), String(status))
  for (const status of [200, 404, 409, 422])
    assert.ok(seen.has(`put /api/v1/drafts/demands/{reference} ${status}`), String(status))
})

test('the page of the interface says in both languages what each member of an answer means', async (t) => {
  const { api } = await aRecord(t)
  for (const path of ['/api', '/km/api']) {
    const { text } = await api.get(path).expect(200)
    assert.match(text, /<code>slug<\/code>/, path)
  }
})
