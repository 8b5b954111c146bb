import type { Connection } from 'mongoose'
import type { SeenState } from '../../access/rules.js'
import { NOBODY, seeingAs } from '../../access/seeing.js'
import { type Clock, dayOf } from '../../clock.js'
import { demandModel, type PublishedDemand } from '../../kinds/demand/model.js'
import type { Ledger } from '../../ledger/ledger.js'
import { ledgerModels, type RecordState } from '../../ledger/model.js'
import { snapshot } from '../../ledger/snapshot.js'
import { type Deadline, deadlinesOf, lastChecked, type Stale, staleOf, type Watched } from './rules.js'

export interface DueDeps {
  connection: Connection
  ledger: Pick<Ledger, 'applied'>
  clock: Clock
  staleAfterDays: number
}

/** What needs somebody who keeps the record, on one day. */
export interface Due {
  day: string
  stale: Stale[]
  deadlines: Deadline[]
  /** Drafts that wait for review, longest first; of confidential sources no word, since mails lie about. */
  waiting: SeenState[]
}

const FIELDS = ['status', 'content.title', 'content.checkedOn', 'content.deadline', 'content.assessments.on']

const watched = ({ _id, status, content }: PublishedDemand): Watched[] =>
  content === null
    ? []
    : [
        {
          reference: _id,
          title: content.title,
          status,
          checkedOn: lastChecked(content),
          deadline: content.deadline ?? '',
        },
      ]

/** Reads what needs looking at today: for the mail, and for whoever shows it. */
export async function readDue({ connection, ledger, clock, staleAfterDays }: DueDeps): Promise<Due> {
  const day = dayOf(clock.now())
  const now = snapshot<PublishedDemand>(demandModel(connection), await ledger.applied())
  const demands = (await now.many({}, { paths: FIELDS })).flatMap(watched)
  const waiting = await ledgerModels(connection)
    .records.find({ 'draft.state': 'in-review' })
    .sort({ 'draft.time': 1 })
    .lean<RecordState[]>()
  return {
    ...{ day, stale: staleOf(demands, day, staleAfterDays), deadlines: deadlinesOf(demands, day) },
    waiting: await seeingAs(connection, clock, NOBODY).states(waiting),
  }
}

export const isNothingDue = ({ stale, deadlines, waiting }: Due): boolean =>
  stale.length + deadlines.length + waiting.length === 0
