import type { Connection } from 'mongoose'
import type { Published } from '../../ledger/published.js'
import { versionModel } from '../../ledger/version-model.js'
import { indicatorRows } from './projection.js'
import type { Indicator } from './rules.js'

/** A published indicator, with what others look it up by. */
export interface PublishedIndicator extends Published<Indicator> {
  /** Folded for sorting. */
  name: string
  demands: string[]
  sources: string[]
}

export const indicatorModel = (connection: Connection) =>
  versionModel<PublishedIndicator>(connection, indicatorRows)
