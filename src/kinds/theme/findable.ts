import type { Findable } from '../search-entry.js'
import type { Theme } from './rules.js'

export const findableTheme = (theme: Theme): Findable => ({
  titles: [theme.name],
  texts: [theme.description],
  notes: [],
  names: [theme.slug],
  values: {},
  on: '',
})
