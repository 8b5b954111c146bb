import { type Connection, mongo } from 'mongoose'
import { isHiddenBy } from '../access/rules.js'
import { accessStore } from '../access/store.js'
import { type EventRecord, eventModel } from '../accounts/model.js'
import { endOfDay } from '../clock.js'
import { kindOfRecord, kindOfReference, NAMED_KINDS } from '../kinds/kinds.js'
import type { Day } from '../language/dates.js'
import { isPublic } from '../ledger/entry.js'
import { entryFrom, ledgerModels, type StoredEntry } from '../ledger/model.js'
import { noteOf, recordId } from '../ledger/record-state.js'
import { versionModel } from '../ledger/version-model.js'
import type { AuditFilter } from './query.js'

export const ON_PAGE = 50
const BATCH = 500

/** One line of the audit, with what the ledger tells of a change. */
export interface AuditLine extends EventRecord {
  /** The name as its author chose to be shown; '' where there is none. */
  shownAs: string
  reason: string
  version: number
}

export interface AuditStore {
  /** One page, newest first, and how many lines there are. */
  page(filter: AuditFilter, page: number): Promise<{ lines: AuditLine[]; total: number }>
  all(filter: AuditFilter): AsyncIterable<AuditLine>
}

const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** The records that a typed reference can mean: a letter tells the kind, a slug may be or have been of several. */
async function recordsOf(connection: Connection, typed: string): Promise<string[]> {
  const reference = typed.toUpperCase()
  const known = kindOfReference(reference)
  if (known !== undefined) return [recordId(known.kind, reference)]
  const slug = typed.toLowerCase()
  const found = await Promise.all(
    NAMED_KINDS.map(async (one) => {
      const references = await versionModel(connection, kindOfRecord(one).rows).distinct('reference', {
        'content.slug': slug,
      })
      return [slug, ...references].map((reference) => recordId(one, reference))
    }),
  )
  return found.flat()
}

async function conditionOf(connection: Connection, { person, kind, record, from, to }: AuditFilter) {
  const after = from === undefined ? {} : { $gte: endOfDay(dayBefore(from)) }
  const before = to === undefined ? {} : { $lt: endOfDay(to) }
  return {
    ...(person !== undefined && { people: person }),
    ...(kind !== undefined && { kind }),
    ...(record !== undefined && { record: { $in: await recordsOf(connection, record) } }),
    ...((from !== undefined || to !== undefined) && { _id: { ...after, ...before } }),
  }
}

function eventOf(stored: StoredEntry): EventRecord {
  const { _id: number, time, kind, reference, operation } = stored
  const { id } = noteOf(entryFrom(stored)).author
  return {
    _id: `${time}~${String(number).padStart(12, '0')}`,
    time,
    kind: 'change',
    what: operation,
    by: id || null,
    about: null,
    people: id ? [id] : [],
    detail: '',
    record: recordId(kind, reference),
    entry: number,
  }
}

const isDuplicate = (error: unknown) => error instanceof mongo.MongoServerError && error.code === 11_000

/** Reads the audit. Changes stand in the ledger; of each, one line is kept beside the other events, to be found by. */
export function auditStore(connection: Connection): AuditStore {
  const events = eventModel(connection)
  const { entries } = ledgerModels(connection)
  const accesses = accessStore(connection)

  /** Notes the entries since the last one noted. Another process may do the same: then its lines are there already. */
  async function followLedger(): Promise<void> {
    for (;;) {
      const last = await events
        .findOne({ entry: { $gt: 0 } })
        .sort({ entry: -1 })
        .lean<EventRecord | null>()
      const next = await entries
        .find({ _id: { $gt: last?.entry ?? 0 } })
        .sort({ _id: 1 })
        .limit(BATCH)
        .lean<StoredEntry[]>()
      if (next.length === 0) return
      try {
        await events.insertMany(next.map(eventOf), { ordered: true, lean: true })
      } catch (error) {
        if (!isDuplicate(error)) throw error
      }
    }
  }

  async function linesOf(found: readonly EventRecord[]): Promise<AuditLine[]> {
    const numbers = found.map(({ entry }) => entry).filter((entry) => entry > 0)
    const stored =
      numbers.length === 0 ? [] : await entries.find({ _id: { $in: numbers } }).lean<StoredEntry[]>()
    const byNumber = new Map(stored.map((entry) => [entry._id, entryFrom(entry)]))
    const ofSources = found.map(({ record }) => record).filter((record) => record.startsWith('source/'))
    const accessOf = await accesses.of(ofSources)
    return found.map((event) => {
      const entry = byNumber.get(event.entry)
      if (!entry) return { ...event, shownAs: '', reason: '', version: 0 }
      const { author, reason } = noteOf(entry)
      // A reason may tell what a confidential source says, and who looks here need not be one of its readers.
      const access = accessOf.get(event.record)
      const isTold = access === undefined || (isPublic(entry) && !isHiddenBy(access, entry))
      // Who made an erased version is erased with it, here too.
      const by = { by: author.id || null, shownAs: author.shownAs }
      return { ...event, ...by, reason: isTold ? reason : '', version: entry.version }
    })
  }

  return {
    async page(filter, page) {
      await followLedger()
      const condition = await conditionOf(connection, filter)
      const found = await events
        .find(condition)
        .sort({ _id: -1 })
        .skip((page - 1) * ON_PAGE)
        .limit(ON_PAGE)
        .lean<EventRecord[]>()
      return { lines: await linesOf(found), total: await events.countDocuments(condition) }
    },
    async *all(filter) {
      await followLedger()
      const condition = await conditionOf(connection, filter)
      for (let last: string | null = null; ; ) {
        const since = last === null ? [condition] : [condition, { _id: { $lt: last } }]
        const found: EventRecord[] = await events
          .find({ $and: since })
          .sort({ _id: -1 })
          .limit(BATCH)
          .lean<EventRecord[]>()
        yield* await linesOf(found)
        last = found.at(-1)?._id ?? null
        if (last === null) return
      }
    },
  }
}
