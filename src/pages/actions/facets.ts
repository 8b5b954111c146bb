import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { type ActionQuery, actionsAddress } from '../../record/actions/query.js'
import { ACTION_FILTERS, type ActionFilter } from '../../record/actions/rows.js'
import { type FacetOffer, offerOf } from '../../record/facet-offer.js'
import type { Names } from '../../record/names.js'

/** What the names of values are read from. */
export interface FacetNames {
  names: Names
  /** Title of a demand; its reference when it is not published. */
  demandTitle(reference: string): Shown
}

function titled(reference: string, { demandTitle }: FacetNames): Shown {
  const title = demandTitle(reference)
  return title.text === reference ? title : { ...title, text: `${reference} ${title.text}` }
}

/** PURE. How the list of actions offers its filters. */
export function actionFacets(known: FacetNames, wording: Wording): FacetOffer<ActionFilter, ActionQuery> {
  const offer = offerOf<ActionFilter>(ACTION_FILTERS, known.names, wording)
  return {
    ...offer,
    valueName: (filter, value) =>
      filter === 'demand' ? titled(value, known) : offer.valueName(filter, value),
    legendOf: (filter) => wording.t(`records.actions.facet.${filter}`),
    chipLabel: (of, name) => wording.t(`records.actions.chip.${of}`, { name }),
    address: actionsAddress,
  }
}
