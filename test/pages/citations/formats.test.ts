import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { DATA_LICENCE } from '../../../src/http/licence.js'
import { demandContent } from '../../../src/kinds/demand/form.js'
import type { Demand } from '../../../src/kinds/demand/rules.js'
import { sourceContent } from '../../../src/kinds/source/form.js'
import type { Source } from '../../../src/kinds/source/rules.js'
import { publicSource } from '../../../src/kinds/source/rules.js'
import { wordingOf } from '../../../src/language/wording.js'
import { citationText, FORMATS } from '../../../src/pages/citations/formats.js'
import { loadStyles } from '../../../src/pages/citations/load-styles.js'
import type { Citable, CslItem } from '../../../src/pages/citations/rules.js'
import { STYLES, type Style } from '../../../src/pages/citations/styles.js'
import { aDemand, aSource } from '../../support/builders.js'
import { readBibtex, readRis } from './grammar.js'

loadStyles()

const licence = DATA_LICENCE
const english = { wording: wordingOf('en'), origin: 'https://tamdan.example', licence }
const khmer = { wording: wordingOf('km'), origin: 'https://tamdan.example', licence }

let count = 0

function edition(reference: string, version = 4) {
  count += 1
  return {
    reference,
    version,
    // Half past six in the evening in London is the next day in Phnom Penh.
    publishedAt: '2026-11-23T18:30:00.000Z',
    publishedBy: 'A. Author',
    reason: '',
    entry: count,
    hash: count.toString(16).padStart(12, '0').padEnd(64, 'f'),
  }
}

function demand(content: Partial<Demand> = {}): Citable {
  const { value } = demandContent.validate(aDemand('D-0001', content).content)
  return { kind: 'demand', edition: edition('D-0001'), content: value }
}

function source(content: Partial<Source> = {}): Citable {
  const { value } = sourceContent.validate(aSource('S-0007', content).content)
  return { kind: 'source', edition: edition('S-0007', 1), content: publicSource(value) }
}

const text = (format: (typeof FORMATS)[number], citable: Citable, place = english): string =>
  citationText(format, citable, place) ?? assert.fail('nothing to cite')

const styled = (style: Style, citable: Citable, place = english): string =>
  (citationText('txt', citable, place, style) ?? assert.fail('nothing to cite')).trim()

const csl = (citable: Citable, place = english): CslItem => JSON.parse(text('csl.json', citable, place))[0]

test('every format names the reference, the version, its day in Phnom Penh, the hash and the address', () => {
  const cited = demand({ title: { en: 'Train officers' } })
  for (const format of FORMATS) {
    const written = text(format, cited)
    assert.match(written, /D-0001: ?\}? ?\{?Train/, format)
    assert.match(written, /Tamdan/)
    assert.match(written, /version\D{0,5}4/i, format)
    assert.match(written, /2026-11-24|2026\/11\/24|2026, November 24/, format)
    assert.ok(written.includes(cited.edition.hash.slice(0, 12)), format)
    assert.ok(written.includes('https://tamdan.example/demands/D-0001/v/4'), format)
  }
})

test('a citation in APA reads as the style asks', () => {
  const cited = demand({ title: { en: 'Train officers' } })
  const hash = cited.edition.hash.slice(0, 12)
  const expected = `Tamdan. (2026, November 24). D-0001: Train officers (Version 4) [Entry hash ${hash}]. https://tamdan.example/demands/D-0001/v/4\n`
  assert.equal(text('txt', cited), expected)
})

test('Chicago and MLA have title, version, day, hash and address where the styles put them', () => {
  const cited = demand({ title: { en: 'Train officers in the law' } })
  const hash = cited.edition.hash.slice(0, 12)
  assert.equal(
    styled('chicago', cited),
    `Tamdan. 2026. “D-0001: Train Officers in the Law.” Version 4, entry hash ${hash}. November 24, 2026. https://tamdan.example/demands/D-0001/v/4.`,
  )
  assert.equal(
    styled('mla', cited),
    `Tamdan. D-0001: Train Officers in the Law. Version 4, entry hash ${hash}, 24 Nov. 2026, https://tamdan.example/demands/D-0001/v/4.`,
  )
})

