import type { Connection } from 'mongoose'
import { LIST, type Published, versionModel } from '../../ledger/published.js'
import type { Status } from '../shape/status.js'
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

const FIELDS = {
  status: String,
  statusRank: Number,
  statusSince: String,
  lastAssessedOn: String,
  response: String,
  isDisputed: Boolean,
  themes: LIST,
  issuers: LIST,
  addressees: LIST,
  tags: LIST,
  issuedOn: String,
  issuedFrom: String,
  issuedTo: String,
  title: String,
}

// Lists, facets, counts and searches are answered from memory; these serve one record's page.
const INDEXES = [{ 'content.supersedes': 1 }, { 'content.sources': 1 }] as const

export const demandModel = (connection: Connection) =>
  versionModel<PublishedDemand>(connection, 'Demand', 'demands', FIELDS, INDEXES)
