import { keeping } from '../../ledger/keeping.js'
import { bibtex } from './bibtex.js'
import { jsonLdOf } from './json-ld.js'
import { ris } from './ris.js'
import { type Citable, type CitationPlace, type CslItem, citationOf } from './rules.js'
import { styledText } from './styled.js'
import type { Style } from './styles.js'

/** The forms a citation is offered in, by the end of their address: /demands/D-0001/cite.bib */
export const FORMATS = ['bib', 'ris', 'csl.json', 'txt', 'jsonld'] as const
export type Format = (typeof FORMATS)[number]

export const MEDIA_TYPES: Record<Format, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
}

/** The same without how they are encoded, as links and Accept name them. */
export const bareType = (format: Format): string => MEDIA_TYPES[format].split(';', 1)[0] ?? ''

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function write(format: Format, style: Style, citable: Citable, item: CslItem, place: CitationPlace): string {
  if (format === 'bib') return bibtex(item)
  if (format === 'ris') return ris(item)
  if (format === 'txt') return `${styledText(citable, item, style, place.wording)}\n`
  return json(format === 'jsonld' ? jsonLdOf(citable, place) : [item])
}

/** Some 4,000 citations, with their keys. */
const MOST_BYTES = 16 * 1024 * 1024

// A style takes some 2 ms of the processor. The hash alone would not do as its key: it stays when the words of a version
// are erased.
const texts = keeping<string>(MOST_BYTES)

/**
 * The citation of one version as text.
 * @param style of format 'txt'
 * @returns null for a confidential source
 */
export function citationText(
  format: Format,
  citable: Citable,
  place: CitationPlace,
  style: Style = 'apa',
): string | null {
  const written = texts()
  const item = citationOf(citable, place)
  if (item === null) return null
  const key = `${citable.edition.hash} ${format} ${style} ${place.wording.lang} ${JSON.stringify(item)}`
  const text = written.get(key) ?? write(format, style, citable, item, place)
  written.set(key, text)
  return text
}
