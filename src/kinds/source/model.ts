import type { Connection } from 'mongoose'
import type { Published } from '../../ledger/published.js'
import { versionModel } from '../../ledger/version-model.js'
import type { SourceKind } from '../shape/source-kinds.js'
import { sourceRows } from './projection.js'
import type { PublicSource } from './rules.js'

/** A published source. Of a confidential one only the kind and the date are kept here, so nothing else can be shown. */
export interface PublishedSource extends Published<PublicSource> {
  kind: SourceKind
  publishedOn: string
  title: string
}

export const sourceModel = (connection: Connection) => versionModel<PublishedSource>(connection, sourceRows)
