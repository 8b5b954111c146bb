import type { Rows } from '../../ledger/kinds.js'
import { sortable } from '../shape/sortable.js'
import type { Organisation } from './rules.js'

export const organisationRows: Rows = {
  model: 'Organisation',
  collection: 'organisations',
  columns: { name: String, parent: String },
  indexes: [{ parent: 1 }],
}

export const projectOrganisation = (organisation: Organisation) => ({
  name: sortable(organisation.name),
  parent: organisation.parent ?? '',
})
