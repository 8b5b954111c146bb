import type { Connection } from 'mongoose'
import { type Published, versionModel } from '../../ledger/published.js'
import type { SourceKind } from '../shape/source-kinds.js'
import type { PublicSource } from './rules.js'

/** A published source. Of a confidential one only the kind and the date are kept here, so nothing else can be shown. */
export interface PublishedSource extends Published<PublicSource> {
  kind: SourceKind
  publishedOn: string
  title: string
}

const FIELDS = { kind: String, publishedOn: String, title: String }

const INDEXES = [{ 'content.address': 1 }, { 'content.files.sha256': 1 }] as const

export const sourceModel = (connection: Connection) =>
  versionModel<PublishedSource>(connection, 'Source', 'sources', FIELDS, INDEXES)
