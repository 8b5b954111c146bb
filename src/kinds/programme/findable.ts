import type { Findable } from '../search-entry.js'
import type { Programme } from './rules.js'

export const findableProgramme = (programme: Programme): Findable => ({
  titles: [programme.title],
  texts: [programme.narrative, programme.funder],
  notes: [],
  names: [],
  values: { theme: programme.themes, issuer: programme.issuers, demand: programme.demands },
  on: '',
})
