import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { LATELY_MS } from '../../src/ledger/lately.js'
import { aDemand } from '../support/builders.js'
import { nodeRuns } from '../support/program.js'
import { openSite, ownSite, type Site } from '../support/site.js'
import { ownEnvironment } from '../support/store.js'
import { type Answer, askerOf } from './asker.js'
import { clock, siteWith, smallRecord } from './record.js'

type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>

/** A browser asks so when its reader asks for the page anew: the application answers itself, and is not told what is kept. */
const BY_APPLICATION = { 'cache-control': 'max-age=0' }

/** Asks, and counts the requests that came to the application. */
async function counted(t: TestContext, site: Site): Promise<{ ask: Ask; came(): number }> {
  const { ask } = await askerOf(t, site)
  const handle = t.mock.method(site.app.router as unknown as { handle: () => void }, 'handle')
  return {
    ask: (path, headers = {}, method = 'GET') => ask(method, path, headers),
    came: () => handle.mock.callCount(),
  }
}

const PATHS = [
  '/',
  '/km',
  '/demands',
  '/km/demands/D-0001',
  '/demands/D-0001',
  '/method',
  '/demands/D-0001/cite.bib',
]
const MORE = [
  '/themes/T-0001',
  '/data/demands.csv',
  '/feed.atom',
  '/demands?status=partly-met',
  '/embed/demands/D-0001',
]

const OF_ONE_ANSWER = new Set(['date', 'keep-alive', 'connection', 'ratelimit', 'ratelimit-policy'])

/** An answer without what tells of the moment, the line and the reader. */
const told = ({ status, headers, text }: Answer) => {
  const said = Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.has(name))
  return { status, said: Object.fromEntries(said), text }
}

test('a page that is kept is written without the application, in each encoding and to whoever has it', async (t) => {
  const { ask, came } = await counted(t, await siteWith(t))
  for (const encoding of ['br', 'gzip', 'identity']) {
    const accepting = { 'accept-encoding': encoding }
    const first = await ask('/demands/D-0001', accepting)
    assert.equal(first.status, 200)
    const before = came()
    for (let times = 0; times < 3; times++)
      assert.deepEqual(told(await ask('/demands/D-0001', accepting)), told(first))
    const head = await ask('/demands/D-0001', accepting, 'HEAD')
    assert.deepEqual(told(head), { ...told(first), text: '' })
    const has = await ask('/demands/D-0001', { ...accepting, 'if-none-match': first.headers.etag ?? '' })
    assert.equal(has.status, 304)
    assert.equal(has.headers.vary, first.headers.vary)
    assert.equal(came(), before)
  }
})

test('what is in a query and says nothing does not bring a request to the application', async (t) => {
  const { ask, came } = await counted(t, await siteWith(t))
  const first = await ask('/demands?sort=newest')
  const before = came()
  for (let n = 0; n < 5; n++)
    assert.equal((await ask(`/demands?n=${n}&sort=newest&utm_source=x${n}`)).text, first.text)
  assert.equal(came(), before)
  assert.equal((await ask('/demands?sort[$ne]=newest')).status, 400)
  assert.equal((await ask('/demands?sort=wrong')).status, 400)
})

