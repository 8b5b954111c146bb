import type { Rows } from '../../ledger/kinds.js'
import { sortable } from '../shape/sortable.js'
import type { Theme } from './rules.js'

export const themeRows: Rows = {
  model: 'Theme',
  collection: 'themes',
  columns: { place: Number, name: String },
}

export const projectTheme = (theme: Theme) => ({ place: theme.place, name: sortable(theme.name) })
