import { ACTION_TYPES, EFFECTS } from '../../kinds/action/rules.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { ACTION_FILTERS, type ActionFilter } from '../../record/actions/filters.js'
import type { Facet } from '../../record/actions/list.js'
import { type ActionQuery, actionsAddress } from '../../record/actions/query.js'
import { byCount, type FacetView, facetView } from '../../record/facet-view.js'
import type { FacetCounts } from '../../record/faceted.js'
import type { Filter } from '../../record/filters.js'
import { countsBySlug, type Names, referenceByName, shortName } from '../../record/names.js'
import type { Chip, YearLink } from '../demands/facets.js'

/** In the order in which a page offers them. */
const LISTS: readonly ActionFilter[] = ['type', 'effect', 'actor', 'demand']

/** What the names of values are read from. */
export interface FacetNames {
  names: Names
  /** Title of a demand; its reference when it is not published. */
  demandTitle(reference: string): Shown
}

const inLanguage = (text: string, { lang }: Wording): Shown => ({ text, lang, isOther: false })

function valueName(facet: ActionFilter, value: string, known: FacetNames, wording: Wording): Shown {
  if (facet === 'type') return inLanguage(wording.t(`common.actionType.${value}`), wording)
  if (facet === 'effect') return inLanguage(wording.t(`common.effect.${value}`), wording)
  if (facet === 'actor')
    return shortName(known.names, referenceByName(known.names, 'organisation', value), wording).name
  const title = known.demandTitle(value)
  return title.text === value ? title : { ...title, text: `${value} ${title.text}` }
}

/** Types and effects in their own order, others by how many actions they have. */
function orderedValues(facet: ActionFilter, counts: ReadonlyMap<string, number>): string[] {
  if (facet === 'type') return ACTION_TYPES.filter((type) => counts.has(type))
  if (facet === 'effect') return EFFECTS.filter((effect) => counts.has(effect))
  return byCount(counts)
}

/** PURE. Facets that have nothing to offer are left out. */
export const facetViews = (
  counts: FacetCounts<Facet>,
  query: ActionQuery,
  known: FacetNames,
  wording: Wording,
): FacetView[] =>
  LISTS.map((facet) => {
    const { named }: Filter<never> = ACTION_FILTERS[facet]
    const ofFacet = named ? countsBySlug(known.names, named, counts[facet]) : counts[facet]
    return facetView(
      {
        name: facet,
        legend: wording.t(`records.actions.facet.${facet}`),
        ordered: orderedValues(facet, ofFacet),
        counts: ofFacet,
        chosen: query[facet],
        nameOf: (value) => valueName(facet, value, known, wording),
      },
      wording,
    )
  }).filter((view) => view.values.length > 0)

/** PURE. The years in which actions began, newest first. */
export function yearLinks(counts: FacetCounts<Facet>, query: ActionQuery, wording: Wording): YearLink[] {
  const years = [...counts.year].sort(([a], [b]) => (a < b ? 1 : -1))
  return years.map(([year, count]) => {
    const isOn = query.from === year && query.to === year
    const change = isOn ? { from: undefined, to: undefined } : { from: year, to: year }
    return { year, count: wording.number(count), isOn, href: wording.href(actionsAddress(query, change)) }
  })
}

/** PURE. One for each filter that is on, leading to the list without it. */
export function chipsOf(query: ActionQuery, known: FacetNames, wording: Wording): Chip[] {
  const chip = (kind: string, name: string, change: Partial<ActionQuery>): Chip => {
    const label = wording.t(`records.actions.chip.${kind}`, { name })
    const href = wording.href(actionsAddress(query, change))
    return { label, removeLabel: wording.t('demands.remove', { name: label }), href }
  }
  const ofLists = LISTS.flatMap((facet) =>
    query[facet].map((value) => {
      const rest = query[facet].filter((other) => other !== value)
      return chip(facet, valueName(facet, value, known, wording).text, { [facet]: rest })
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
