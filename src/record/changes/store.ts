import type { Connection, Model } from 'mongoose'
import { perConnection } from '../../db/per-connection.js'
import { KINDS_OF_RECORD, kindOfRecord } from '../../kinds/kinds.js'
import type { Status } from '../../kinds/shape/status.js'
import type { Head } from '../../ledger/entry.js'
import { grouped } from '../../ledger/grouped.js'
import { keeping } from '../../ledger/keeping.js'
import type { Published, Stored } from '../../ledger/published.js'
import { versionModel } from '../../ledger/version-model.js'
import { directoryOf } from '../directory.js'
import {
  type Changed,
  type ChangedKind,
  recordKey,
  type Short,
  type Span,
  type Step,
  type Sums,
  sumsOf,
} from './rules.js'

/** What changed in public between two heads of the ledger: after the first, up to and with the second. */
export interface ChangeStore {
  span(from: Head, to: Head): Promise<Sums>
  /** Everything that was published and withdrawn, oldest first. */
  steps(from: Head, to: Head): Promise<readonly Short[]>
  /** The newest publications of some records, newest first; of a record that is withdrawn its withdrawal alone; of no record what was erased. */
  newest(head: Head, isWanted: (record: Wanted) => boolean, most: number): Promise<Short[]>
  /** Tells of a reference whether readers can see its record at a head: published by then and not withdrawn. */
  isThere(head: Head): Promise<(reference: string) => boolean>
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

/** A record, and all demands that it was ever linked to. */
export interface Wanted extends Named {
  isWithdrawn: boolean
  demands: ReadonlySet<string>
}

type Row = Stored<Published<unknown>>
type Doc = Published<unknown> & { status?: Status; demands?: string[] }

const KINDS = Object.keys(KINDS_OF_RECORD) as ChangedKind[]
/** Spans that are kept: the pages of one report are read one after the other. */
const MOST_BYTES = 32 * 1024 * 1024
const BYTES_OF_ITEM = 200

const bytesOf = ({ items }: Sums): number => BYTES_OF_ITEM * (1 + items.length)
const NONE: readonly string[] = []

/** The fields of a version that are kept in memory, so that any two days are compared without a query. */
function shortsOf(connection: Connection, kind: ChangedKind) {
  const model = versionModel(connection, kindOfRecord(kind).rows)
  return directoryOf<Published<unknown>, Short>(model, {
    paths: ['status', 'demands', 'erasedAt'],
    withWithdrawn: true,
    rowOf: (doc) => {
      const { _id, entry, isWithdrawn, erasedAt, status, demands } = doc as Doc
      const isErased = erasedAt !== undefined
      return {
        ...{ kind, reference: _id, entry, isWithdrawn, isErased },
        ...{ status: status ?? '', demands: demands ?? NONE },
      }
    },
  })
}

const stepOf = (row: Row): Step => ({
  entry: row._id,
  version: row.version,
  at: row.isWithdrawn ? row.withdrawnAt : row.publishedAt,
  reason: row.isWithdrawn ? row.withdrawnReason : row.reason,
  isWithdrawn: row.isWithdrawn,
  ...(row.erasedAt !== undefined && { isErased: true }),
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
  const modelOf = (kind: ChangedKind) =>
    versionModel(connection, kindOfRecord(kind).rows) as unknown as Model<Row>

  const directories = KINDS.map((kind) => shortsOf(connection, kind))

  const readSpan = async (from: Head, to: Head): Promise<Span> => {
    const changes: Short[] = []
    const before = new Map<string, Short>()
    for (const directory of directories) {
      for (const versions of (await directory.versions(to)).values()) {
        for (const { from: first, until, row } of versions) {
          if (row === null || first > to.number) continue
          if (first > from.number) changes.push(row)
          // What readers saw at the first head and no longer at the second.
          else if (until > from.number && until <= to.number) before.set(recordKey(row), row)
        }
      }
    }
    return { changes: changes.sort((a, b) => a.entry - b.entry), before }
  }

  const spans = keeping<{ sums: Promise<Sums>; bytes: number }>(MOST_BYTES, ({ bytes }) => bytes)
  const span = (from: Head, to: Head): Promise<Sums> => {
    const key = `${from.hash} ${to.hash}`
    const kept = spans()
    const known = kept.get(key)
    if (known) return known.sums
    const sums = readSpan(from, to).then(sumsOf)
    kept.set(key, { sums, bytes: 0 })
    sums.then(
      (made) => kept.set(key, { sums, bytes: bytesOf(made) }),
      () => kept.delete(key),
    )
    return sums
  }

  const newest = async (head: Head, isWanted: (record: Wanted) => boolean, most: number) => {
    const found: Short[] = []
    for (const directory of directories) {
      for (const versions of (await directory.versions(head)).values()) {
        const rows = versions.flatMap(({ row }) => (row !== null && row.entry <= head.number ? [row] : []))
        const last = rows.at(-1)
        if (!last || !isWanted({ ...last, demands: new Set(rows.flatMap(({ demands }) => demands)) }))
          continue
        found.push(...(last.isWithdrawn ? [last] : rows.filter(({ isErased }) => !isErased)))
      }
    }
    return found.sort((a, b) => b.entry - a.entry).slice(0, most)
  }

  return {
    span,
    steps: async (from, to) => (await readSpan(from, to)).changes,
    newest,
    async isThere(head) {
      const kinds = await Promise.all(directories.map((directory) => directory(head)))
      return (reference) => kinds.some((rows) => rows.get(reference)?.isWithdrawn === false)
    },
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
