import { type Clock, endOfDay } from '../clock.js'
import { type BatchLength, lastMoment, shownUpTo } from './batches.js'
import { EMPTY_HEAD, type Entry, type Head, isPublic, type Kind } from './entry.js'
import { inOne } from './in-one.js'
import type { Opened } from './kinds.js'
import { lately } from './lately.js'
import type { Ledger } from './ledger.js'
import { ledgerModels, type StoredEntry } from './model.js'
import { versionModel } from './version-model.js'

/** Up to where entries are applied, and the newest of them that changed what readers see. */
export interface Mark {
  head: Head
  changed: Head
}

type Moment = Pick<StoredEntry, '_id' | 'hash' | 'time' | 'kind' | 'operation'>

const MOMENT = { hash: 1, time: 1, kind: 1, operation: 1 }

interface Reading extends Opened {
  clock: Clock
  length: BatchLength
  readMark(): Promise<Mark>
}

/** The heads that readers see: of now, and of earlier days. */
export function headReader({
  connection,
  kinds,
  clock,
  length,
  readMark,
}: Reading): Pick<Ledger, 'shown' | 'shownLately' | 'headAt'> {
  const { entries } = ledgerModels(connection)

  const lastBefore = async (end: string): Promise<Moment | null> => {
    const latest = await entries
      .findOne({ time: { $lt: end } }, { time: 1 })
      .sort({ time: -1 })
      .lean<Moment | null>()
    // Entries of one batch share their time, so the last of them is asked for by itself.
    return latest && entries.findOne({ time: latest.time }, MOMENT).sort({ _id: -1 }).lean<Moment | null>()
  }

  /** Of an unlisted record there is no row; of what readers saw when it was written there is one. */
  const hasRow = async (kind: Kind, number: number): Promise<boolean> =>
    (await versionModel(connection, kinds[kind].rows).exists({ _id: number })) !== null

  /** The time of an entry that may be secret is told as the last moment of its batch. */
  const headFrom = async ({ _id, hash, time, kind, operation }: Moment): Promise<Head> => {
    const isTold = isPublic({ operation } as Entry) && (!kinds[kind].isUnlisted || (await hasRow(kind, _id)))
    return { number: _id, hash, time: isTold ? time : lastMoment(time, length) }
  }

  let closed: { upTo: string; head: Head } | null = null
  /** The newest entry of the batches that are closed. Once an entry after them is there, none can come between. */
  const closedHead = async (upTo: string, newest: Head): Promise<Head> => {
    if (newest.time < upTo) return { ...newest, time: lastMoment(newest.time, length) }
    if (closed?.upTo === upTo) return closed.head
    const last = await lastBefore(upTo)
    const head = last ? await headFrom(last) : EMPTY_HEAD
    closed = { upTo, head }
    return head
  }

  const readShown = async (): Promise<Head> => {
    const { head, changed } = await readMark()
    if (head.number === changed.number) return changed
    const batch = await closedHead(shownUpTo(clock.now(), length), head)
    return batch.number > changed.number ? batch : changed
  }

  return {
    ...lately(inOne(readShown), clock),
    async headAt(day, newest) {
      const end = endOfDay(day)
      if (newest.time < end) return newest
      const last = await lastBefore(end)
      if (last && last._id >= newest.number) return newest
      return { ...(last ? await headFrom(last) : EMPTY_HEAD), newest: newest.number }
    },
  }
}
