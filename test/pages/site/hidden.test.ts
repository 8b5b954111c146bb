import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MARKER, reader, worldOf } from '../../record/versions/world.js'
import { crawl } from '../../support/crawl.js'

/** Addresses that no page needs to link to. */
const UNLINKED = [
  '/sources/S-0003',
  '/sources/S-0003/v/1',
  '/sources/S-0003/cite.bib',
  '/sources/S-0004/v/1',
  '/sources/S-0004/v/2',
  '/sources/S-0004/v/1/cite.csl.json',
  '/demands/D-0001/v/2',
  '/demands/D-0003',
  '/demands/D-0003/v/1',
  '/demands/D-0004',
  '/demands/D-0004/v/1',
  '/actions/A-0001/v/2',
  '/actions/A-0002',
  '/themes/hidden-theme',
  '/organisations/hidden-organisation',
  '/organisations',
  '/themes',
]

const QUERIES = ['/demands', '/actions'].flatMap((list) =>
  ['newest', 'updated', 'relevance'].map((sort) => `${list}?sort=${sort}`),
)

test('no public address shows a word of a draft, a withdrawn record or a confidential source', async (t) => {
  const { app } = await worldOf(t)
  const seen = new Set<string>()
  const more = [...UNLINKED, ...QUERIES, ...UNLINKED.map((address) => `/km${address}`)]
  for await (const { address, all } of crawl(app, more)) {
    seen.add(address)
    assert.ok(!all.includes(MARKER.toLowerCase()), `${address} gives it away`)
  }
  assert.ok(seen.has('/data/demands.csv') && seen.has('/data/sources.json'))
  assert.ok(seen.size > 150, `only ${seen.size} addresses were found`)
})

test('the word that is looked for does not find what readers may not see', async (t) => {
  const site = reader(await worldOf(t))
  for (const list of ['/demands', '/actions']) {
    const { text } = await site.get(`${list}?q=${MARKER}`).expect(200)
    assert.match(text, /No (?:demand|action) matches/)
  }
  for (const words of [MARKER, `"${MARKER}"`, MARKER.slice(0, -1), `${MARKER} kind:source`]) {
    const { text } = await site.get(`/search?q=${encodeURIComponent(words)}`).expect(200)
    assert.match(text, /Nothing was found/, words)
  }
})
