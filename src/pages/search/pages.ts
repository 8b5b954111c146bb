import { aPage, type Page } from '../../http/page.js'
import { type Pager, pageOfRows, pagerOf } from '../../http/pager.js'
import type { Wording } from '../../language/wording.js'
import { type OfferedFilters, offeredFilters } from '../../record/facet-offer.js'
import type { Names } from '../../record/names.js'
import {
  isFiltered,
  type SearchQuery,
  SORTS,
  searchAddress,
  WITHOUT_FILTERS,
} from '../../record/search/address.js'
import type { ValueProblem } from '../../record/search/asked-values.js'
import { type HitList, PAGE_LENGTH } from '../../record/search/list.js'
import type { WayFound } from '../../record/search/word-index.js'
import { searchFacets } from './facets.js'
import { type HelpRow, helpRows } from './help.js'
import type { HitView } from './hit-view.js'

/** Another search that finds something. */
export interface Suggestion {
  /** As typed; '' for all that was typed, without filters. */
  q: string
  count: number
}

type Hidden = { name: string; value: string }[]

export interface SearchPage extends OfferedFilters {
  page: Page
  /** As asked for, for the fields of the forms. */
  q: string
  from: string
  to: string
  sort: string
  isAsked: boolean
  total: number
  countText: string
  /** What to know of how it was found; '' for nothing. */
  note: string
  problems: { text: string; allowed: string[] }[]
  hits: HitView[]
  sorts: { value: string; label: string; isChosen: boolean }[]
  filterText: string
  /** False where there is nothing to narrow and no filter to take away. */
  canNarrow: boolean
  /** Hidden fields that keep the filters when other words are looked for, and all when the order changes. */
  kept: Hidden
  keptForSort: Hidden
  clear: string
  suggestions: { text: string; href: string }[]
  help: HelpRow[]
  pager: Pager
}

export interface SearchPageInput {
  query: SearchQuery
  list: HitList
  way: WayFound
  hits: HitView[]
  names: Names
  problems: readonly ValueProblem[]
  suggestions: readonly Suggestion[]
}

const hidden = (address: string): Hidden =>
  [...new URL(address, 'http://localhost').searchParams].map(([name, value]) => ({ name, value }))

function suggestionOf({ q, count }: Suggestion, query: SearchQuery, wording: Wording) {
  const address = searchAddress(query, { ...WITHOUT_FILTERS, q: q === '' ? query.q : q })
  const text =
    q === '' ? wording.t('search.withoutFilters', { count }) : wording.t('search.alone', { q, count })
  return { text, href: wording.href(address) }
}

function pageOf(query: SearchQuery, wording: Wording): Page {
  const heading = wording.t('search.heading')
  const title = query.q === '' ? heading : wording.t('search.title', { q: query.q })
  // Results are a way to the record and not part of it.
  const metas = query.q === '' ? [] : [{ name: 'robots', content: 'noindex, follow' }]
  const address = searchAddress(query, { page: query.page })
  return aPage({ title, description: wording.t('search.description'), address, metas })
}

/** PURE. @throws AppError 'not-found' for a page after the last one */
export function searchPage(input: SearchPageInput, wording: Wording): SearchPage {
  const { query, list, way, hits, names, problems, suggestions } = input
  const total = list.hits.length
  const isAsked = query.q !== ''
  return {
    page: pageOf(query, wording),
    q: query.q,
    from: query.from ?? '',
    to: query.to ?? '',
    sort: query.sort === 'relevance' ? '' : query.sort,
    isAsked,
    total,
    countText: wording.t('search.count', { count: total }),
    note: total > 0 && (way === 'similar' || way === 'some') ? wording.t(`search.way.${way}`) : '',
    problems: problems.map(({ field, value, allowed }) => ({
      text: wording.t('search.problem', { field, value }),
      allowed: allowed.map((one) => `${field}:${one}`),
    })),
    hits,
    ...offeredFilters(searchFacets(names, wording), list.counts, query),
    ...(!isAsked && { chips: [] }),
    sorts: SORTS.map((value) => ({
      value,
      label: wording.t(`demands.sort.${value}`),
      isChosen: value === query.sort,
    })),
    canNarrow: total > 0 || isFiltered(query),
    filterText: wording.t('search.filter', { count: total }),
    kept: hidden(searchAddress(query, { q: '' })),
    keptForSort: hidden(searchAddress(query, { sort: 'relevance' })),
    clear: wording.href(searchAddress(query, WITHOUT_FILTERS)),
    suggestions: suggestions.map((one) => suggestionOf(one, query, wording)),
    help: helpRows(wording),
    pager: pagerOf(
      { total, page: query.page, length: PAGE_LENGTH },
      (page) => searchAddress(query, { page }),
      wording,
    ),
  }
}

/** PURE. The hits of the page asked for. */
export const shownHits = (list: HitList, { page }: SearchQuery) => pageOfRows(list.hits, page, PAGE_LENGTH)
