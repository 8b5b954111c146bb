import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eraseVersions } from '../../../src/ledger/erase-versions.js'
import { searchStore } from '../../../src/record/search/store.js'
import { smallRecord } from '../../http/record.js'
import { aChange, aDemand, anAction, anAuthor, anOrganisation, aSource } from '../../support/builders.js'
import { settableClock } from '../../support/clock.js'
import { ownSite, type Site } from '../../support/site.js'

/** The references that a search finds, best first. */
const finder = ({ store }: Site) => {
  const search = searchStore(store.connection)
  return async (q: string, day?: string) => {
    const now = await store.ledger.applied()
    const head = day === undefined ? now : await store.ledger.headAt(day, now)
    const { hits } = await search.find({ q }, head)
    return hits.map(({ entry }) => entry.reference)
  }
}

async function siteOf(t: Parameters<typeof ownSite>[0], changes = smallRecord()) {
  const clock = settableClock('2025-03-01T03:00:00Z')
  const site = await ownSite(t, {}, clock)
  await site.store.ledger.appendAll(changes)
  return { site, clock, ledger: site.store.ledger, find: finder(site) }
}

test('words are found by stem, beginning and in both languages, and signs in them mean nothing', async (t) => {
  const { find } = await siteOf(t)
  const ROWS: [string, string[]][] = [
    ['trains', ['officer-training', 'D-0001']],
    ['OFFIC tra', ['officer-training', 'D-0001']],
    ['មន្ត្រី', ['D-0001']],
    ['d-0001', ['D-0001', 'A-0001']],
    ['.*', []],
    ['^', []],
    ['$where', []],
    ['', []],
    ['"', []],
    ['-', []],
  ]
  for (const [q, found] of ROWS) assert.deepEqual((await find(q)).slice(0, found.length || 9), found, q)
})

test('a title counts more than a text, and an entry with all words comes before any with some', async (t) => {
  const { find } = await siteOf(t, [
    ...smallRecord(),
    aDemand('D-0003', {
      title: { en: 'Other' },
      text: { en: 'Shelter, shelter and more shelter for victims' },
    }),
    aDemand('D-0004', { title: { en: 'Open a shelter' } }),
  ])
  assert.deepEqual(await find('shelter'), ['D-0004', 'D-0003'])
  assert.deepEqual(await find('shelter victims'), ['D-0003'])
  assert.deepEqual((await find('shelter nonsensical')).sort(), ['D-0003', 'D-0004'])
})

test('phrases, words left out, and names of fields narrow a search and combine', async (t) => {
  const { find } = await siteOf(t, [
    ...smallRecord(),
    aDemand('D-0003', { title: { en: 'Police train police' }, tags: ['online-scams'], issuedOn: '2024-05' }),
    aDemand('D-0004', {
      title: { en: 'The train of the police' },
      issuers: [{ organisation: 'rgc', person: {} }],
    }),
  ])
  const ROWS: [string, string[]][] = [
    ['"police train"', ['D-0003']],
    ['“police train”', ['D-0003']],
    ['police -"police train"', ['D-0004']],
    ['train police -officers', ['D-0003', 'D-0004']],
    ['police issuer:licadho', ['D-0003']],
    ['police issuer:"Royal Government of Cambodia"', ['D-0004']],
    ['police -issuer:licadho', ['D-0004']],
    ['police year:2024', ['D-0003']],
    ['tag:online-scams', ['D-0003']],
    ['status:"partly met"', ['D-0001']],
    ['kind:action', ['A-0001']],
    ['ប្រភេទកំណត់ត្រា:សកម្មភាព', ['A-0001']],
    ['demand:d-0001 effect:advances', ['A-0001']],
    ['police issuer:nobody', []],
  ]
  for (const [q, found] of ROWS) assert.deepEqual((await find(q)).sort(), found, q)
})

test('a value that a field cannot have is named, with what it can have', async (t) => {
  const { find } = await siteOf(t)
  await assert.rejects(find('status:done'), (error: { kind?: string; details?: { allowed: string[] } }) => {
    assert.equal(error.kind, 'bad-request')
    assert.ok(error.details?.allowed.includes('status:met'))
    return true
  })
})

