import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { IMPORT_TABLES, type Taken } from '../../src/imports/columns.js'
import { ACTION_TYPES, EFFECTS } from '../../src/kinds/action/rules.js'
import { RESPONSES, VERDICTS } from '../../src/kinds/demand/rules.js'
import { BOUNDS } from '../../src/kinds/indicator/rules.js'
import { STATUSES } from '../../src/kinds/shape/status.js'
import type { Change } from '../../src/ledger/ledger.js'
import { aDemand, anAction, anIndicator, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { browserOn, ownSite, type Site } from '../support/site.js'
import { many } from '../support/whole.js'
import { faultsOf, importingOn, preview } from './world.js'

/* What is downloaded comes back by import as it was, whatever the record says, and what was changed in it is seen. */

const LETTERS = [...'abcXYZ09កខគំ់០១', '"', "'", ';', ',', '=', '+', '-', '@', '|', '<', '&', '€', '🙂', ' ']
const letters = (more: readonly string[], max: number) =>
  fc
    .array(fc.constantFrom(...LETTERS, ...more), { minLength: 1, maxLength: max })
    .map((parts) => parts.join('').trim().replaceAll(/ {2,}/g, ' ') || 'x')
const text = fc.record({ en: letters([], 20), km: letters([], 20) }, { requiredKeys: ['en'] })
const prose = fc.record(
  { en: letters(['\n', '\n\n'], 30), km: letters(['\n'], 30) },
  { requiredKeys: ['en'] },
)
const day = fc
  .date({ min: new Date('2023-01-02'), max: new Date('2026-03-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const worldDate = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
)
const some = (...all: string[]) => fc.subarray(all, { minLength: 1 })
const speakers = some('licadho', 'rgc').map((all) => all.map((organisation) => ({ organisation })))
const word = fc.constantFrom('scam', 'courts', 'a-b')

const demand = fc.record({
  title: text,
  text: prose,
  isQuotation: fc.boolean(),
  checkedOn: day,
  response: fc.record({ kind: fc.constantFrom(...RESPONSES), on: worldDate }),
  dispute: prose,
  issuers: speakers,
  issuedOn: fc.constantFrom('2022', '2022-12', '2022-12-13'),
  deadline: worldDate,
  supersedes: some('D-0002'),
  sources: some('S-0001', 'S-0002'),
  tags: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  note: prose,
  criteria: fc.constant([{ text: { en: 'First' } }, { text: { en: 'Second', km: 'ពីរ' } }]),
  restatements: fc.array(fc.record({ on: worldDate, by: speakers, sources: some('S-0001'), note: text }), {
    minLength: 1,
    maxLength: 2,
  }),
  assessments: fc.uniqueArray(
    fc.record({
      status: fc.constantFrom(...STATUSES.filter((one) => one !== 'not-assessed')),
      on: day,
      reason: prose,
      exception: prose,
      evidence: some('A-0001', 'S-0002'),
      criteria: fc
        .tuple(fc.constantFrom(...VERDICTS), fc.constantFrom(...VERDICTS))
        .map((both) => both.map((verdict, place) => ({ criterion: place + 1, verdict }))),
    }),
    { minLength: 1, maxLength: 3, selector: ({ on }) => on },
  ),
})

const action = fc.record({
  title: text,
  summary: prose,
  type: fc.constantFrom(...ACTION_TYPES),
  on: fc.constantFrom('2023', '2023-04', '2023-04-05'),
  until: fc.constantFrom('2024', '2024-02', '2024-02-29'),
  onNote: text,
  actors: speakers,
  place: text,
  sources: some('S-0001', 'S-0002'),
  note: prose,
  links: some('D-0001', 'D-0002').chain((demands) =>
    fc.tuple(
      ...demands.map((one) =>
        fc.record({
          demand: fc.constant(one),
          effect: fc.constantFrom(...EFFECTS),
          isContext: fc.boolean(),
          reason: text,
        }),
      ),
    ),
  ),
  figures: fc.array(
    fc.record({
      label: text,
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      unit: text,
      period: text,
      note: text,
    }),
    { minLength: 1, maxLength: 3 },
  ),
})

const source = fc.record({
  kind: fc.constantFrom('report' as const, 'news' as const),
  title: text,
  authors: fc.uniqueArray(
    letters([], 12).map((name) => name.replaceAll(';', '') || 'x'),
    { minLength: 1, maxLength: 3 },
  ),
  publisher: letters([], 20),
  address: fc.webUrl(),
  publishedOn: worldDate,
  readOn: day,
  language: fc.constantFrom('en', 'km'),
  archive: fc.record({ address: fc.webUrl() }),
  note: prose,
})

const indicator = fc.record({
  name: text,
  unit: text,
  measures: prose,
  limits: prose,
  demands: some('D-0001', 'D-0002'),
  series: fc.uniqueArray(
    fc.record({
      period: fc.constantFrom('2019', '2020', '2021'),
      until: fc.constantFrom('2021-06', '2022'),
      value: fc.integer(),
      bound: fc.constantFrom(...BOUNDS),
      source: fc.constantFrom('S-0001', 'S-0002'),
      note: text,
    }),
    { selector: ({ period, source: by }) => period + by, minLength: 1, maxLength: 4 },
  ),
})

const organisation = fc.record({ name: text, shortName: text, description: prose, address: fc.webUrl() })
const theme = fc.record({ name: text, place: fc.integer({ min: 0, max: 999 }), description: prose })
const record = fc.record({ demand, action, source, indicator, organisation, theme })
type Random = typeof record extends fc.Arbitrary<infer One> ? One : never

const extra = (change: Change, more: object): Change => ({
  ...change,
  content: { ...(change.content as object), ...more },
})

/** With every text in both languages. */
const inBoth = <One>(value: One): One =>
  JSON.parse(JSON.stringify(value), (_, member) =>
    member?.en === undefined ? member : { km: `${member.en} ខ្មែរ`, ...member },
  )

/** The record in its next version. @param version of what is there */
const changesOf = (random: Random, version: number): Change[] =>
  [
    extra(aTheme('officer-training'), random.theme),
    anOrganisation('rgc', 'Government'),
    extra(anOrganisation('licadho', 'Licadho'), { ...random.organisation, parent: 'rgc' }),
    aSource('S-0001', random.source as never),
    aSource('S-0002'),
    aDemand('D-0002'),
    aDemand('D-0001', random.demand as never),
    anAction('A-0001', random.action as never),
    anIndicator('I-0001', random.indicator as never),
  ].map((change) => ({ ...change, expected: version, ...(version > 0 && { operation: 'publish' as const }) }))

type Row = Record<string, string>

async function download(site: Site, name: string): Promise<Row[]> {
  const { text: csv } = await browserOn(site).get(`/data/${name}.csv`).expect(200)
  return parse(csv, { bom: true, columns: true })
}

/** A text that says something else, in the first of a table's rows that has it. */
function withChange(rows: readonly Row[], { kind, name }: Taken): Row[] | null {
  const at = kind === 'text' && /_(?:en|km)$/.test(name) ? rows.findIndex((row) => row[name]) : -1
  return at === -1 ? null : rows.with(at, { ...rows[at], [name]: `${rows[at]?.[name]} ផ្សេង` })
}

test('whatever the record says, its downloads are unchanged when imported, and one changed text is seen', async (t) => {
  const site = await ownSite(t)
  const importing = importingOn(site)
  let version = 0
  const seen = new Set<string>()
  const judged = async (name: string, rows: readonly Row[]) => {
    const previewed = await preview(importing, `${name}.csv`, stringify([...rows], { header: true }))
    assert.deepEqual([previewed.one.state, previewed.one.unreadable], ['ready', null], name)
    const { unchanged: _, ...others } = previewed.one.counts
    return { ...others, faults: faultsOf(previewed).map((fault) => fault.split(': ').at(-1)) }
  }
  await fc.assert(
    fc.asyncProperty(record, fc.nat(), async (random, choice) => {
      await site.store.ledger.appendAll(changesOf(version === 0 ? inBoth(random) : random, version))
      version += 1
      for (const { name, taken } of IMPORT_TABLES) {
        const rows = await download(site, name)
        if (rows.length === 0) continue
        for (const column of taken)
          if (rows.some((row) => row[column.name])) seen.add(`${name} ${column.name}`)
        const none = { new: 0, changed: 0, wrong: 0, 'left-out': 0, faults: [] }
        assert.deepEqual(await judged(name, rows), none, name)
        const column = taken[choice % taken.length] as Taken
        const changed = withChange(rows, column)
        if (!changed) continue
        const { changed: noticed, wrong, ...rest } = await judged(name, changed)
        const about = `${name} ${column.name}`
        assert.deepEqual([noticed + wrong, rest.new, rest['left-out']], [1, 0, 0], about)
        // A judgement stays as it was made: with other words it is a further one, which the table of statuses may refuse.
        if (name === 'assessments') assert.equal(rest.faults.length > 0, wrong === 1, about)
        else assert.deepEqual(rest.faults, [], about)
      }
    }),
    { numRuns: many(12, 3), endOnFailure: true, includeErrorInReport: true },
  )
  const all = IMPORT_TABLES.flatMap(({ name, taken }) => taken.map((one) => `${name} ${one.name}`))
  assert.deepEqual(
    all.filter((one) => !seen.has(one)),
    [],
    'never filled',
  )
})
