import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import supertest from 'supertest'
import { batchEnd, shownUpTo } from '../../src/ledger/batches.js'
import type { Change } from '../../src/ledger/ledger.js'
import { aDemand, anAction, anOrganisation, aTheme } from '../support/builders.js'
import { settableClock } from '../support/clock.js'
import { ownSite, type Site } from '../support/site.js'

const START = Date.parse('2026-11-30T02:20:00.000Z')

type Step =
  | { do: 'hidden'; of: number }
  | { do: 'publish' | 'withdraw' | 'erase'; of: number }
  | { do: 'wait'; minutes: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('hidden' as const), of: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('publish', 'withdraw', 'erase'), of: fc.nat(1) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 45 }) }),
  },
) as fc.Arbitrary<Step>

/** Two ways to do what nobody may see, alike in nothing but their number. */
const HIDDEN: ((record: number, version: number) => Change)[] = [
  (record, version) => ({
    ...aDemand(`D-090${record}`, { title: { en: `Marigold ${record} ${version}` } }),
    operation: version === 0 ? 'create' : version % 2 === 0 ? 'edit' : 'submit',
    author: { id: 'one', shownAs: 'One' },
    reason: 'A long story about a marigold',
    expected: version,
  }),
  (record, version) => ({
    ...(record % 2 === 0 ? anAction(`A-090${record}`, { links: [] }) : anOrganisation(`hidden-${record}`)),
    operation: version === 0 ? 'create' : 'edit',
    author: { id: `other-${version}`, shownAs: '' },
    reason: '',
    expected: version,
  }),
]

const WATCHED = [
  '/',
  '/km/ledger',
  '/ledger.jsonl',
  '/api/v1/demands',
  '/feed.atom',
  '/sitemap.xml',
  '/data/datapackage.json',
]

/** All that somebody can see who asks for the same addresses after every step. */
async function seenOn({ app }: Site): Promise<string> {
  const answers = await Promise.all(
    WATCHED.map(async (path) => {
      const { headers, body, status } = await supertest(app)
        .get(path)
        .set('Host', 'tamdan.test')
        .responseType('blob')
      // What is left of a reader's own limit is of the reader, not of the record.
      const kept = Object.entries(headers).filter(([name]) => !/^date$|^ratelimit/.test(name))
      return `${path} ${status} ${JSON.stringify(Object.fromEntries(kept))}\n${body.toString('utf8')}`
    }),
  )
  return answers.join('\n')
}

/** Without what differs between any two ledgers: hashes, salts, and tags made of them. */
const withoutHashes = (seen: string): string =>
  seen
    .replace(/(?:[0-9a-f]{8} ){7}[0-9a-f]{8}|[0-9a-f]{64}|[0-9a-f]{32}/g, '#')
    .replace(/W\/\\"(\d+-\w+)-[\w-]{16}\\"/g, '$1')
    // The key of the site, which each makes for itself.
    .replace(/MCowBQYDK2VwAyEA[\w+/]+(?:=|&#x3D;)/g, '#')
    .replace(/"content-length":"\d+",?/g, '')

interface World {
  site: Site
  clock: ReturnType<typeof settableClock>
  way: number
  versions: Map<string, number>
  /** Of each published record, versions that readers saw. */
  shown: Map<string, number[]>
}

async function aWorld(t: TestContext, way: number): Promise<World> {
  const clock = settableClock(new Date(START).toISOString())
  const site = await ownSite(t, { SESSION_SECRET: 'x'.repeat(40) }, clock)
  await site.store.ledger.append(aTheme('cooperation'))
  return { site, clock, way, versions: new Map(), shown: new Map() }
}

async function written(world: World, change: Change): Promise<void> {
  const version = (await world.site.store.ledger.append(change)).version
  world.versions.set(change.reference, version)
}

async function onPublic(world: World, what: 'publish' | 'withdraw' | 'erase', of: number): Promise<boolean> {
  const reference = `D-000${of + 1}`
  const expected = world.versions.get(reference) ?? 0
  const seen = world.shown.get(reference) ?? []
  const change = { ...aDemand(reference, { title: { en: `Title ${expected}` } }), expected }
  if (what === 'publish') {
    await written(world, change)
    world.shown.set(reference, [...seen, expected + 1])
    return true
  }
  const [oldest, ...rest] = seen
  if (oldest === undefined || rest.length === 0) return false
  if (what === 'withdraw') {
    await written(world, { ...change, operation: 'withdraw', content: null })
    world.shown.set(reference, [])
    return true
  }
  await written(world, { ...change, operation: 'erase', content: { versions: [oldest] } })
  world.shown.set(reference, rest)
  return true
}

/** @returns whether readers may see a difference */
async function taken(world: World, one: Step): Promise<boolean> {
  const { clock } = world
  if (one.do === 'wait') {
    const before = shownUpTo(clock.now(), 'hour')
    clock.set(new Date(clock.now().getTime() + one.minutes * 60_000).toISOString())
    return shownUpTo(clock.now(), 'hour') !== before
  }
  clock.set(new Date(clock.now().getTime() + 1234).toISOString())
  if (one.do !== 'hidden') return onPublic(world, one.do, one.of)
  const name = `hidden ${one.of}`
  const version = world.versions.get(name) ?? 0
  const make = HIDDEN[world.way] as (typeof HIDDEN)[number]
  await written(world, make(one.of, version))
  world.versions.set(name, version + 1)
  return false
}

test('who watches sees a change only when something is published or a batch ends, and never which kind of work it was', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
      const worlds = await Promise.all([0, 1].map((way) => aWorld(t, way)))
      let before = await Promise.all(worlds.map(({ site }) => seenOn(site)))
      for (const one of steps) {
        const maySee: boolean[] = []
        for (const world of worlds) maySee.push(await taken(world, one))
        const after = await Promise.all(worlds.map(({ site }) => seenOn(site)))
        assert.equal(maySee[0], maySee[1])
        if (!maySee[0]) assert.deepEqual(after, before, `after ${JSON.stringify(one)}`)
        const [mine, other] = after.map((seen) => withoutHashes(seen).split('\n'))
        const at = mine?.findIndex((line, place) => line !== other?.[place]) ?? -1
        assert.deepEqual([mine?.[at], mine?.length], [other?.[at], other?.length])
        before = after
      }
      assert.doesNotMatch(before.join('\n'), /marigold|D-090|A-090|hidden-/i)
      for (const { site, clock } of worlds) {
        clock.set(new Date(clock.now().getTime() + 2 * 60 * 60_000).toISOString())
        const [now, all] = await Promise.all([site.store.ledger.shown(), site.store.ledger.applied()])
        assert.deepEqual([now.number, now.hash], [all.number, all.hash])
      }
    }),
    { numRuns: 2, endOnFailure: true, includeErrorInReport: true },
  )
})

