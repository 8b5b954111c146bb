import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { KINDS_OF_RECORD } from '../../../src/kinds/kinds.js'
import { type Entry, type Head, headOf, type Kind, seal } from '../../../src/ledger/entry.js'
import { ledgerModels, toStored } from '../../../src/ledger/model.js'
import { rebuild } from '../../../src/ledger/rebuild.js'
import { verifyLedger } from '../../../src/ledger/verify.js'
import { aChange, aDemand, anAuthor, aSource } from '../../support/builders.js'
import { browserOn, ownSite, type Site } from '../../support/site.js'

type Named = Extract<Kind, 'organisation' | 'theme'>

const FOLDERS = { organisation: 'organisations', theme: 'themes' }
const PREFIX = { organisation: 'O', theme: 'T' }

/** What is done to the record at a place, of those that there are; a slug is used once. */
interface Deed {
  what: 'create' | 'edit' | 'publish' | 'withdraw'
  kind: Named
  place: number
  isNewSlug: boolean
}

const aDeed = fc.record<Deed>({
  what: fc.constantFrom('create', 'edit', 'publish', 'publish', 'withdraw'),
  kind: fc.constantFrom('organisation', 'theme'),
  place: fc.nat(5),
  isNewSlug: fc.boolean(),
})

/** A record as a test knows it. */
interface Known {
  kind: Named
  reference: string
  version: number
  /** Of the newest content. */
  slug: string
  /** That it was ever published with, the last one last. */
  published: string[]
  isShown: boolean
}

const contentOf = ({ kind, slug }: Pick<Known, 'kind' | 'slug'>) => ({
  slug,
  name: { en: `Name ${slug}` },
  ...(kind === 'organisation' && { kind: 'ngo' }),
})

/** Entries as the program wrote them when the reference was the slug: a published and a drafted record of each kind. */
async function writeOld({ store }: Site): Promise<Known[]> {
  const { entries } = ledgerModels(store.connection)
  let head: Head = { number: 0, hash: '0'.repeat(64), time: '' }
  const known: Known[] = []
  for (const kind of ['organisation', 'theme'] as const)
    for (const operation of ['publish', 'create'] as const) {
      const reference = `old-${kind}-${operation}`
      const { slug: _, ...named } = contentOf({ kind, slug: reference })
      const content = { description: {}, ...named, ...(kind === 'theme' ? { place: 1 } : { shortName: {} }) }
      const note = { author: anAuthor, reason: 'Old' }
      const time = '2026-01-01T00:00:00.000Z'
      const own = { time, kind, reference, version: 1, base: 0, operation, content, note }
      const entry: Entry = seal(own, head)
      head = headOf(entry)
      await entries.insertMany([toStored(entry)], { lean: true })
      const isShown = operation === 'publish'
      known.push({
        kind,
        reference,
        version: 1,
        slug: reference,
        published: isShown ? [reference] : [],
        isShown,
      })
    }
  await store.ledger.catchUp()
  return known
}

async function doIt({ store }: Site, known: Known[], deed: Deed, number: number): Promise<void> {
  const { kind, what } = deed
  const of = known.filter((one) => one.kind === kind)
  const fresh = `s${number}-${what}`
  const isNew = what === 'create'
  const reference = isNew ? await store.ledger.newReference(kind) : ''
  const made: Known = { kind, reference, version: 0, slug: fresh, published: [], isShown: false }
  const record = isNew ? made : of[deed.place % of.length]
  if (!record || (what === 'withdraw' && !record.isShown)) return
  if (isNew) known.push(record)
  else if (deed.isNewSlug && what !== 'withdraw') record.slug = fresh
  const content = what === 'withdraw' ? null : contentOf(record)
  const change = { kind, reference: record.reference, operation: what, content, expected: record.version }
  await store.ledger.append(aChange(change))
  record.version += 1
  if (what === 'publish') record.published.push(record.slug)
  if (what === 'publish' || what === 'withdraw') record.isShown = what === 'publish'
}

async function demandOn({ store }: Site, known: readonly Known[]): Promise<boolean> {
  const shown = (kind: Named) => known.filter((one) => one.kind === kind && one.isShown)
  const [organisation, theme] = [shown('organisation')[0], shown('theme')[0]]
  if (!organisation || !theme) return false
  const issuers = [{ organisation: organisation.reference }] as never
  const named = { themes: [theme.reference], issuers, addressees: [organisation.reference] }
  await store.ledger.appendAll([aSource('S-0001'), aDemand('D-0001', named)])
  return true
}

async function isRight(site: Site, known: readonly Known[]): Promise<void> {
  const guest = browserOn(site)
  const isSlug = /^s\d+-/
  const secret = known.flatMap(({ slug, published }) =>
    published.includes(slug) || !isSlug.test(slug) ? [] : [slug],
  )
  const lists = [
    '/ledger.jsonl',
    '/ledger',
    '/organisations',
    '/themes',
    '/changes',
    '/sitemap.xml',
    '/api/v1/organisations',
  ]
  for (const address of [...lists, '/demands', '/api/v1/changes']) {
    const { text } = await guest.get(address).buffer(true)
    for (const slug of secret) assert.ok(!text.includes(slug), `${address} tells ${slug}`)
  }
  for (const { kind, reference, slug, published, isShown } of known) {
    const folder = `/${FOLDERS[kind]}`
    const now = published.at(-1)
    const dueAt = (called: string): number => {
      if (now === undefined || ![reference, ...published].includes(called)) return 404
      if (!isShown) return 410
      return called === now ? 200 : 302
    }
    for (const called of [reference, slug, ...published]) {
      const answer = await guest.get(`${folder}/${called}`)
      assert.equal(answer.status, dueAt(called), `${folder}/${called}`)
      if (answer.status === 302) assert.equal(answer.headers.location, `${folder}/${now}`)
      const inApi = await guest.get(`/api/v1/${FOLDERS[kind]}/${called}`)
      if (answer.status < 400) assert.equal(inApi.body.data.reference, reference)
      else assert.equal(inApi.status, answer.status)
    }
  }
}

const isWhole = async ({ store: { connection, ledger } }: Site): Promise<void> => {
  assert.equal((await verifyLedger({ connection, kinds: KINDS_OF_RECORD }, ledger)).fault, null)
  assert.deepEqual(await rebuild({ connection, kinds: KINDS_OF_RECORD }, ledger), { isWhole: true, wrong: 0 })
}

async function check(t: TestContext, deeds: readonly Deed[]): Promise<void> {
  const site = await ownSite(t)
  const known = await writeOld(site)
  const half = Math.ceil(deeds.length / 2)
  for (const [number, deed] of deeds.slice(0, half).entries()) await doIt(site, known, deed, number)
  const hasDemand = await demandOn(site, known)
  for (const [number, deed] of deeds.slice(half).entries()) await doIt(site, known, deed, half + number)
  for (const { kind, reference } of known)
    assert.match(reference, reference.startsWith('old-') ? /^old-/ : new RegExp(`^${PREFIX[kind]}-\\d{4}$`))
  await isRight(site, known)
  if (hasDemand) {
    const { text } = await browserOn(site).get('/demands/D-0001').expect(200)
    assert.doesNotMatch(text, />\s*(?:[OT]-\d{4}|old-[a-z-]+|s\d+-[a-z]+)\s*</)
  }
  await isWhole(site)
}

test('whatever is done, slugs that were never published stay hidden, and all that were lead on', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(aDeed, { minLength: 4, maxLength: 14 }), (deeds) => check(t, deeds)),
    { numRuns: Number(process.env.RUNS ?? 4), endOnFailure: true, includeErrorInReport: true },
  )
})
