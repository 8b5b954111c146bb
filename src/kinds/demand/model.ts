import type { Connection } from 'mongoose'
import type { Published } from '../../ledger/published.js'
import { versionModel } from '../../ledger/version-model.js'
import type { Status } from '../shape/status.js'
import { demandRows } from './projection.js'
import type { Demand, Response } from './rules.js'

/** A published demand, with what lists filter and sort by. */
export interface PublishedDemand extends Published<Demand> {
  status: Status
  /** Place in the status strip, from 0. */
  statusRank: number
  /** Days; the empty text: never assessed. */
  statusSince: string
  lastAssessedOn: string
  response: Response
  isDisputed: boolean
  themes: string[]
  issuers: string[]
  addressees: string[]
  tags: string[]
  issuedOn: string
  /** First and last day that `issuedOn` can mean. */
  issuedFrom: string
  issuedTo: string
  /** Folded for sorting. */
  title: string
}

export const demandModel = (connection: Connection) => versionModel<PublishedDemand>(connection, demandRows)