test('in Khmer no style has an English word of its own', () => {
  const cited = demand({ title: { en: 'Train officers', km: 'បណ្តុះបណ្តាលមន្ត្រី' } })
  for (const style of STYLES) {
    const words = styled(style, cited, khmer)
      .replace(/https:\S+/, '')
      .replace(/D-0001|\(hash\) [0-9a-f]+/g, '')
    assert.doesNotMatch(words, /[a-z]/i, words)
    assert.match(words, /កំណែទី 4/)
    assert.doesNotMatch(words, /[\u2060\u200b]/, 'signs for line breaks are not part of a citation')
    assert.match(words, /វិច្ឆិកា/)
    assert.match(words, /2026/)
  }
})

test('in Khmer the title, the name of the site and the address are Khmer', () => {
  const title = 'បណ្តុះបណ្តាលមន្ត្រី'
  const cited = demand({ title: { en: 'Train officers', km: title } })
  for (const format of FORMATS) {
    const written = text(format, cited, khmer)
    assert.ok(written.includes(title), format)
    assert.ok(written.includes('តាមដាន'), format)
    assert.ok(written.includes('https://tamdan.example/km/demands/D-0001/v/4'), format)
  }
})

test('what BibTeX and RIS say is read back by another program', () => {
  const title = 'Pay 50% of costs & keep $5_000 for LICADHO #1'
  const cited = demand({ title: { en: title } })
  for (const format of ['bib', 'ris'] as const) {
    const read = new Cite(text(format, cited)).data[0] as unknown as CslItem
    assert.equal(read.title.replace(/<[^>]+>/g, ''), `D-0001: ${title}`, format)
    assert.deepEqual(read.issued?.['date-parts'][0].slice(0, 2), [2026, 11], format)
    assert.equal(read.URL, 'https://tamdan.example/demands/D-0001/v/4', format)
  }
})

test('any title makes a well-formed entry in both text formats', () => {
  const plain = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 })
  const nasty = fc.string({ unit: fc.constantFrom(...'{}\\%&$#_~^@"\n\r,<b> Aក') })
  fc.assert(
    fc.property(fc.oneof(plain, nasty), (title) => {
      const cited = demand()
      const { content } = cited as { content: Demand }
      const odd = { ...cited, content: { ...content, title: { en: `T${title}` } } } as Citable
      const { fields } = readBibtex(text('bib', odd))
      assert.equal(fields.get('year'), '{2026}')
      assert.deepEqual(
        readRis(text('ris', odd)).map(([tag]) => tag),
        ['TY', 'ID', 'AU', 'TI', 'PY', 'DA', 'ET', 'AN', 'UR', 'N1', 'LA', 'ER'],
      )
    }),
    { numRuns: 200 },
  )
})

test('markup in a title stays the text that it is', () => {
  assert.match(text('txt', demand({ title: { en: 'Cut <b>red tape</b>' } })), /Cut <b>red tape<\/b>/)
})

test('a source is cited as the work that it is, with its place in the record', () => {
  const cited = source({
    kind: 'report',
    title: { en: 'Trafficking in Persons Report' },
    authors: [],
    publisher: 'US Department of State',
    publishedOn: '2024-06',
    address: 'https://example.org/a?b=1&c=%7Bd%7D_e',
  })
  const item = csl(cited)
  assert.deepEqual(item.author, [{ literal: 'US Department of State' }])
  assert.deepEqual(item.issued, { 'date-parts': [[2024, 6]] })
  assert.match(item.note, /S-0007, version 1, published 2026-11-24.*tamdan\.example\/sources\/S-0007\/v\/1/)
  const { type, fields } = readBibtex(text('bib', cited))
  assert.equal(type, 'techreport')
  assert.equal(fields.get('institution'), '{US Department of State}')
  assert.equal(fields.get('url'), '{https://example.org/a?b=1&c=%7Bd%7D_e}')
  assert.match(
    text('txt', cited),
    /^US Department of State\. \(2024\)\. Trafficking in Persons Report\. https/,
  )
})

test('an article without a named author is not said to be by its newspaper', () => {
  assert.equal(csl(source({ kind: 'news' })).author, undefined)
  assert.match(text('txt', source({ publishedOn: '2022-12' })), /^Title of S-0007\. \(2022, December\)/)
})

test('of a confidential source there is nothing to cite in any format', () => {
  const cited = source({ isConfidential: true })
  for (const format of FORMATS) assert.equal(citationText(format, cited, english), null)
})

test('a source that became confidential is not cited from memory', () => {
  const open = source()
  assert.ok(citationText('bib', open, english))
  const closed = { ...open, content: { isConfidential: true, kind: 'news' } } as Citable
  assert.equal(citationText('bib', closed, english), null)
})
