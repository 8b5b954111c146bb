import { type NamedKind, SEARCHED_KINDS } from '../../kinds/kinds.js'
import { STATUSES } from '../../kinds/shape/status.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { FacetOffer } from '../../record/facet-offer.js'
import { type Names, referenceByName, shortName, themeName } from '../../record/names.js'
import { LISTS, type ListName, type SearchQuery, searchAddress } from '../../record/search/address.js'

function valueName(filter: ListName, value: string, names: Names, wording: Wording): Shown {
  const inLanguage = (text: string): Shown => ({ text, lang: wording.lang, isOther: false })
  if (filter === 'kind') return inLanguage(wording.t(`search.kinds.${value}`))
  if (filter === 'status') return inLanguage(wording.t(`common.status.${value}`))
  if (filter === 'theme') return themeName(names, referenceByName(names, 'theme', value), wording).name
  return shortName(names, referenceByName(names, 'organisation', value), wording).name
}

/** Kinds and statuses in their own order. */
function ordered(filter: ListName, counts: ReadonlyMap<string, number>): string[] | null {
  if (filter === 'kind') return SEARCHED_KINDS.filter((kind) => counts.has(kind))
  return filter === 'status' ? STATUSES.filter((status) => counts.has(status)) : null
}

const NAMED: Partial<Record<ListName, NamedKind>> = {
  theme: 'theme',
  issuer: 'organisation',
  addressee: 'organisation',
  actor: 'organisation',
}

function chipLabel(of: ListName | 'q' | 'from' | 'to', name: string, { t }: Wording): string {
  // The words are what is searched for, and stay.
  if (of === 'q') return ''
  if (of === 'from' || of === 'to') return t(`demands.chip.${of}`, { name })
  return t('search.chip', { facet: t(`search.facet.${of}`), name })
}

/** PURE. How the search offers its filters. */
export const searchFacets = (names: Names, wording: Wording): FacetOffer<ListName, SearchQuery> => ({
  filters: LISTS,
  names,
  wording,
  namedOf: (filter) => NAMED[filter],
  legendOf: (filter) => wording.t(`search.facet.${filter}`),
  ordered,
  valueName: (filter, value) => valueName(filter, value, names, wording),
  chipLabel: (of, name) => chipLabel(of, name, wording),
  address: searchAddress,
})
