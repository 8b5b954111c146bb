import type { Licence } from '../../http/licence.js'
import { feedLink, type Page, type PageLink, type PageMeta } from '../../http/page.js'
import { bareType, FORMATS } from './formats.js'
import { jsonLdOf, typeOf } from './json-ld.js'
import {
  type Citable,
  type CitationPlace,
  type CslItem,
  citationOf,
  citedPath,
  feedOf,
  isWork,
} from './rules.js'

/** Types of works as Zotero's Embedded Metadata translator knows them in DC.type; what it does not know it takes for an article. */
const ZOTERO_TYPES: Record<string, string> = {
  'article-newspaper': 'newspaperArticle',
  report: 'report',
  legislation: 'statute',
  personal_communication: 'letter',
  dataset: 'dataset',
  interview: 'interview',
  document: 'document',
}

/**
 * Typed links of a version (RFC 8288, and signposting.org's landing pages): the address to cite, the forms that describe
 * it, what type of work it is, its licence and who stands for it.
 */
function citeLinks(citable: Citable, { wording, licence }: CitationPlace): PageLink[] {
  const path = citedPath(citable)
  const address = wording.href(path)
  const files = FORMATS.map((format) => ({
    rel: 'describedby',
    href: `${address}/cite.${format}`,
    type: bareType(format),
  }))
  const isEntry = !isWork(citable)
  const feed = feedOf(citable, wording)
  return [
    { rel: 'cite-as', href: address, type: '' },
    ...files,
    { rel: 'type', href: `https://schema.org/${typeOf(citable)}`, type: '' },
    { rel: 'type', href: 'https://schema.org/AboutPage', type: '' },
    ...(isEntry ? [{ rel: 'license', href: licence.path, type: '' }] : []),
    ...(isEntry ? [{ rel: 'author', href: wording.href('/about'), type: 'text/html' }] : []),
    ...(feed === '' ? [] : [feedLink(feed)]),
    { rel: 'unapi-server', href: wording.href('/unapi'), type: 'application/xml' },
  ]
}

const dateOf = (item: CslItem): string[] =>
  item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')) ?? []

function highwire(item: CslItem, address: string): [string, string][] {
  const isReport = item.type === 'report'
  return [
    ['citation_title', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['citation_author', literal]),
    ['citation_publication_date', dateOf(item).join('/')],
    // These two tell Google Scholar and Zotero what type of work it is.
    ['citation_journal_title', item['container-title'] ?? ''],
    [isReport ? 'citation_technical_report_institution' : 'citation_publisher', item.publisher ?? ''],
    ['citation_public_url', item.URL ?? address],
    ['citation_language', item.language],
  ]
}

function dublinCore(item: CslItem, citable: Citable, address: string, licence: Licence): [string, string][] {
  return [
    ['DC.title', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['DC.creator', literal]),
    ['DC.publisher', item.publisher ?? item['container-title'] ?? ''],
    ['DC.date', dateOf(item).join('-')],
    ['DC.type', ZOTERO_TYPES[item.type] ?? 'webpage'],
    ['DC.identifier', address],
    ['DC.language', item.language],
    ['DC.description', item.note],
    ['DC.rights', isWork(citable) ? '' : licence.path],
  ]
}

/** Highwire Press and Dublin Core tags, from which reference managers fill their forms. Empty for a confidential source. */
function citeMetas(citable: Citable, place: CitationPlace): PageMeta[] {
  const item = citationOf(citable, place)
  if (item === null) return []
  const address = place.origin + place.wording.href(citedPath(citable))
  const tags = [...highwire(item, address), ...dublinCore(item, citable, address, place.licence)]
  return tags.filter(([, content]) => content !== '').map(([name, content]) => ({ name, content }))
}

/** What the head of a page says for reference managers and search engines. */
export function citeHead(citable: Citable, place: CitationPlace): Pick<Page, 'metas' | 'links' | 'jsonLd'> {
  const metas = citeMetas(citable, place)
  return {
    metas,
    links: metas.length === 0 ? [] : citeLinks(citable, place),
    jsonLd: jsonLdOf(citable, place),
  }
}
