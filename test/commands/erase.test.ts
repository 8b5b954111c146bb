import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import supertest from 'supertest'
import { dayOf } from '../../src/clock.js'
import { backup } from '../../src/commands/backup.js'
import { erase } from '../../src/commands/erase.js'
import { verify } from '../../src/commands/verify.js'
import { aDemand, anAuthor } from '../support/builders.js'
import { crawl } from '../support/crawl.js'
import { temporaryFolder } from '../support/engine.js'
import { anAccount } from '../support/sign-in.js'
import { openSite, type Site } from '../support/site.js'
import { type Environment, ownEnvironment } from '../support/store.js'

/** A name that occurs nowhere else, in a form that also words for search and sorting keep. */
const NAME = 'marigoldine'
const named = { title: { en: `The ${NAME} case` }, text: { en: `${NAME} said so` }, tags: [NAME] }

/** Everything under a folder that has the name in any of its bytes. */
function filesWith(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).toString('latin1').toLowerCase().includes(NAME))
}

async function run(command: typeof erase, args: string[], environment: Environment) {
  let said = ''
  const code = await command.run(args, environment, (text) => {
    said += text
  })
  return { code, said }
}

/** A demand whose first two versions and a later draft name somebody. */
async function aSite(t: TestContext): Promise<{ site: Site; environment: Environment }> {
  const environment = await ownEnvironment(t)
  const site = await openSite(environment)
  await anAccount(site, 'admin')
  await anAccount(site, 'editor')
  const author = { ...anAuthor, shownAs: `${NAME} the author` }
  await site.store.ledger.appendAll([
    { ...aDemand('D-0001', named), author, reason: `${NAME} asked` },
    { ...aDemand('D-0001', named), expected: 1 },
    { ...aDemand('D-0001'), expected: 2 },
    { ...aDemand('D-0001', named), operation: 'edit', expected: 3 },
    aDemand('D-0002', { title: { en: 'Another' } }),
  ])
  return { site, environment }
}

const asked = (versions: string, by = 'admin@example.org') => [
  ...['demand', 'D-0001', '--versions', versions],
  ...['--reason', 'It named a witness', '--by', by],
]

test('erased words are in no file of the data folder and no backup, and the ledger verifies', async (t) => {
  const { site, environment } = await aSite(t)
  await site.store.close()
  const folder = environment.DATA_DIR ?? ''
  if (!environment.MONGODB_URI) assert.notDeepEqual(filesWith(folder), [])
  const { code, said } = await run(erase, asked('1,2,4'), environment)
  assert.deepEqual([code, said.split('\n')[0]], [0, 'erased: entry 6'])
  assert.deepEqual(filesWith(folder), [])
  assert.match((await run(verify, [], environment)).said, /^ledger verified: 6 entries/)
  const file = join(await temporaryFolder(t), 'after.gz')
  await run(backup, [file], environment)
  assert.match((await run(verify, [file], environment)).said, /^ledger verified: 6 entries/)
  const reopened = await openSite(environment)
  t.after(() => reopened.store.close())
  const state = await reopened.store.connection.collection('records').findOne({ reference: 'D-0001' })
  assert.deepEqual([state?.draft, state?.title], [null, { en: 'Title of D-0001' }])
})

test('a server that runs meanwhile forgets the words at once, and its file has none after the next start', async (t) => {
  const { site, environment } = await aSite(t)
  const get = (path: string) => supertest(site.app).get(path).set('Host', 'localhost')
  for (const path of ['/demands', '/demands/D-0001/v/1', '/ledger.jsonl', '/changes'])
    await get(path).responseType('blob').expect(200)
  const { said } = await run(erase, asked('1,2,4'), environment)
  if (!environment.MONGODB_URI) assert.match(said, /Restart the server/)
  const gone = await get('/demands/D-0001/v/1').expect(410)
  assert.match(gone.text, /That was done on/)
  assert.match(gone.text, /It named a witness/)
  const pages = [
    '/demands',
    '/demands/D-0001',
    '/demands/D-0001/history',
    '/changes',
    '/',
    '/ledger',
    '/ledger.jsonl',
  ]
  for (const path of [...pages, '/km/demands/D-0001/v/2', '/data/demands.json', '/feed.atom']) {
    const answer = await get(path).responseType('blob')
    assert.doesNotMatch(answer.body.toString('utf8'), new RegExp(NAME, 'i'), path)
  }
  const { text } = await get('/demands/D-0001/history').expect(200)
  assert.match(text, /It named a witness/)
  const lines = (await get('/ledger.jsonl').responseType('blob')).body.toString('utf8').trim().split('\n')
  const erasedOnes = lines
    .map((line: string) => JSON.parse(line))
    .filter((entry: { erased?: true }) => entry.erased)
  assert.deepEqual(
    erasedOnes.map((entry: { version: number }) => entry.version),
    // That of version 4, which was a draft, is blinded like any other.
    [1, 2],
  )
  await site.store.close()
  const restarted = await openSite(environment)
  await restarted.store.close()
  assert.deepEqual(filesWith(environment.DATA_DIR ?? ''), [])
})

test('after an erasure no public address has the words, in any form, today or on an earlier day', async (t) => {
  const { site, environment } = await aSite(t)
  t.after(() => site.store.close())
  const day = dayOf(new Date())
  const more = [
    '/feed.atom',
    '/demands/D-0001/feed.atom',
    '/sitemap.xml',
    '/data/all.zip',
    '/ledger.jsonl',
  ].concat(
    [`/search?q=title`, `/?asOf=${day}`, `/demands?asOf=${day}`, '/api/v1/demands', '/api/v1/changes'],
    [
      '/demands/D-0001/v/1',
      '/demands/D-0001/v/2/cite.bib',
      '/demands/D-0001/diff/1..3',
      '/data/demands.xlsx',
    ],
  )
  await run(erase, asked('1,2,4'), environment)
  let count = 0
  for await (const { address, all } of crawl(site.app, more)) {
    count += 1
    assert.ok(!all.includes(NAME), address)
  }
  assert.ok(count > 80, `only ${count} addresses were found`)
})

test('what readers see, what is erased, and what nobody but an admin asks for is not erased', async (t) => {
  const { site, environment } = await aSite(t)
  t.after(() => site.store.close())
  const refused = (versions: string, by?: string) => run(erase, asked(versions, by), environment)
  await assert.rejects(
    refused('3'),
    /Version 3 is what readers see now: publish a corrected version or withdraw/,
  )
  await assert.rejects(refused('9'), /Version 9 does not exist/)
  await assert.rejects(refused('1', 'editor@example.org'), /is not an admin/)
  await assert.rejects(refused('1', 'nobody@example.org'), /no open account/)
  await assert.rejects(refused('one'), /^Error: Usage/)
  await refused('1')
  await assert.rejects(refused('1'), /Version 1 is erased already/)
  await assert.rejects(refused('5'), /Version 5 is the mark of an erasure/)
  assert.equal((await site.store.ledger.applied()).number, 6)
})
