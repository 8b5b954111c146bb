import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TABLE_NAMES } from '../../src/exports/tables.js'
import { edited, MARKER, worldOf } from '../record/versions/world.js'
import { aDemand } from '../support/builders.js'
import type { Site } from '../support/site.js'
import { bytesOf, unzipped } from './files.js'

const FILES = [
  'datapackage.json',
  'all.zip',
  ...TABLE_NAMES.flatMap((name) =>
    ['csv', 'json', 'jsonl', 'xlsx'].map((ending) => `${name}.${ending}`).concat(`package/${name}.csv`),
  ),
]

/** All that is in a download: of an archive or a workbook, what is packed in it. */
async function wordsOf(site: Site, file: string): Promise<string> {
  const bytes = await bytesOf(site, `/data/${file}`)
  if (!/\.(?:zip|xlsx)/.test(file)) return String(bytes)
  return [...(await unzipped(bytes))].map(([name, packed]) => `${name}\n${packed}`).join('\n')
}

test('no draft, no confidential source and no erased word is in any download, of today or of an earlier day', async (t) => {
  const site = await worldOf(t)
  const { ledger } = site.store
  await ledger.appendAll([
    aDemand('D-0005', { title: { en: `${MARKER} to be erased` } }),
    edited('demand', 'D-0005', aDemand('D-0005', { title: { en: 'Kept wording' } }).content, { expected: 1 }),
  ])
  assert.match(await wordsOf(site, 'demands.csv'), /Kept wording/)
  await ledger.append(edited('demand', 'D-0005', { versions: [1] }, { expected: 2, operation: 'erase' }))
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  for (const file of FILES) {
    for (const address of [file, `${file}?asOf=${today}`]) {
      const words = await wordsOf(site, address)
      assert.ok(!words.toLowerCase().includes(MARKER.toLowerCase()), address)
    }
  }
  assert.match(await wordsOf(site, 'all.zip'), /Kept wording/)
})

test('a source that becomes confidential is gone from the downloads of the day on which it was open', async (t) => {
  const site = await worldOf(t)
  const before = await wordsOf(site, 'sources.jsonl')
  assert.match(before, /Second source/)
  const { content } = JSON.parse(before.split('\n')[1] ?? '')
  await site.store.ledger.append(
    edited('source', 'S-0002', { ...content, isConfidential: true }, { expected: 1 }),
  )
  for (const file of ['sources.csv', 'sources.json', 'sources.jsonl', 'sources.xlsx', 'all.zip'])
    assert.doesNotMatch(await wordsOf(site, file), /Second source/)
})
