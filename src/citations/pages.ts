import type { Page, PageLink, PageMeta } from '../http/page.js'
import { versionPath } from '../versions/rules.js'
import { citationText, FORMATS, MEDIA_TYPES } from './formats.js'
import { jsonLdOf } from './json-ld.js'
import { type Citable, citationOf, type Place } from './rules.js'

/** How to cite a version, as partials/cite.hbs prints it. */
export interface CiteBox {
  apa: string
  bibtex: string
  files: { label: string; href: string }[]
  /** What is cited is a work outside this record, such as a report. */
  isWork: boolean
}

const LABELS = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON', txt: 'APA' } as const

/** @returns null for a confidential source: there is nothing to cite */
export function citeBox(citable: Citable, place: Place): CiteBox | null {
  const apa = citationText('txt', citable, place)
  const bibtex = citationText('bib', citable, place)
  if (apa === null || bibtex === null) return null
  const address = place.wording.href(versionPath(citable.kind, citable.edition))
  return {
    apa: apa.trim(),
    bibtex: bibtex.trim(),
    files: FORMATS.map((format) => ({
      label: LABELS[format],
      href: `${address}/cite.${format}${format === 'txt' ? '?style=apa' : ''}`,
    })),
    isWork: citable.kind === 'source',
  }
}

/** Typed links to the forms of a citation, for the head of a page. */
export function citeLinks(citable: Citable, { wording }: Place): PageLink[] {
  const address = wording.href(versionPath(citable.kind, citable.edition))
  return FORMATS.map((format) => ({
    rel: 'alternate',
    href: `${address}/cite.${format}`,
    type: MEDIA_TYPES[format].split(';')[0] ?? '',
  }))
}

/** Highwire Press and Dublin Core tags, from which reference managers fill their forms. Empty for a confidential source. */
export function citeMetas(citable: Citable, place: Place): PageMeta[] {
  const item = citationOf(citable, place)
  if (item === null) return []
  const issued = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')) ?? []
  const address = place.origin + place.wording.href(versionPath(citable.kind, citable.edition))
  const authors = (item.author ?? []).map(({ literal }) => literal)
  const tags: [string, string][] = [
    ['citation_title', item.title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', issued.join('/')],
    ['citation_public_url', item.URL ?? address],
    ['citation_language', item.language],
    ['DC.title', item.title],
    ...authors.map((author): [string, string] => ['DC.creator', author]),
    ['DC.date', issued.join('-')],
    ['DC.identifier', address],
    ['DC.language', item.language],
    ['DC.description', item.note],
  ]
  return tags.filter(([, content]) => content !== '').map(([name, content]) => ({ name, content }))
}

/** What the head of a page says for reference managers and search engines. */
export function citeHead(citable: Citable, place: Place): Pick<Page, 'metas' | 'links' | 'jsonLd'> {
  const metas = citeMetas(citable, place)
  return {
    metas,
    links: metas.length === 0 ? [] : citeLinks(citable, place),
    jsonLd: jsonLdOf(citable, place),
  }
}
