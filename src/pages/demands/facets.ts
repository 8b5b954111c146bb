import { STATUSES, type Status } from '../../kinds/shape/status.js'
import { NOTHING, type Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { DEMAND_FILTERS, type DemandFilter } from '../../record/demands/filters.js'
import type { Facet } from '../../record/demands/list.js'
import { type DemandQuery, demandsAddress } from '../../record/demands/query.js'
import { byCount, type FacetView, facetView } from '../../record/facet-view.js'
import type { FacetCounts } from '../../record/faceted.js'
import type { Filter } from '../../record/filters.js'
import { countsBySlug, type Names, referenceByName, shortName, themeName } from '../../record/names.js'

export interface YearLink {
  year: string
  count: string
  href: string
  isOn: boolean
}

export interface Chip {
  label: string
  removeLabel: string
  href: string
}

/** In the order in which a page offers them. */
const LISTS: readonly DemandFilter[] = ['status', 'theme', 'issuer', 'addressee', 'tag']

const plain = (text: string): Shown => ({ ...NOTHING, text })

function valueName(facet: Facet, value: string, names: Names, wording: Wording): Shown {
  if (facet === 'theme') return themeName(names, referenceByName(names, 'theme', value), wording).name
  if (facet === 'issuer' || facet === 'addressee')
    return shortName(names, referenceByName(names, 'organisation', value), wording).name
  if (facet === 'status') return { ...plain(wording.t(`common.status.${value}`)), lang: wording.lang }
  return plain(value)
}

/** Themes and statuses in their own order, others by how many demands they have. */
function orderedValues(facet: DemandFilter, counts: ReadonlyMap<string, number>, names: Names): string[] {
  if (facet === 'status') return STATUSES.filter((status) => counts.has(status))
  if (facet === 'theme') {
    const known = [...names.themes.values()].map(({ slug }) => slug).filter((slug) => counts.has(slug))
    return [...new Set([...known, ...counts.keys()])]
  }
  return byCount(counts)
}

function countsOf(
  counts: FacetCounts<Facet>,
  facet: DemandFilter,
  names: Names,
): ReadonlyMap<string, number> {
  const { named: kind }: Filter<never> = DEMAND_FILTERS[facet]
  return kind ? countsBySlug(names, kind, counts[facet]) : counts[facet]
}

/** PURE. Facets that have nothing to offer are left out. */
export function facetViews(
  counts: FacetCounts<Facet>,
  query: DemandQuery,
  names: Names,
  wording: Wording,
): FacetView[] {
  return LISTS.map((facet) => {
    const ofFacet = countsOf(counts, facet, names)
    return facetView(
      {
        name: facet,
        legend: wording.t(`demands.facet.${facet}`),
        ordered: orderedValues(facet, ofFacet, names),
        counts: ofFacet,
        chosen: query[facet],
        nameOf: (value) => valueName(facet, value, names, wording),
        markOf: (value) => (facet === 'status' ? (value as Status) : ''),
      },
      wording,
    )
  }).filter((view) => view.values.length > 0)
}

/** PURE. The years in which demands were made, newest first. */
export function yearLinks(counts: FacetCounts<Facet>, query: DemandQuery, wording: Wording): YearLink[] {
  const years = [...counts.year].sort(([a], [b]) => (a < b ? 1 : -1))
  return years.map(([year, count]) => {
    const isOn = query.from === year && query.to === year
    const change = isOn ? { from: undefined, to: undefined } : { from: year, to: year }
    return { year, count: wording.number(count), isOn, href: wording.href(demandsAddress(query, change)) }
  })
}

/** PURE. One for each filter that is on, leading to the list without it. */
export function chipsOf(query: DemandQuery, names: Names, wording: Wording): Chip[] {
  const chip = (kind: string, name: string, change: Partial<DemandQuery>): Chip => {
    const label = wording.t(`demands.chip.${kind}`, { name })
    const href = wording.href(demandsAddress(query, change))
    return { label, removeLabel: wording.t('demands.remove', { name: label }), href }
  }
  const ofLists = LISTS.flatMap((facet) =>
    query[facet].map((value) => {
      const rest = query[facet].filter((other) => other !== value)
      return chip(facet, valueName(facet, value, names, wording).text, { [facet]: rest })
    }),
  )
  const { q, from, to } = query
  return [
    ...(q === '' ? [] : [chip('q', q, { q: '' })]),
    ...ofLists,
    ...(from ? [chip('from', wording.date(from).text, { from: undefined })] : []),
    ...(to ? [chip('to', wording.date(to).text, { to: undefined })] : []),
  ]
}
