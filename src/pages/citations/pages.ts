import type { Language } from '../../language/languages.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { citationText, FORMATS, type Format } from './formats.js'
import { type Citable, type CitationPlace, citedPath, feedOf, isWork } from './rules.js'
import { STYLE_NAMES, STYLES } from './styles.js'

/** How to cite a version, as partials/cite.hbs prints it. */
export interface CiteBox {
  /** The citation as text in each style, with its terms in the language of the page. */
  styles: { name: string; lang: Language; text: string }[]
  bibtex: string
  /** Works that cite it, as editors keep them. */
  citedBy: { by: string; where: string; address: string; on: ShownDate | null }[]
  files: { label: string; href: string }[]
  /** What is cited is a work outside this record, such as a report. */
  isWork: boolean
  /** Address of the feed that follows the record; '' for none. */
  feed: string
  /** The version as unAPI knows it (src/pages/citations/unapi-routes.ts). */
  unapi: string
}

const LABELS: Partial<Record<Format, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
  jsonld: 'JSON-LD',
}

function citedBy({ content }: Citable, wording: Wording): CiteBox['citedBy'] {
  const works = 'citedBy' in content ? (content.citedBy ?? []) : []
  return works.map(({ by, where, address = '', on }) => ({
    by,
    where,
    address,
    on: on === undefined ? null : wording.date(on),
  }))
}

/** @returns null for a confidential source: there is nothing to cite */
export function citeBox(citable: Citable, place: CitationPlace): CiteBox | null {
  const bibtex = citationText('bib', citable, place)
  if (bibtex === null) return null
  const path = citedPath(citable)
  const address = place.wording.href(path)
  return {
    styles: STYLES.map((style) => ({
      name: STYLE_NAMES[style],
      lang: place.wording.lang,
      text: (citationText('txt', citable, place, style) ?? '').trim(),
    })),
    bibtex: bibtex.trim(),
    citedBy: citedBy(citable, place.wording),
    files: FORMATS.flatMap((format) => {
      const label = LABELS[format]
      return label === undefined ? [] : [{ label, href: `${address}/cite.${format}` }]
    }),
    isWork: isWork(citable),
    feed: feedOf(citable, place.wording),
    unapi: path.slice(1),
  }
}
