import type { Findable } from '../search-entry.js'
import type { Indicator } from './rules.js'

export const findableIndicator = (indicator: Indicator): Findable => ({
  titles: [indicator.name],
  texts: [indicator.measures, indicator.limits, indicator.unit],
  notes: [...indicator.levels.map(({ name }) => name), ...indicator.series.map(({ note }) => note)],
  names: indicator.demands,
  values: { demand: indicator.demands },
  on: '',
})
