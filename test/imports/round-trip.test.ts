import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KINDS_OF_RECORD, kindOfRecord } from '../../src/kinds/kinds.js'
import { KINDS, type Kind } from '../../src/ledger/entry.js'
import { verifyLedger } from '../../src/ledger/verify.js'
import { versionModel } from '../../src/ledger/version-model.js'
import { loadStarter } from '../../src/starter/starter.js'
import { browserOn, ownSite, type Site } from '../support/site.js'
import { confirm, faultsOf, importingOn, preview } from './world.js'

const TABLES = ['themes', 'organisations', 'sources', 'demands', 'actions', 'indicators']

/** The content of every published record, by kind and reference. */
async function published({ store }: Site): Promise<Map<string, unknown>> {
  const contents = new Map<string, unknown>()
  for (const kind of KINDS) {
    const rows = await versionModel(store.connection, kindOfRecord(kind as Kind).rows)
      .find({ isWithdrawn: false, until: Number.MAX_SAFE_INTEGER })
      .lean()
    for (const row of rows) contents.set(`${kind}/${row.reference}`, row.content)
  }
  return contents
}

async function starterSite(t: Parameters<typeof ownSite>[0]): Promise<Site> {
  const site = await ownSite(t)
  await loadStarter(site.store.ledger)
  return site
}

async function everythingAsJson(site: Site): Promise<string> {
  const browser = browserOn(site)
  const files: Record<string, unknown> = {}
  for (const name of TABLES)
    files[name] = JSON.parse((await browser.get(`/data/${name}.json`).expect(200)).text)
  files.programmes = (await browser.get('/api/v1/programmes?limit=200').expect(200)).body
  return JSON.stringify(files)
}

test('the starter record exported as JSON and imported into an empty site is the same, field by field', async (t) => {
  const from = await starterSite(t)
  const to = await ownSite(t)
  const importing = importingOn(to)
  const previewed = await preview(importing, 'everything.json', await everythingAsJson(from))
  assert.deepEqual(faultsOf(previewed).slice(0, 10), [])
  const before = await published(from)
  assert.deepEqual(previewed.one.counts, {
    new: before.size,
    changed: 0,
    unchanged: 0,
    wrong: 0,
    'left-out': 0,
  })
  const done = await confirm(importing, previewed)
  assert.deepEqual([done.state, done.conflicts], ['done', []])
  const after = await published(to)
  assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort())
  for (const [id, content] of before) assert.deepEqual(after.get(id), content, id)
  const { fault } = await verifyLedger(
    { connection: to.store.connection, kinds: KINDS_OF_RECORD },
    to.store.ledger,
  )
  assert.equal(fault, null)
  assert.equal(
    await to.store.ledger.newReference('demand'),
    `D-${String([...before.keys()].filter((id) => id.startsWith('demand/')).length + 1).padStart(4, '0')}`,
  )
})

test('what was imported and is imported again is all unchanged', async (t) => {
  const site = await starterSite(t)
  const previewed = await preview(importingOn(site), 'everything.json', await everythingAsJson(site))
  assert.deepEqual(faultsOf(previewed), [])
  const { counts } = previewed.one
  assert.deepEqual([counts.new, counts.changed, counts.wrong], [0, 0, 0])
})

for (const ending of ['csv', 'xlsx'])
  test(`every ${ending} download of the starter record is unchanged when it is imported`, async (t) => {
    const site = await starterSite(t)
    const importing = importingOn(site)
    for (const name of [...TABLES, 'criteria', 'restatements', 'assessments', 'links', 'figures', 'values']) {
      const { body } = await browserOn(site)
        .get(`/data/${name}.${ending}`)
        .buffer(true)
        .parse((res, done) => {
          const chunks: Buffer[] = []
          res.on('data', (chunk: Buffer) => chunks.push(chunk))
          res.on('end', () => done(null, Buffer.concat(chunks)))
        })
      const previewed = await preview(importing, `tamdan-${name}-7.${ending}`, body as Buffer)
      assert.deepEqual([previewed.one.state, previewed.one.unreadable], ['ready', null], name)
      assert.deepEqual(faultsOf(previewed).slice(0, 5), [], name)
      const { unchanged, ...rest } = previewed.one.counts
      assert.ok(unchanged > 0, name)
      assert.deepEqual(rest, { new: 0, changed: 0, wrong: 0, 'left-out': 0 }, name)
    }
  })
