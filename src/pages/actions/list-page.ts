import { aPage, type Page } from '../../http/page.js'
import { type Pager, pageOfRows, pagerOf } from '../../http/pager.js'
import type { Wording } from '../../language/wording.js'
import { listActions, PAGE_LENGTH } from '../../record/actions/list.js'
import { type ActionQuery, actionsAddress, inReferences, SORTS, sortOf } from '../../record/actions/query.js'
import type { ActionRow } from '../../record/actions/rows.js'
import { type OfferedFilters, offeredFilters } from '../../record/facet-offer.js'
import type { SortOption } from '../demands/list-page.js'
import { actionFacets, type FacetNames } from './facets.js'
import { type ActionRowView, actionRowView } from './row-view.js'

export interface ActionListPage extends OfferedFilters {
  page: Page
  total: number
  countText: string
  sortedText: string
  filterText: string
  rows: ActionRowView[]
  /** As asked for, for the fields of the forms. */
  q: string
  from: string
  to: string
  sort: string
  sorts: SortOption[]
  /** Hidden fields that keep the filters when the order changes. */
  kept: { name: string; value: string }[]
  pager: Pager
  /** True when nothing is published at all, whatever the filters. */
  isBare: boolean
}

export interface ActionListInput {
  all: ReadonlyMap<string, ActionRow>
  query: ActionQuery
  /** Places of those that were searched for, by reference; null when none were. */
  found: ReadonlyMap<string, number> | null
  known: FacetNames
}

function keptFields(query: ActionQuery): { name: string; value: string }[] {
  const address = new URL(actionsAddress({ ...query, sort: undefined }), 'http://localhost')
  return [...address.searchParams].map(([name, value]) => ({ name, value }))
}

function sortsOf(query: ActionQuery, wording: Wording): SortOption[] {
  const offered = SORTS.filter((sort) => sort !== 'relevance' || query.q !== '')
  return offered.map((value) => ({
    value,
    label: wording.t(`demands.sort.${value}`),
    isChosen: value === sortOf(query),
  }))
}

/** PURE. @throws AppError 'not-found' for a page after the last one */
export function actionListPage(
  { all, query, found, known }: ActionListInput,
  wording: Wording,
): ActionListPage {
  const list = listActions(all.values(), inReferences(query, known.names), found)
  const total = list.rows.length
  const only = query.demand.length === 1 ? (query.demand[0] ?? '') : ''
  const title = wording.t('records.actions.heading')
  const description = wording.t('records.actions.description')
  const address = actionsAddress(query, { page: query.page })
  return {
    page: aPage({ title, description, address, section: 'actions' }),
    total,
    countText: wording.t('records.actions.count', { count: total }),
    sortedText: wording.t(`demands.sorted.${sortOf(query)}`),
    filterText: wording.t('records.actions.filter', { count: total }),
    rows: pageOfRows(list.rows, query.page, PAGE_LENGTH).map((row) =>
      actionRowView(row, known.names, wording, only),
    ),
    ...offeredFilters(actionFacets(known, wording), list.counts, query),
    q: query.q,
    from: query.from ?? '',
    to: query.to ?? '',
    sort: query.sort ?? '',
    sorts: sortsOf(query, wording),
    kept: keptFields(query),
    pager: pagerOf(
      { total, page: query.page, length: PAGE_LENGTH },
      (page) => actionsAddress(query, { page }),
      wording,
    ),
    isBare: all.size === 0,
  }
}
