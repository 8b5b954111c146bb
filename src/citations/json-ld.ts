import { DATA_LICENCE } from '../licence.js'
import type { SourceKind } from '../sources/rules.js'
import { versionPath } from '../versions/rules.js'
import { type Citable, type CslItem, citationOf, type Place } from './rules.js'

/** schema.org's types of what a source can be; the general one for the others. */
const WORK_TYPES: Partial<Record<SourceKind, string>> = {
  news: 'NewsArticle',
  report: 'Report',
  law: 'Legislation',
  dataset: 'Dataset',
}

const day = (item: CslItem): string | undefined =>
  item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')

const organisation = (name: string) => ({ '@type': 'Organization', name })

/** A version of an entry as schema.org describes it; of a source, the work that it is. Null for a confidential source. PURE. */
export function jsonLdOf(citable: Citable, place: Place): Record<string, unknown> | null {
  const item = citationOf(citable, place)
  if (item === null) return null
  const { wording, origin } = place
  const common = {
    '@context': 'https://schema.org',
    name: item.title,
    inLanguage: item.language,
    datePublished: day(item),
  }
  if (citable.kind === 'source') {
    return {
      ...common,
      '@type': WORK_TYPES[citable.content.kind] ?? 'CreativeWork',
      author: item.author?.map(({ literal }) => literal),
      publisher: organisation(item.publisher ?? item['container-title'] ?? ''),
      url: item.URL,
      archivedAt: item.archive_location,
    }
  }
  return {
    ...common,
    '@type': 'CreativeWork',
    '@id': origin + versionPath(citable.kind, citable.edition),
    identifier: citable.edition.reference,
    version: item.version,
    url: item.URL,
    publisher: { ...organisation(wording.t('common.siteName')), url: origin },
    license: DATA_LICENCE.path,
    isPartOf: { '@type': 'Dataset', name: wording.t('common.siteName'), url: origin + wording.href('/data') },
  }
}
