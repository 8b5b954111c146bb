import type { Wording } from '../../language/wording.js'
import { type DemandQuery, demandsAddress } from '../../record/demands/query.js'
import { DEMAND_FILTERS, type DemandFilter } from '../../record/demands/rows.js'
import { type FacetOffer, offerOf } from '../../record/facet-offer.js'
import type { Names } from '../../record/names.js'

/** Themes in their own order. */
function themesIn(names: Names, counts: ReadonlyMap<string, number>): string[] {
  const known = [...names.themes.values()].map(({ slug }) => slug).filter((slug) => counts.has(slug))
  return [...new Set([...known, ...counts.keys()])]
}

/** PURE. How the list of demands offers its filters. */
export function demandFacets(names: Names, wording: Wording): FacetOffer<DemandFilter, DemandQuery> {
  const offer = offerOf<DemandFilter>(DEMAND_FILTERS, names, wording)
  return {
    ...offer,
    ordered: (filter, counts) =>
      filter === 'theme' ? themesIn(names, counts) : offer.ordered(filter, counts),
    legendOf: (filter) => wording.t(`demands.facet.${filter}`),
    chipLabel: (of, name) => wording.t(`demands.chip.${of}`, { name }),
    address: demandsAddress,
  }
}
