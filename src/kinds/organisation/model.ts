import type { Connection } from 'mongoose'
import { type Published, versionModel } from '../../ledger/published.js'
import type { Organisation } from './rules.js'

export interface PublishedOrganisation extends Published<Organisation> {
  /** Folded for sorting. */
  name: string
  parent: string
}

const FIELDS = { name: String, parent: String }

export const organisationModel = (connection: Connection) =>
  versionModel<PublishedOrganisation>(connection, 'Organisation', 'organisations', FIELDS, [{ parent: 1 }])
