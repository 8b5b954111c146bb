import type { Connection } from 'mongoose'
import type { Published } from '../../ledger/published.js'
import { versionModel } from '../../ledger/version-model.js'
import { programmeRows } from './projection.js'
import type { Programme } from './rules.js'

export interface PublishedProgramme extends Published<Programme> {
  slug: string
}

export const programmeModel = (connection: Connection) =>
  versionModel<PublishedProgramme>(connection, programmeRows)
