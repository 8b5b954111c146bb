import type { Connection } from 'mongoose'
import type { Published } from '../../ledger/published.js'
import { versionModel } from '../../ledger/version-model.js'
import { themeRows } from './projection.js'
import type { Theme } from './rules.js'

export interface PublishedTheme extends Published<Theme> {
  place: number
  /** Folded for sorting. */
  name: string
}

export const themeModel = (connection: Connection) => versionModel<PublishedTheme>(connection, themeRows)
