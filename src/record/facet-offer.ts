import type { NamedKind } from '../kinds/kinds.js'
import type { Status } from '../kinds/shape/status.js'
import type { WorldDate } from '../language/dates.js'
import { NOTHING, type Shown } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import { byCount, type FacetView, facetView } from './facet-view.js'
import type { FacetCounts } from './faceted.js'
import type { Filter, Filters } from './filters.js'
import { countsBySlug, type Names, nameInList, referenceByName } from './names.js'

/** What a list is asked for: values of each filter, words, and the time between two dates. */
type FilteredQuery<Filter extends string> = Record<Filter, readonly string[]> & {
  q: string
  from?: WorldDate
  to?: WorldDate
}

/** How a list offers what it can be filtered by, in the words of one page. */
export interface FacetOffer<Filter extends string, Query extends FilteredQuery<Filter>> {
  /** In the order in which the page offers them. */
  filters: readonly Filter[]
  names: Names
  wording: Wording
  /** The kind whose slugs are its values, if it has them of one. */
  namedOf(filter: Filter): NamedKind | undefined
  legendOf(filter: Filter): string
  /** All its values where they have an order of their own; null: by how many have them. */
  ordered(filter: Filter, counts: ReadonlyMap<string, number>): readonly string[] | null
  valueName(filter: Filter, value: string): Shown
  /** What a filter that is on is called; '' for words that are no filter of this list. */
  chipLabel(of: Filter | 'q' | 'from' | 'to', name: string): string
  /** Site-relative, of the list with some of what is asked for changed. */
  address(query: Query, change: Partial<Query>): string
}

/** What the filters themselves say of how they are offered. */
type OfferOfFilters<Name extends string> = Pick<
  FacetOffer<Name, never>,
  'filters' | 'names' | 'wording' | 'namedOf' | 'ordered' | 'valueName'
>

/** PURE. Those with a fixed list of values come first, with these in their order. */
export function offerOf<Name extends string>(
  declared: Filters<Name, never>,
  names: Names,
  wording: Wording,
): OfferOfFilters<Name> {
  const filters = Object.entries<Filter<never>>(declared) as [Name, Filter<never>][]
  const namesOf = (wanted: boolean) =>
    filters.filter(([, { fixed }]) => (fixed !== undefined) === wanted).map(([name]) => name)
  return {
    filters: [...namesOf(true), ...namesOf(false)],
    names,
    wording,
    namedOf: (filter) => declared[filter].named,
    ordered: (filter, counts) => declared[filter].fixed?.values.filter((value) => counts.has(value)) ?? null,
    valueName(filter, value) {
      const { fixed, named } = declared[filter]
      if (named) return nameInList(names, named, referenceByName(names, named, value), wording).name
      if (!fixed) return { ...NOTHING, text: value }
      return { text: wording.t(`${fixed.words}.${value}`), lang: wording.lang, isOther: false }
    },
  }
}

interface YearLink {
  year: string
  count: string
  href: string
  isOn: boolean
}

interface Chip {
  label: string
  removeLabel: string
  href: string
}

export interface OfferedFilters {
  chips: Chip[]
  facets: FacetView[]
  years: YearLink[]
}

/** Facets that have nothing to offer are left out. */
function facetViews<Filter extends string, Query extends FilteredQuery<Filter>>(
  offer: FacetOffer<Filter, Query>,
  counts: FacetCounts<Filter>,
  query: Query,
): FacetView[] {
  const views = offer.filters.map((filter) => {
    const named = offer.namedOf(filter)
    const own = named ? countsBySlug(offer.names, named, counts[filter]) : counts[filter]
    return facetView(
      {
        name: filter,
        legend: offer.legendOf(filter),
        ordered: offer.ordered(filter, own) ?? byCount(own),
        counts: own,
        chosen: query[filter],
        nameOf: (value) => offer.valueName(filter, value),
        markOf: (value) => (filter === 'status' ? (value as Status) : ''),
      },
      offer.wording,
    )
  })
  return views.filter(({ values }) => values.length > 0)
}

/** Years that a list can be narrowed to with one press; others can be asked for by from and to. */
const MOST_YEAR_LINKS = 60

/** The years of what was found, newest first; that which is asked for leads to the list of all years. */
function yearLinks<Filter extends string, Query extends FilteredQuery<Filter>>(
  { wording, address }: FacetOffer<Filter, Query>,
  { year: years }: FacetCounts<'year'>,
  query: Query,
): YearLink[] {
  return [...years]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .slice(0, MOST_YEAR_LINKS)
    .map(([year, count]) => {
      const isOn = query.from === year && query.to === year
      const change = (isOn ? { from: undefined, to: undefined } : { from: year, to: year }) as Partial<Query>
      return { year, count: wording.number(count), isOn, href: wording.href(address(query, change)) }
    })
}

/** One for each filter that is on, leading to the list without it. */
function chipsOf<Filter extends string, Query extends FilteredQuery<Filter>>(
  offer: FacetOffer<Filter, Query>,
  query: Query,
): Chip[] {
  const { wording } = offer
  const chip = (label: string, change: object): Chip => ({
    label,
    removeLabel: wording.t('demands.remove', { name: label }),
    href: wording.href(offer.address(query, change as Partial<Query>)),
  })
  const ofFilters = offer.filters.flatMap((filter) =>
    query[filter].map((value) => {
      const rest = query[filter].filter((other) => other !== value)
      const label = offer.chipLabel(filter, offer.valueName(filter, value).text)
      return chip(label, { [filter]: rest })
    }),
  )
  const { q, from, to } = query
  const words = q === '' ? '' : offer.chipLabel('q', q)
  return [
    ...(words === '' ? [] : [chip(words, { q: '' })]),
    ...ofFilters,
    ...(from ? [chip(offer.chipLabel('from', wording.date(from).text), { from: undefined })] : []),
    ...(to ? [chip(offer.chipLabel('to', wording.date(to).text), { to: undefined })] : []),
  ]
}

/** PURE. What a list can be filtered by, what each filter would give, and those that are on. */
export const offeredFilters = <Filter extends string, Query extends FilteredQuery<Filter>>(
  offer: FacetOffer<Filter, Query>,
  counts: FacetCounts<Filter | 'year'>,
  query: Query,
): OfferedFilters => ({
  chips: chipsOf(offer, query),
  facets: facetViews(offer, counts, query),
  years: yearLinks(offer, counts, query),
})
