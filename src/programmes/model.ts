import type { Connection } from 'mongoose'
import { type Published, publishedModel } from '../ledger/published.js'
import type { Programme } from './rules.js'

export interface PublishedProgramme extends Published<Programme> {
  slug: string
}

export const programmeModel = (connection: Connection) =>
  publishedModel<PublishedProgramme>(connection, 'Programme', 'programmes', { slug: String }, [{ slug: 1 }])