test('a batch ends with the hour or the day in Phnom Penh, and is shown a minute after', () => {
  assert.equal(batchEnd('2026-11-30T02:59:59.999Z', 'hour'), '2026-11-30T03:00:00.000Z')
  assert.equal(batchEnd('2026-11-30T03:00:00.000Z', 'hour'), '2026-11-30T04:00:00.000Z')
  assert.equal(batchEnd('2026-11-30T16:59:59.999Z', 'day'), '2026-11-30T17:00:00.000Z')
  assert.equal(shownUpTo(new Date('2026-11-30T03:00:59Z'), 'hour'), '2026-11-30T02:00:00.000Z')
  assert.equal(shownUpTo(new Date('2026-11-30T03:01:00Z'), 'hour'), '2026-11-30T03:00:00.000Z')
  assert.equal(shownUpTo(new Date('2026-11-30T17:01:00Z'), 'day'), '2026-11-30T17:00:00.000Z')
})

test('a draft, its time and its number are told with its batch, on pages of today and of its day', async (t) => {
  const clock = settableClock('2026-11-30T02:12:34.567Z')
  const site = await ownSite(t, {}, clock)
  const { ledger } = site.store
  const published = await ledger.append(aTheme('cooperation'))
  await ledger.append({ ...aDemand('D-0001'), operation: 'create' })
  assert.equal((await ledger.shown()).number, published.number)
  clock.set('2026-11-30T03:01:00.000Z')
  const { number, time } = await ledger.shown()
  assert.deepEqual([number, time], [2, '2026-11-30T02:59:59.999Z'])
  clock.set('2026-12-02T03:01:00.000Z')
  const now = await ledger.shown()
  assert.deepEqual(await ledger.headAt('2026-11-30', now), now)
  await ledger.append(aTheme('later'))
  const then = await ledger.headAt('2026-11-30', await ledger.shown())
  assert.deepEqual([then.number, then.time], [2, '2026-11-30T02:59:59.999Z'])
})

test('a programme that becomes unlisted moves the head that readers see, and one that always was does not', async (t) => {
  const site = await ownSite(t)
  const { ledger } = site.store
  const { aProgramme } = await import('../pages/programmes/a-programme.js')
  const programme = (reference: string, isUnlisted: boolean, expected = 0): Change => ({
    ...aTheme(reference),
    kind: 'programme',
    content: aProgramme({ isUnlisted, slug: reference.toLowerCase() }),
    expected,
  })
  await ledger.append(programme('P-0001', false))
  await ledger.append(programme('P-0002', true))
  assert.equal((await ledger.shown()).number, 1)
  await ledger.append(programme('P-0001', true, 1))
  assert.equal((await ledger.shown()).number, 3)
})
