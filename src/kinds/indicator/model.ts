import type { Connection } from 'mongoose'
import { LIST, type Published, versionModel } from '../../ledger/published.js'
import type { Indicator } from './rules.js'

/** A published indicator, with what others look it up by. */
export interface PublishedIndicator extends Published<Indicator> {
  /** Folded for sorting. */
  name: string
  demands: string[]
  sources: string[]
}

const FIELDS = { name: String, demands: LIST, sources: LIST }

const INDEXES = [{ demands: 1, until: -1 }, { sources: 1 }] as const

export const indicatorModel = (connection: Connection) =>
  versionModel<PublishedIndicator>(connection, 'Indicator', 'indicators', FIELDS, INDEXES)
