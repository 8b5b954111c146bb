import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Action } from '../../src/kinds/action/rules.js'
import type { Demand } from '../../src/kinds/demand/rules.js'
import type { Speaker } from '../../src/kinds/shape/speaker.js'
import type { Source } from '../../src/kinds/source/rules.js'
import { ownSite, type Site } from '../support/site.js'
import { bytesOf, type Rows, readCsv, undone } from './files.js'

interface Full<Content> {
  reference: string
  version: number
  entry: number
  hash: string
  address: string
  content: Content
}

async function starterSite(t: Parameters<typeof ownSite>[0]): Promise<Site> {
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example', STARTER_DATA: 'on' })
  return site
}

const tableOf = async (site: Site, name: string): Promise<Rows> =>
  undone(readCsv(await bytesOf(site, `/data/${name}.csv`)))

const fullOf = async <Content>(site: Site, name: string): Promise<Full<Content>[]> =>
  JSON.parse(String(await bytesOf(site, `/data/${name}.json`))).data

/** Tables call organisations and themes by their slugs, records in full by their references. */
async function slugsOf(site: Site) {
  const all = ['organisations', 'themes'].map((name) => fullOf<{ slug: string }>(site, name))
  const slugs = new Map((await Promise.all(all)).flat().map((one) => [one.reference, one.content.slug]))
  const named = (references: readonly string[]) => references.map((one) => slugs.get(one)).join('; ')
  const speaking = (all: readonly Speaker[]) => named(all.map(({ organisation }) => organisation))
  return { named, speaking }
}

const two = (name: string, text: { en?: string; km?: string } | undefined) => ({
  [`${name}_en`]: text?.en ?? '',
  [`${name}_km`]: text?.km ?? '',
})

const newest = (assessments: Demand['assessments']) =>
  [...assessments].sort((a, b) => a.on.localeCompare(b.on)).at(-1)

const common = ({ reference, version, entry, hash, address }: Full<unknown>) => ({
  reference,
  version: String(version),
  ledger_entry: String(entry),
  entry_hash: hash,
  address,
})

/** Holds each row against the record in full, member by member, worked out here a second time. */
function compare<Content>(
  rows: Rows,
  full: Full<Content>[],
  expected: (content: Content) => Record<string, string>,
) {
  assert.equal(rows.length, full.length)
  for (const [place, record] of full.entries()) {
    const wanted = { ...common(record), ...expected(record.content) }
    const row = rows[place] ?? {}
    assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, row[name]])), wanted)
  }
}

test('tables of demands, actions and sources say what the records in full say', async (t) => {
  const site = await starterSite(t)
  const { named, speaking } = await slugsOf(site)
  compare<Demand>(await tableOf(site, 'demands'), await fullOf(site, 'demands'), (demand) => ({
    ...two('title', demand.title),
    ...two('text', demand.text),
    ...two('note', demand.note),
    is_quotation: String(demand.isQuotation),
    status: newest(demand.assessments)?.status ?? 'not-assessed',
    response: demand.response.kind,
    themes: named(demand.themes),
    issuers: speaking(demand.issuers),
    addressees: named(demand.addressees),
    issued_on: demand.issuedOn,
    sources: demand.sources.join('; '),
    criteria: String(demand.criteria.length),
  }))
  compare<Action>(await tableOf(site, 'actions'), await fullOf(site, 'actions'), (action) => ({
    ...two('title', action.title),
    ...two('summary', action.summary),
    ...two('place', action.place),
    type: action.type,
    on: action.on,
    until: action.until ?? '',
    actors: speaking(action.actors),
    sources: action.sources.join('; '),
  }))
  compare<Source>(await tableOf(site, 'sources'), await fullOf(site, 'sources'), (source) => ({
    ...two('title', source.title),
    kind: source.kind,
    publisher: source.publisher,
    authors: source.authors.join('; '),
    original_address: source.address ?? '',
    archived_address: source.archive.address ?? '',
    published_on: source.publishedOn ?? '',
  }))
})

test('tables of parts have a row for each part of the records in full', async (t) => {
  const site = await starterSite(t)
  const demands = await fullOf<Demand>(site, 'demands')
  const actions = await fullOf<Action>(site, 'actions')
  const pick = (rows: Rows, names: string[]) => rows.map((row) => names.map((name) => row[name]))
  assert.deepEqual(
    pick(await tableOf(site, 'links'), ['action', 'demand', 'effect', 'is_context', 'reason_en']),
    actions.flatMap(({ reference, content }) =>
      content.links.map((link) => [
        reference,
        link.demand,
        link.effect,
        String(link.isContext),
        link.reason.en ?? '',
      ]),
    ),
  )
  assert.deepEqual(
    pick(await tableOf(site, 'figures'), ['action', 'label_en', 'value', 'unit_km']),
    actions.flatMap(({ reference, content }) =>
      content.figures.map((one) => [reference, one.label.en ?? '', String(one.value), one.unit.km ?? '']),
    ),
  )
  assert.deepEqual(
    pick(await tableOf(site, 'criteria'), ['demand', 'number', 'text_km']),
    demands.flatMap(({ reference, content }) =>
      content.criteria.map(({ text }, place) => [reference, String(place + 1), text.km ?? '']),
    ),
  )
  const judged = demands.flatMap(({ reference, content }) =>
    content.assessments.map((one) => [reference, one.on, one.status]),
  )
  const rows = pick(await tableOf(site, 'assessments'), ['demand', 'on', 'status'])
  assert.deepEqual(rows.map(String).sort(), judged.map(String).sort())
})

test('the page of each demand shows the title, the status and the version that the table gives', async (t) => {
  const site = await starterSite(t)
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;')
  for (const row of await tableOf(site, 'demands')) {
    const page = String(await bytesOf(site, `/demands/${row.reference}`))
    assert.ok(page.includes(escaped(row.title_en ?? '')), `${row.reference}: ${row.title_en}`)
    assert.ok(page.includes(`s-${row.status}`), `${row.reference} is not ${row.status}`)
    await bytesOf(site, (row.address ?? '').replace('https://tamdan.example', ''))
  }
})
