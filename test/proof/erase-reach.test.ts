import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { unfinishedStore } from '../../src/desk/unfinished/store.js'
import { importModels } from '../../src/imports/model.js'
import { importStore } from '../../src/imports/store.js'
import { eraseVersions } from '../../src/ledger/erase-versions.js'
import { aDemand, anAuthor } from '../support/builders.js'
import { settableClock } from '../support/clock.js'
import { openSite, type Site } from '../support/site.js'
import { type Environment, ownEnvironment } from '../support/store.js'

const WORD = 'marigoldine'
const OPTIONS = { op: 'draft', table: 'demands', keepsReferences: true, uhri: {} } as never

/** All collections of a store, as text. */
async function everythingIn({ store }: Site): Promise<Map<string, string>> {
  const collections = await store.connection.listCollections()
  const texts = collections.map(async ({ name }): Promise<[string, string]> => {
    const documents = await store.connection.collection(name).find({}).toArray()
    const bytes = documents.flatMap((one) =>
      'bytes' in one ? [Buffer.from(one.bytes.buffer).toString('utf8')] : [],
    )
    return [name, `${JSON.stringify(documents)}${bytes.join()}`]
  })
  return new Map(await Promise.all(texts))
}

const having = (all: ReadonlyMap<string, string>, word: string): string[] =>
  [...all].filter(([, text]) => text.toLowerCase().includes(word)).map(([name]) => name)

const filesWith = (folder: string, word: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).toString('latin1').toLowerCase().includes(word))

async function aForm(site: Site, address: string, isLapsed: boolean, word: string): Promise<void> {
  const posted = new Map([['title.en', [`About ${word}`]]])
  await unfinishedStore(site.store.connection, site.clock).keep('u1', { id: '', address, posted, isLapsed })
}

async function anImport(site: Site, reference: string, word: string): Promise<void> {
  const { connection } = site.store
  const imports = importStore(connection, site.clock)
  const bytes = Buffer.from(`reference,title\n${reference},${word}`)
  const { _id } = await imports.begin({ user: anAuthor, file: 'sent.csv', bytes, options: OPTIONS })
  const row = {
    kind: 'demand',
    reference,
    outcome: 'changed',
    content: { title: { en: word } },
    title: { en: word },
  }
  await importModels(connection).rows.insertMany([{ _id: `${_id}/0`, import: _id, n: 0, ...row }] as never, {
    lean: true,
  })
  await imports.move(_id, 'reading', { state: 'ready' })
}

/** Two records of whose first version everything that is kept beside the ledger has the words. */
async function aWorld(
  t: TestContext,
): Promise<{ site: Site; environment: Environment; clock: { set(at: string): void } }> {
  const environment = await ownEnvironment(t)
  const clock = settableClock('2026-11-30T03:00:00Z')
  const site = await openSite(environment, clock)
  const { ledger, connection } = site.store
  for (const [reference, word] of [
    ['D-0001', WORD],
    ['D-0002', 'elsewhere'],
  ] as const) {
    await ledger.append(aDemand(reference, { title: { en: `The ${word} case` } }))
    await ledger.append({ ...aDemand(reference), expected: 1 })
    await aForm(site, `/desk/demands/${reference}/edit`, false, word)
    await aForm(site, `/desk/demands/${reference}/assess`, true, word)
    await anImport(site, reference, word)
    for (const version of [1, 2])
      await connection.collection('comments').insertOne({
        ...{ record: `demand/${reference}`, version, kind: 'comment', text: `Say less of ${word}` },
        ...{ author: anAuthor, time: '2026-11-30T03:00:00.000Z' },
      })
  }
  return { site, environment, clock }
}

test('an erasure takes what is kept beside the ledger of the record, of no other, and of nothing later', async (t) => {
  const { site, environment, clock } = await aWorld(t)
  const { ledger, connection } = site.store
  const beside = ['comments', 'importpieces', 'importrows', 'ledger', 'unfinished']
  for (const word of [WORD, 'elsewhere'])
    assert.deepEqual(
      having(await everythingIn(site), word)
        .filter((name) => beside.includes(name))
        .sort(),
      beside,
    )
  clock.set('2026-11-30T04:00:00Z')
  const asked = {
    kind: 'demand',
    reference: 'D-0001',
    versions: [1],
    reason: 'It named somebody',
    author: anAuthor,
  } as const
  await eraseVersions({ connection, ledger }, asked)
  const after = await everythingIn(site)
  assert.deepEqual(having(after, WORD), [])
  for (const name of beside) assert.ok(having(after, 'elsewhere').includes(name), name)
  clock.set('2026-11-30T05:00:00Z')
  await aForm(site, '/desk/demands/D-0001/edit', false, 'later words')
  // As at a replay, of which nobody knows when it comes.
  await connection.collection('applied').deleteMany({})
  await ledger.catchUp()
  assert.deepEqual(having(await everythingIn(site), 'later words'), ['unfinished'])
  await site.store.close()
  const again = await openSite(environment)
  t.after(() => again.store.close())
  if (!environment.MONGODB_URI) assert.deepEqual(filesWith(environment.DATA_DIR ?? '', WORD), [])
})
