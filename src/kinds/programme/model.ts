import type { Connection } from 'mongoose'
import { type Published, versionModel } from '../../ledger/published.js'
import type { Programme } from './rules.js'

export interface PublishedProgramme extends Published<Programme> {
  slug: string
}

export const programmeModel = (connection: Connection) =>
  versionModel<PublishedProgramme>(connection, 'Programme', 'programmes', { slug: String }, [{ slug: 1 }])