test('whatever a request says, what stands before the application answers as the application does', async (t) => {
  const { ask } = await counted(t, await siteWith(t))
  const tags: string[] = ['W/"none"']
  for (const path of [...PATHS, ...MORE]) tags.push((await ask(path)).headers.etag ?? 'none')
  const media = [
    'text/html',
    '*/*',
    'application/x-bibtex',
    'application/ld+json',
    'text/*',
    'text/x-bibliography',
  ]
  const weighed = (names: string[]) =>
    fc
      .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('', ';q=0', ';q=0.5', ';q=1')), {
        maxLength: 4,
      })
      .map((all) => all.map(([name, weight]) => name + weight).join(', '))
  const request = fc.record({
    path: fc.constantFrom(...PATHS, ...MORE),
    query: fc.constantFrom(
      '',
      '?',
      '?n=1',
      '?sort=newest',
      '?sort=newest&n=2',
      '?n[]=1',
      '?q=',
      '?asOf=2026-01-01',
    ),
    method: fc.constantFrom('GET', 'HEAD'),
    accept: weighed(media),
    encodings: weighed(['gzip', 'br', 'deflate', 'identity', '*']),
    known: fc.constantFrom('', '', '*', ...tags),
    host: fc.constantFrom('localhost', '127.0.0.1:80', 'tamdan.example', 'a<b', 'LOCALHOST'),
    scheme: fc.constantFrom('', 'https', 'http'),
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ path, query, method, accept, encodings, known, host, scheme }) => {
      const headers = {
        host,
        ...(accept !== '' && { accept }),
        ...(encodings !== '' && { 'accept-encoding': encodings }),
        ...(known !== '' && { 'if-none-match': known }),
        ...(scheme !== '' && { 'x-forwarded-proto': scheme }),
      }
      const target = path.includes('?') ? path + query.replace('?', '&') : path + query
      await ask(target, headers, method)
      const kept = await ask(target, headers, method)
      const made = await ask(target, { ...headers, ...BY_APPLICATION }, method)
      assert.deepEqual(told(kept), told(made))
    }),
    { numRuns: 400 },
  )
})

test('the same where the site is named by its proxy, or by nobody', async (t) => {
  for (const proxy of ['loopback', '']) {
    const site = await ownSite(t, { TRUST_PROXY: proxy, BASE_URL: '' }, clock)
    await site.store.ledger.appendAll(smallRecord())
    const { ask } = await counted(t, site)
    for (const host of ['localhost', 'localhost:81', 'evil.example'])
      for (const proxied of ['', 'one.localhost', 'localhost'])
        for (const scheme of ['http', 'https']) {
          const headers = {
            host,
            'x-forwarded-proto': scheme,
            ...(proxied && { 'x-forwarded-host': proxied }),
          }
          await ask('/demands', headers)
          const kept = await ask('/demands', headers)
          assert.deepEqual(told(kept), told(await ask('/demands', { ...headers, ...BY_APPLICATION })))
        }
  }
})

test('who says who they are is answered by the application, and nothing of theirs is kept', async (t) => {
  const { ask, came } = await counted(t, await siteWith(t))
  await ask('/demands')
  for (const name of ['cookie', 'authorization']) {
    const before = came()
    const { headers } = await ask('/demands', { [name]: 'tamdan=x' })
    assert.match(headers['cache-control'] ?? '', /^private/)
    assert.equal(came(), before + 1)
  }
})

test('what one who is named was told is told to nobody else, in an encoding that they were the first to ask for', async (t) => {
  const { ask } = await counted(t, await siteWith(t))
  await ask('/demands', { 'accept-encoding': 'gzip' })
  await ask('/demands', { 'accept-encoding': 'br', cookie: 'tamdan=x' })
  for (let times = 0; times < 2; times++) {
    const { headers } = await ask('/demands', { 'accept-encoding': 'br' })
    assert.match(headers['cache-control'] ?? '', /^public/)
    assert.equal(headers['content-encoding'], 'br')
  }
})

test('what is written is seen by the next reader, and what another process writes a moment later', async (t) => {
  const environment = await ownEnvironment(t)
  const site = await openSite(environment, clock)
  t.after(() => site.store.close())
  await site.store.ledger.appendAll(smallRecord())
  const { ask } = await counted(t, site)
  const titled = (title: string) => aDemand('D-0001', { title: { en: title } })
  for (let version = 1; version <= 20; version++) {
    await ask('/demands/D-0001')
    await site.store.ledger.append({ ...titled(`Title ${version}`), expected: version })
    assert.match((await ask('/demands/D-0001')).text, new RegExp(`Title ${version}<`))
  }
  const writer = [...nodeRuns('test/http/other-writer.ts'), '21', 'Of another']
  await promisify(execFile)(process.execPath, writer, { env: { ...process.env, ...environment } })
  await pause(LATELY_MS)
  assert.match((await ask('/demands/D-0001')).text, /Of another</)
})
