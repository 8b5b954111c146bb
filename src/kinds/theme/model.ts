import type { Connection } from 'mongoose'
import { type Published, versionModel } from '../../ledger/published.js'
import type { Theme } from './rules.js'

export interface PublishedTheme extends Published<Theme> {
  place: number
  /** Folded for sorting. */
  name: string
}

const FIELDS = { place: Number, name: String }

export const themeModel = (connection: Connection) =>
  versionModel<PublishedTheme>(connection, 'Theme', 'themes', FIELDS)
