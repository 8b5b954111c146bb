import { LRUCache } from 'lru-cache'
import type { Connection, Model } from 'mongoose'
import type { Status } from '../demands/rules.js'
import { grouped } from '../grouped.js'
import type { Head } from '../ledger/entry.js'
import { forgetful } from '../ledger/forgetting.js'
import { KINDS_OF_RECORD, kindOfRecord } from '../ledger/kinds.js'
import type { Published, Stored } from '../ledger/published.js'
import { perConnection } from '../per-connection.js'
import { type Changed, type ChangedKind, recordKey, type Short, type Span, type Step } from './rules.js'

/** What changed in public between two heads of the ledger: after the first, up to and with the second. */
export interface ChangeStore {
  span(from: Head, to: Head): Promise<Span>
  /** These records in full, by `recordKey`; nothing of one that was never published by the second head. */
  changed(heads: Heads, records: readonly Named[]): Promise<Map<string, Changed>>
}

interface Heads {
  from: Head
  to: Head
  /** Of the whole record, which decides what is withdrawn. */
  now: Head
}

interface Named {
  kind: ChangedKind
  reference: string
}

type Row = Stored<Published<unknown>> & { status?: Status; demands?: string[] }

const KINDS = Object.keys(KINDS_OF_RECORD) as ChangedKind[]
/** Spans that are kept: the pages of one report are read one after the other. */
const KEPT = 4
const SHORT_FIELDS = { reference: 1, isWithdrawn: 1, status: 1, demands: 1 }

const shortOf = (kind: ChangedKind, row: Row): Short => ({
  kind,
  reference: row.reference,
  entry: row._id,
  isWithdrawn: row.isWithdrawn,
  status: row.status ?? '',
  demands: row.demands ?? [],
})

const stepOf = (row: Row): Step => ({
  entry: row._id,
  version: row.version,
  at: row.isWithdrawn ? row.withdrawnAt : row.publishedAt,
  reason: row.isWithdrawn ? row.withdrawnReason : row.reason,
  isWithdrawn: row.isWithdrawn,
  content: row.content,
})

/** @param rows of one record, from the one shown at the first head to the newest */
function changedOf(record: Named, rows: readonly Row[], { from, to }: Heads): Changed | null {
  const before = rows.find((row) => row._id <= from.number)
  const steps = rows.filter((row) => row._id > from.number && row._id <= to.number).map(stepOf)
  if (!before && steps.length === 0) return null
  const isGone = rows.at(-1)?.isWithdrawn ?? false
  return { ...record, before: before ? stepOf(before) : null, steps, isGone }
}

export const changeStore = perConnection((connection: Connection): ChangeStore => {
  const modelOf = (kind: ChangedKind) => kindOfRecord(kind).model(connection) as unknown as Model<Row>

  const changesOf = async (kind: ChangedKind, from: Head, to: Head): Promise<Short[]> => {
    const filter = { _id: { $gt: from.number, $lte: to.number } }
    const rows = await modelOf(kind).find(filter, SHORT_FIELDS).sort({ _id: 1 }).lean<Row[]>()
    return rows.map((row) => shortOf(kind, row))
  }

  /** What readers saw at the first head and not at the second: of everything that changed, what was there before. */
  const beforeOf = async (kind: ChangedKind, from: Head, to: Head): Promise<Short[]> => {
    const filter = { _id: { $lte: from.number }, until: { $gt: from.number, $lte: to.number } }
    const rows = await modelOf(kind).find(filter, SHORT_FIELDS).lean<Row[]>()
    return rows.map((row) => shortOf(kind, row))
  }

  const readSpan = async (from: Head, to: Head): Promise<Span> => {
    const ofKinds = await Promise.all(KINDS.map((kind) => changesOf(kind, from, to)))
    const changes = ofKinds.flat().sort((a, b) => a.entry - b.entry)
    const before = await Promise.all(KINDS.map((kind) => beforeOf(kind, from, to)))
    return { changes, before: new Map(before.flat().map((short) => [recordKey(short), short])) }
  }

  const keeping = forgetful(() => new LRUCache<string, Promise<Span>>({ max: KEPT }))
  const span = (from: Head, to: Head): Promise<Span> => {
    const key = `${from.hash} ${to.hash}`
    const kept = keeping()
    const known = kept.get(key)
    if (known) return known
    const reading = readSpan(from, to)
    kept.set(key, reading)
    reading.catch(() => kept.delete(key))
    return reading
  }

  return {
    span,
    async changed(heads, records) {
      const all = new Map<string, Changed>()
      for (const [kind, ofKind] of grouped(records, (record) => record.kind)) {
        const references = { $in: [...new Set(ofKind.map((record) => record.reference))] }
        const span = { _id: { $lte: heads.now.number }, until: { $gt: heads.from.number } }
        const rows = await modelOf(kind)
          .find({ reference: references, ...span })
          .sort({ _id: 1 })
          .lean<Row[]>()
        for (const [reference, ofRecord] of grouped(rows, (row) => row.reference)) {
          const changed = changedOf({ kind, reference }, ofRecord, heads)
          if (changed) all.set(recordKey(changed), changed)
        }
      }
      return all
    },
  }
})
