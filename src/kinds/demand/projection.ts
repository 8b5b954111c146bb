import { firstDay, lastDay } from '../../language/dates.js'
import { isEmpty } from '../../language/text.js'
import { LIST, type Rows } from '../../ledger/kinds.js'
import { sortable } from '../shape/sortable.js'
import { organisationsOf } from '../shape/speaker.js'
import { STATUSES } from '../shape/status.js'
import { type Demand, inOrder, statusNow } from './rules.js'

export const demandRows: Rows = {
  model: 'Demand',
  collection: 'demands',
  columns: {
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
  },
  // Lists, facets, counts and searches are answered from memory; these serve one record's page.
  indexes: [{ 'content.supersedes': 1 }, { 'content.sources': 1 }],
}

export function projectDemand(demand: Demand) {
  const now = statusNow(demand.assessments)
  return {
    status: now.status,
    statusRank: STATUSES.indexOf(now.status),
    statusSince: now.since ?? '',
    lastAssessedOn: inOrder(demand.assessments).at(-1)?.on ?? '',
    response: demand.response.kind,
    isDisputed: !isEmpty(demand.dispute),
    themes: demand.themes,
    issuers: organisationsOf([...demand.issuers, ...demand.restatements.flatMap((again) => again.by)]),
    addressees: demand.addressees,
    tags: demand.tags,
    issuedOn: demand.issuedOn,
    issuedFrom: firstDay(demand.issuedOn),
    issuedTo: lastDay(demand.issuedOn),
    title: sortable(demand.title),
  }
}
