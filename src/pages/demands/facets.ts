import { STATUSES } from '../../kinds/shape/status.js'
import { NOTHING, type Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { DEMAND_FILTERS, type DemandFilter } from '../../record/demands/filters.js'
import { type DemandQuery, demandsAddress } from '../../record/demands/query.js'
import type { FacetOffer } from '../../record/facet-offer.js'
import type { Filter } from '../../record/filters.js'
import { type Names, referenceByName, shortName, themeName } from '../../record/names.js'

const plain = (text: string): Shown => ({ ...NOTHING, text })

function valueName(filter: DemandFilter, value: string, names: Names, wording: Wording): Shown {
  if (filter === 'theme') return themeName(names, referenceByName(names, 'theme', value), wording).name
  if (filter === 'issuer' || filter === 'addressee')
    return shortName(names, referenceByName(names, 'organisation', value), wording).name
  if (filter === 'status') return { ...plain(wording.t(`common.status.${value}`)), lang: wording.lang }
  return plain(value)
}

/** Themes and statuses in their own order. */
function ordered(filter: DemandFilter, counts: ReadonlyMap<string, number>, names: Names): string[] | null {
  if (filter === 'status') return STATUSES.filter((status) => counts.has(status))
  if (filter !== 'theme') return null
  const known = [...names.themes.values()].map(({ slug }) => slug).filter((slug) => counts.has(slug))
  return [...new Set([...known, ...counts.keys()])]
}

/** PURE. How the list of demands offers its filters. */
export const demandFacets = (names: Names, wording: Wording): FacetOffer<DemandFilter, DemandQuery> => ({
  filters: ['status', 'theme', 'issuer', 'addressee', 'tag'],
  names,
  wording,
  namedOf(filter) {
    const { named }: Filter<never> = DEMAND_FILTERS[filter]
    return named
  },
  legendOf: (filter) => wording.t(`demands.facet.${filter}`),
  ordered: (filter, counts) => ordered(filter, counts, names),
  valueName: (filter, value) => valueName(filter, value, names, wording),
  chipLabel: (of, name) => wording.t(`demands.chip.${of}`, { name }),
  address: demandsAddress,
})
