import { ACTION_TYPES, EFFECTS } from '../../kinds/action/rules.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { ACTION_FILTERS, type ActionFilter } from '../../record/actions/filters.js'
import { type ActionQuery, actionsAddress } from '../../record/actions/query.js'
import type { FacetOffer } from '../../record/facet-offer.js'
import type { Filter } from '../../record/filters.js'
import { type Names, referenceByName, shortName } from '../../record/names.js'

/** What the names of values are read from. */
export interface FacetNames {
  names: Names
  /** Title of a demand; its reference when it is not published. */
  demandTitle(reference: string): Shown
}

const inLanguage = (text: string, { lang }: Wording): Shown => ({ text, lang, isOther: false })

function valueName(filter: ActionFilter, value: string, known: FacetNames, wording: Wording): Shown {
  if (filter === 'type') return inLanguage(wording.t(`common.actionType.${value}`), wording)
  if (filter === 'effect') return inLanguage(wording.t(`common.effect.${value}`), wording)
  if (filter === 'actor')
    return shortName(known.names, referenceByName(known.names, 'organisation', value), wording).name
  const title = known.demandTitle(value)
  return title.text === value ? title : { ...title, text: `${value} ${title.text}` }
}

/** Types and effects in their own order. */
function ordered(filter: ActionFilter, counts: ReadonlyMap<string, number>): string[] | null {
  if (filter === 'type') return ACTION_TYPES.filter((type) => counts.has(type))
  return filter === 'effect' ? EFFECTS.filter((effect) => counts.has(effect)) : null
}

/** PURE. How the list of actions offers its filters. */
export const actionFacets = (known: FacetNames, wording: Wording): FacetOffer<ActionFilter, ActionQuery> => ({
  filters: ['type', 'effect', 'actor', 'demand'],
  names: known.names,
  wording,
  namedOf(filter) {
    const { named }: Filter<never> = ACTION_FILTERS[filter]
    return named
  },
  legendOf: (filter) => wording.t(`records.actions.facet.${filter}`),
  ordered,
  valueName: (filter, value) => valueName(filter, value, known, wording),
  chipLabel: (of, name) => wording.t(`records.actions.chip.${of}`, { name }),
  address: actionsAddress,
})