test('what is published, changed or withdrawn is found so at once, and on an earlier day as it was then', async (t) => {
  const { find, ledger, clock } = await siteOf(t)
  assert.deepEqual(await find('walrus'), [])
  clock.set('2025-03-05T03:00:00Z')
  await ledger.append(aDemand('D-0009', { title: { en: 'A walrus' } }))
  assert.deepEqual(await find('walrus'), ['D-0009'])
  clock.set('2025-03-07T03:00:00Z')
  await ledger.append({ ...aDemand('D-0009', { title: { en: 'A narwhal' } }), expected: 1 })
  assert.deepEqual([await find('walrus'), await find('narwhal')], [[], ['D-0009']])
  clock.set('2025-03-09T03:00:00Z')
  const withdrawal = { kind: 'demand', reference: 'D-0009', content: null, operation: 'withdraw' } as const
  await ledger.append(aChange({ ...withdrawal, expected: 2 }))
  assert.deepEqual([await find('walrus'), await find('narwhal')], [[], []])
  clock.set('2025-03-20T03:00:00Z')
  for (const [day, walrus, narwhal] of [
    ['2025-03-04', [], []],
    ['2025-03-06', ['D-0009'], []],
    ['2025-03-08', [], ['D-0009']],
    ['2025-03-10', [], []],
  ] as const)
    assert.deepEqual([await find('walrus', day), await find('narwhal', day)], [walrus, narwhal], day)
})

test('no draft, and no word of a source that is confidential or became so, is found on any day', async (t) => {
  const { find, ledger, clock } = await siteOf(t)
  await ledger.append(aDemand('D-0008', { title: { en: 'Axolotl' } }))
  await ledger.append({ ...aDemand('D-0007', { title: { en: 'Quetzal' } }), operation: 'create' })
  await ledger.append({ ...aDemand('D-0008', { title: { en: 'Quetzal' } }), operation: 'edit', expected: 1 })
  await ledger.append(aSource('S-0009', { title: { en: 'Pangolin report' }, publisher: 'Pangolin' }))
  assert.deepEqual([await find('quetzal'), await find('pangolin')], [[], ['S-0009']])
  clock.set('2025-03-05T03:00:00Z')
  const secret = aSource('S-0009', {
    title: { en: 'Pangolin report' },
    publisher: 'Pangolin',
    isConfidential: true,
  })
  await ledger.append({ ...secret, expected: 1 })
  for (const q of [
    'quetzal',
    'pangolin',
    '"pangolin report"',
    'pangolim',
    'secret',
    '"secret title"',
    's-0009',
  ])
    for (const day of [undefined, '2025-03-02']) assert.deepEqual(await find(q, day), [], `${q} ${day}`)
})

test('erased words are not found on any day', async (t) => {
  const { site, find, ledger, clock } = await siteOf(t)
  await ledger.append(aDemand('D-0009', { title: { en: 'A walrus' } }))
  clock.set('2025-03-05T03:00:00Z')
  await ledger.append({ ...aDemand('D-0009', { title: { en: 'A narwhal' } }), expected: 1 })
  assert.deepEqual(await find('walrus', '2025-03-02'), ['D-0009'])
  await eraseVersions(site.store, {
    kind: 'demand',
    reference: 'D-0009',
    versions: [1],
    author: anAuthor,
    reason: 'A person asked',
  })
  for (const q of ['walrus', '"a walrus"', 'walrsu'])
    for (const day of [undefined, '2025-03-02']) assert.deepEqual(await find(q, day), [], `${q} ${day}`)
  assert.deepEqual(await find('narwhal'), ['D-0009'])
})

test('an entry of every kind that is published is found by its own reference or name', async (t) => {
  const { find } = await siteOf(t, [
    ...smallRecord(),
    anAction('A-0002', { title: { en: 'Second' } }),
    anOrganisation('adhoc', 'ADHOC'),
  ])
  for (const q of ['D-0002', 'A-0002', 'S-0001']) assert.equal((await find(q))[0], q)
  assert.equal((await find('adhoc'))[0], 'adhoc')
  assert.equal((await find('theme officer training kind:theme'))[0], 'officer-training')
})
