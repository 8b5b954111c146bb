import type { Connection } from 'mongoose'
import type { Published } from '../../ledger/published.js'
import { versionModel } from '../../ledger/version-model.js'
import { organisationRows } from './projection.js'
import type { Organisation } from './rules.js'

export interface PublishedOrganisation extends Published<Organisation> {
  /** Folded for sorting. */
  name: string
  parent: string
}

export const organisationModel = (connection: Connection) =>
  versionModel<PublishedOrganisation>(connection, organisationRows)
