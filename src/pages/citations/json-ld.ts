import { kindOfRecord } from '../../kinds/kinds.js'
import type { SourceKind } from '../../kinds/shape/source-kinds.js'
import { unbroken } from '../../language/unbroken.js'
import {
  type Citable,
  type CitableEntry,
  type CitationPlace,
  type CslItem,
  citationOf,
  citedPath,
  isWork,
} from './rules.js'

const CONTEXT = 'https://schema.org'

/** schema.org's types of what a source can be; the general one for the others. */
const WORK_TYPES: Partial<Record<SourceKind, string>> = {
  news: 'NewsArticle',
  report: 'Report',
  law: 'Legislation',
  dataset: 'Dataset',
}

/**
 * The type, by schema.org, of what is cited. It has none for a demand or a government's action as a record has them: its
 * claims are statements of fact.
 */
export const typeOf = (citable: Citable): string =>
  (isWork(citable) ? WORK_TYPES[citable.content.kind] : kindOfRecord(citable.kind).citing?.type) ??
  'CreativeWork'

const day = (item: CslItem): string | undefined =>
  item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')

const organisation = (name: string) => ({ '@type': 'Organization', name })

function entryLd(citable: CitableEntry, item: CslItem, { wording: shown, origin, licence }: CitationPlace) {
  const wording = unbroken(shown)
  const site = wording.t('common.siteName')
  const publisher = { ...organisation(site), url: origin }
  const { hash } = citable.edition
  const { about, description } = kindOfRecord(citable.kind).citing ?? {}
  return {
    '@type': typeOf(citable),
    '@id': origin + citedPath(citable),
    identifier: [citable.edition.reference, { '@type': 'PropertyValue', propertyID: 'sha256', value: hash }],
    version: item.version,
    url: item.URL,
    author: publisher,
    publisher,
    license: licence.path,
    isAccessibleForFree: true,
    about: about?.(citable.content, item.title),
    description: description && wording.text(description(citable.content)).text,
    isPartOf: {
      '@type': 'Dataset',
      name: site,
      description: wording.t('citations.dataset'),
      url: origin + wording.href('/data'),
      license: licence.path,
      creator: publisher,
    },
  }
}

/** The member of an object that are known: an unknown one is left out of JSON anyway, and of what a test compares. */
const known = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))

/** A version of an entry as schema.org describes it; of a source, the work that it is. Null for a confidential source. PURE. */
export function jsonLdOf(citable: Citable, place: CitationPlace): Record<string, unknown> | null {
  const item = citationOf(citable, place)
  if (item === null) return null
  const common = {
    '@context': CONTEXT,
    name: item.title,
    headline: item.title,
    inLanguage: item.language,
    datePublished: day(item),
  }
  if (!isWork(citable)) return known({ ...common, ...entryLd(citable, item, place) })
  const publisher = item.publisher ?? item['container-title']
  return known({
    ...common,
    '@type': typeOf(citable),
    author: item.author?.map(({ literal }) => literal),
    publisher: publisher && organisation(publisher),
    url: item.URL,
    archivedAt: item.archive_location,
  })
}
