import type { Findable } from '../search-entry.js'
import type { Organisation } from './rules.js'

export const findableOrganisation = (organisation: Organisation): Findable => ({
  titles: [organisation.name, organisation.shortName],
  texts: [organisation.description],
  notes: [],
  names: [organisation.slug, ...(organisation.parent === undefined ? [] : [organisation.parent])],
  values: { type: [organisation.kind] },
  on: '',
})
