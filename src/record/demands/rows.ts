import type { PublishedDemand } from '../../kinds/demand/model.js'
import { inOrder } from '../../kinds/demand/rules.js'
import * as member from '../../kinds/shape/members.js'
import { STATUSES, type Status } from '../../kinds/shape/status.js'
import type { Day, WorldDate } from '../../language/dates.js'
import { firstDay } from '../../language/dates.js'
import type { Text } from '../../language/text.js'
import { type DemandLinks, NO_LINKS } from '../actions/links.js'
import { byChoice, byName, type Filters } from '../filters.js'

/** A published demand in the short form that lists, strips and facets are made of. */
export interface DemandRow {
  reference: string
  title: Text
  status: Status
  /** Place in the strip, from 0. */
  rank: number
  /** Day; '' when never assessed. */
  since: string
  themes: readonly string[]
  issuers: readonly string[]
  /** Those who first asked, not those who asked again. */
  askedBy: readonly string[]
  addressees: readonly string[]
  tags: readonly string[]
  issuedOn: WorldDate
  from: Day
  to: Day
  changedAt: string
  /** As written; '' when no action is recorded. */
  lastActionOn: string
  actions: number
  /** Oldest first. */
  history: readonly { status: Status; on: Day }[]
}

export const ROW_PATHS = [
  'status',
  'statusSince',
  'themes',
  'issuers',
  'addressees',
  'tags',
  'issuedOn',
  'issuedFrom',
  'issuedTo',
  'publishedAt',
  'content.title',
  'content.issuers',
  'content.assessments.status',
  'content.assessments.on',
] as const

/** PURE. Of a published demand that is not withdrawn, with no actions counted yet. */
export function rowOf(doc: PublishedDemand): DemandRow {
  const assessments = inOrder(doc.content?.assessments ?? [])
  return {
    reference: doc._id,
    title: doc.content?.title ?? {},
    status: doc.status,
    rank: STATUSES.indexOf(doc.status),
    since: doc.statusSince,
    themes: doc.themes,
    issuers: doc.issuers,
    askedBy: (doc.content?.issuers ?? []).map((speaker) => speaker.organisation),
    addressees: doc.addressees,
    tags: doc.tags,
    issuedOn: doc.issuedOn,
    from: doc.issuedFrom,
    to: doc.issuedTo,
    changedAt: doc.publishedAt,
    lastActionOn: '',
    actions: 0,
    history: assessments.map(({ status, on }) => ({ status, on })),
  }
}

/** What demands can be filtered by. */
export const DEMAND_FILTERS = {
  theme: byName('theme', (row: DemandRow) => row.themes),
  status: byChoice(STATUSES, 'common.status', (row: DemandRow) => [row.status]),
  issuer: byName('organisation', (row: DemandRow) => row.issuers),
  addressee: byName('organisation', (row: DemandRow) => row.addressees),
  tag: { asked: member.slug(), values: (row: DemandRow) => row.tags },
} satisfies Filters<string, DemandRow>

export type DemandFilter = keyof typeof DEMAND_FILTERS

/** PURE. The row with the actions that answer its demand, if any. */
export function withLinks(row: DemandRow, links: DemandLinks = NO_LINKS): DemandRow {
  const { actions, lastActionOn } = links
  const changedAt = links.changedAt > row.changedAt ? links.changedAt : row.changedAt
  return { ...row, actions, lastActionOn, changedAt }
}

/** The status at the end of a day; null when the demand had not been made yet. */
export function statusAt(row: DemandRow, day: Day): Status | null {
  if (firstDay(row.issuedOn) > day) return null
  return row.history.filter((judged) => judged.on <= day).at(-1)?.status ?? 'not-assessed'
}
