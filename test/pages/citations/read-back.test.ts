import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { citationText } from '../../../src/pages/citations/formats.js'
import type { CslItem } from '../../../src/pages/citations/rules.js'
import { citableEntries, places } from './entries.js'
import { readRis } from './grammar.js'

const ENTRIES = citableEntries()

/** What a reader complains of while it works. */
function quietly<Thing>(work: () => Thing): Thing {
  const said: unknown[] = []
  const { warn, error, log } = console
  const listen = (...words: unknown[]) => void said.push(words)
  Object.assign(console, { warn: listen, error: listen, log: listen })
  try {
    return work()
  } finally {
    Object.assign(console, { warn, error, log })
    assert.deepEqual(said, [])
  }
}

type Read = CslItem & { edition?: string }

const read = (text: string): Read => {
  const items = quietly(() => new Cite(text).data)
  assert.equal(items.length, 1)
  return items[0] as unknown as Read
}

const plain = (text: string | undefined): string | undefined =>
  text
    ?.replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const nameOf = (name: Record<string, string>): string =>
  name.literal ?? [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ')

const names = (item: CslItem): string[] =>
  (item.author ?? []).map((name) => nameOf(name as unknown as Record<string, string>))

const day = (item: CslItem): string => (item.issued?.['date-parts'][0] ?? []).map(Number).join('-')

/** This reader of RIS loses the month of a date that has no day, so the line itself is looked at. */
function dayIn(format: string, found: CslItem, text: string): string {
  if (format !== 'ris') return day(found)
  const line = new Map(readRis(text)).get('DA') ?? ''
  assert.ok(line === '' || line.startsWith(`${found.issued?.['date-parts'][0][0]}/`))
  return line.split('/').filter(Boolean).map(Number).join('-')
}

for (const format of ['bib', 'ris', 'csl.json'] as const) {
  test(`every starter entry is read back from ${format} as it was, without a warning`, () => {
    assert.ok(ENTRIES.length > 200)
    for (const citable of ENTRIES) {
      for (const place of places) {
        const text = citationText(format, citable, place)
        if (text === null) continue
        const [wanted] = JSON.parse(citationText('csl.json', citable, place) ?? '[]') as [CslItem]
        const found = read(text)
        const at = `${citable.edition.reference} ${place.wording.lang}`
        assert.equal(plain(found.title), plain(wanted.title), at)
        assert.deepEqual(names(found), names(wanted), at)
        assert.equal(dayIn(format, found, text), day(wanted), at)
        // This reader of BibTeX encodes a per cent sign once more.
        assert.equal(found.URL?.replaceAll('%25', '%'), wanted.URL, at)
        assert.equal(plain(found.note), plain(wanted.note), at)
        assert.equal(found.publisher ?? '', wanted.publisher ?? '', at)
        assert.equal(found['container-title'] ?? '', wanted['container-title'] ?? '', at)
        if (wanted.version) assert.equal(found.version ?? found.edition, wanted.version, at)
      }
    }
  })
}
