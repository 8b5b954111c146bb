import type { NamedKind } from '../../kinds/kinds.js'
import { SEARCHED_KINDS } from '../../kinds/kinds.js'
import { STATUSES, type Status } from '../../kinds/shape/status.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { byCount, type FacetView, facetView } from '../../record/facet-view.js'
import type { FacetCounts } from '../../record/faceted.js'
import { countsBySlug, type Names, referenceByName, shortName, themeName } from '../../record/names.js'
import { LISTS, type ListName, type SearchQuery, searchAddress } from '../../record/search/address.js'
import type { Facet } from '../../record/search/list.js'
import type { Chip, YearLink } from '../demands/facets.js'

function valueName(facet: ListName, value: string, names: Names, wording: Wording): Shown {
  const inLanguage = (text: string): Shown => ({ text, lang: wording.lang, isOther: false })
  if (facet === 'kind') return inLanguage(wording.t(`search.kinds.${value}`))
  if (facet === 'status') return inLanguage(wording.t(`common.status.${value}`))
  if (facet === 'theme') return themeName(names, referenceByName(names, 'theme', value), wording).name
  return shortName(names, referenceByName(names, 'organisation', value), wording).name
}

/** Kinds and statuses in their own order, others by how many entries they have. */
function orderedValues(facet: ListName, counts: ReadonlyMap<string, number>): string[] {
  if (facet === 'kind') return SEARCHED_KINDS.filter((kind) => counts.has(kind))
  if (facet === 'status') return STATUSES.filter((status) => counts.has(status))
  return byCount(counts)
}

const KIND_OF: Partial<Record<ListName, NamedKind>> = {
  theme: 'theme',
  issuer: 'organisation',
  addressee: 'organisation',
  actor: 'organisation',
}

/** PURE. Facets that have nothing to offer are left out. */
export const facetViews = (
  counts: FacetCounts<Facet>,
  query: SearchQuery,
  names: Names,
  wording: Wording,
): FacetView[] =>
  LISTS.map((facet) => {
    const kind = KIND_OF[facet]
    const ofFacet = kind ? countsBySlug(names, kind, counts[facet]) : counts[facet]
    return facetView(
      {
        name: facet,
        legend: wording.t(`search.facet.${facet}`),
        ordered: orderedValues(facet, ofFacet),
        counts: ofFacet,
        chosen: query[facet],
        nameOf: (value) => valueName(facet, value, names, wording),
        markOf: (value) => (facet === 'status' ? (value as Status) : ''),
      },
      wording,
    )
  }).filter((view) => view.values.length > 0)

/** PURE. The years of what was found, newest first. */
export const yearLinks = (counts: FacetCounts<Facet>, query: SearchQuery, wording: Wording): YearLink[] =>
  [...counts.year]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, count]) => {
      const isOn = query.from === year && query.to === year
      const change = isOn ? { from: undefined, to: undefined } : { from: year, to: year }
      return { year, count: wording.number(count), isOn, href: wording.href(searchAddress(query, change)) }
    })

/** PURE. One for each filter that is on, leading to the search without it. */
export function chipsOf(query: SearchQuery, names: Names, wording: Wording): Chip[] {
  const chip = (label: string, change: Partial<SearchQuery>): Chip => ({
    label,
    removeLabel: wording.t('demands.remove', { name: label }),
    href: wording.href(searchAddress(query, change)),
  })
  const ofLists = LISTS.flatMap((facet) =>
    query[facet].map((value) => {
      const name = valueName(facet, value, names, wording).text
      const rest = query[facet].filter((one) => one !== value)
      return chip(wording.t('search.chip', { facet: wording.t(`search.facet.${facet}`), name }), {
        [facet]: rest,
      })
    }),
  )
  const { from, to } = query
  return [
    ...ofLists,
    ...(from
      ? [chip(wording.t('demands.chip.from', { name: wording.date(from).text }), { from: undefined })]
      : []),
    ...(to ? [chip(wording.t('demands.chip.to', { name: wording.date(to).text }), { to: undefined })] : []),
  ]
}
