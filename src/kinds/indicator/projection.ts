import { LIST, type Rows } from '../../ledger/kinds.js'
import { sortable } from '../shape/sortable.js'
import type { Indicator } from './rules.js'

export const indicatorRows: Rows = {
  model: 'Indicator',
  collection: 'indicators',
  columns: { name: String, demands: LIST, sources: LIST },
  indexes: [{ demands: 1, until: -1 }, { sources: 1 }],
}

export const projectIndicator = (indicator: Indicator) => ({
  name: sortable(indicator.name),
  demands: indicator.demands,
  sources: [...new Set(indicator.series.map(({ source }) => source))],
})
