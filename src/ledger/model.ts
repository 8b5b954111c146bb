import { type Connection, type Model, Schema } from 'mongoose'
import type { Text } from '../language/text.js'
import type { Author, Entry, Head, Kind, Written } from './entry.js'

/** The batch that an entry belongs to: all its entries follow each other without a gap. */
interface Batch {
  id: string
  /** Numbers of its first and its last entry. */
  first: number
  last: number
}

/**
 * An entry as stored: its number is the document's id, so no number can be given twice. `batch` is for whoever writes or
 * applies next; it is no part of what is hashed, backed up or published.
 */
export type StoredEntry = Omit<Entry, 'number'> & { _id: number; batch?: Batch }

export const toStored = ({ number, ...rest }: Entry): StoredEntry => ({ _id: number, ...rest })

export const entryFrom = ({ _id, batch: _, ...rest }: StoredEntry): Entry => ({ number: _id, ...rest })

/** Where one record stands, drafts included. For the desk alone: no public page reads it. */
export interface RecordState {
  /** 'demand/D-0001'. */
  _id: string
  /** Number of the newest entry of this record. */
  entry: number
  kind: Kind
  reference: string
  version: number
  published: { version: number; entry: number; time: string } | null
  /** Instant of the first publication; the empty text: never published. */
  firstPublishedAt: string
  draft: Draft | null
  withdrawn: { version: number; time: string; reason: string } | null
  /** Title or name of the newest content. */
  title: Text
  changedAt: string
  /** SHA-256 of every file that a version names, but for erased ones; absent where there is none. */
  files?: string[]
}

export interface Draft {
  version: number
  /** The published version that the draft was begun from; 0 when none was. */
  root: number
  state: 'draft' | 'in-review'
  author: Author
  time: string
}

interface Counter {
  _id: Kind
  last: number
}

/** Up to where readers see, and what makes every process forget what it keeps in memory. */
export type Applied = { _id: 'applied' } & Head & {
    /** Number of the last erasure that was applied. */
    erasure?: number
    /** How often projections were made again. */
    rebuilt?: number
    /** The newest entry that changed what readers see; absent where no program of today has applied anything yet. */
    changed?: Head
    /** By kind, the number of the shape in which its rows were made; 1 where there is none. See `lift.ts`. */
    shapes?: Partial<Record<Kind, number>>
  }

/** One change of a batch that is not in the ledger yet: everything of its entry but its place and time. */
export type Staged = Omit<Written, 'time'> & {
  _id: string
  batch: string
  /** From 0. */
  place: number
}

/** A batch whose changes are being staged, and when that last went on. */
interface Staging {
  _id: string
  at: string
}

export interface LedgerModels {
  staged: Model<Staged>
  stagings: Model<Staging>
  entries: Model<StoredEntry>
  records: Model<RecordState>
  counters: Model<Counter>
  applied: Model<Applied>
}

const OPTIONS = { versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' } as const

const entrySchema = new Schema<StoredEntry>(
  {
    _id: { type: Number, required: true },
    time: String,
    kind: String,
    reference: String,
    version: Number,
    base: Number,
    operation: String,
    contentHash: String,
    noteHash: String,
    accountHash: String,
    previous: String,
    content: String,
    note: String,
    account: String,
    salt: String,
    hash: String,
    batch: { type: Schema.Types.Mixed, default: undefined },
  },
  { ...OPTIONS, collection: 'ledger' },
)
  .index({ kind: 1, reference: 1, version: 1 }, { unique: true })
  .index({ time: 1, _id: 1 })

const recordSchema = new Schema<RecordState>(
  {
    _id: { type: String, required: true },
    entry: { type: Number, required: true },
    kind: String,
    reference: String,
    version: Number,
    published: Schema.Types.Mixed,
    firstPublishedAt: String,
    draft: Schema.Types.Mixed,
    withdrawn: Schema.Types.Mixed,
    title: Schema.Types.Mixed,
    changedAt: String,
    files: { type: [String], default: undefined },
  },
  { ...OPTIONS, collection: 'records' },
)
  .index({ kind: 1, changedAt: -1 })
  .index({ 'draft.state': 1, 'draft.time': 1 })
  .index({ 'draft.author.id': 1, changedAt: -1 })
  .index({ 'published.entry': -1 })
  .index({ files: 1 })

const counterSchema = new Schema<Counter>(
  { _id: { type: String, required: true }, last: Number },
  { ...OPTIONS, collection: 'counters' },
)

const stagedSchema = new Schema<Staged>(
  {
    _id: { type: String, required: true },
    batch: String,
    place: Number,
    kind: String,
    reference: String,
    version: Number,
    base: Number,
    operation: String,
    content: String,
    note: String,
    account: String,
    salt: String,
  },
  { ...OPTIONS, collection: 'staged' },
).index({ batch: 1, place: 1 })

const stagingSchema = new Schema<Staging>(
  { _id: { type: String, required: true }, at: String },
  { ...OPTIONS, collection: 'stagings' },
)

const appliedSchema = new Schema<Applied>(
  {
    _id: { type: String, required: true },
    number: Number,
    hash: String,
    time: String,
    erasure: Number,
    rebuilt: Number,
    changed: Schema.Types.Mixed,
    shapes: Schema.Types.Mixed,
  },
  { ...OPTIONS, collection: 'applied' },
)

/** The ledger's own collections, made once for a connection. */
export function ledgerModels(connection: Connection): LedgerModels {
  const model = <Doc>(name: string, schema: Schema<Doc>) =>
    (connection.models[name] ?? connection.model(name, schema)) as unknown as Model<Doc>
  return {
    entries: model('LedgerEntry', entrySchema),
    records: model('RecordState', recordSchema),
    counters: model('Counter', counterSchema),
    applied: model('Applied', appliedSchema),
    staged: model('StagedChange', stagedSchema),
    stagings: model('Staging', stagingSchema),
  }
}
