import { type Connection, type Model, Schema } from 'mongoose'
import { perConnection } from '../db/per-connection.js'
import type { DayOrder, Doubt, Reading } from '../language/day-reader.js'
import type { Fault, ImportOp, Judged, Outcome } from './rules.js'
import type { UhriChoices } from './uhri.js'

/** `reading` and `writing` are under way; the others are where an import can end, `ready` until it is confirmed. */
const STATES = ['reading', 'ready', 'writing', 'done', 'failed', 'stopped'] as const
type ImportState = (typeof STATES)[number]

/** How a file is to be read, as the person said. */
export interface ImportOptions {
  op: ImportOp
  /** The table that it is of; '' to be found out. */
  table: string
  keepsReferences: boolean
  uhri: UhriChoices
  /** How dates that can be read in several ways are read. */
  days?: DayChoice[]
}

/** What was answered: for a column, or where no table is named for all, dates with no other doubts are in this order. */
export interface DayChoice {
  table: string
  column: string
  doubts: Doubt[]
  order: DayOrder
}

/** What is asked about the dates of one column. */
export interface DayQuestion {
  table: string
  column: string
  doubts: Doubt[]
  /** Of which one is to be chosen; one alone is to be accepted. */
  orders: DayOrder[]
  examples: { typed: string; readings: Reading[] }[]
  /** Cells that wait for the answer. */
  count: number
}

/** One file on its way into the record, and where it stands. For the person who sent it, and for some hours. */
export interface Import {
  _id: string
  user: { id: string; shownAs: string }
  file: string
  at: string
  /** When it last went on. */
  touchedAt: string
  state: ImportState
  /** Records judged or written so far, and of how many. */
  done: number
  total: number
  /** Rows of the file. */
  rows: number
  counts: Record<Outcome, number>
  options: ImportOptions
  isUhri: boolean
  /** Themes of the index in this file that nobody has placed. */
  unplaced: string[]
  dayQuestions?: DayQuestion[]
  /** What is wrong with the file as a whole; a key of `imports.file`. */
  unreadable: { code: string; params: Record<string, string | number> } | null
  /** Records in which languages say different things, so far. */
  unlike?: number
  /** What is wrong with its columns. */
  headFaults: Fault[]
  /** Records that moved on before it was written. */
  conflicts: string[]
  /** The first record that is written, by which the next start knows whether the batch was. */
  first: { kind: string; reference: string; version: number } | null
  span: { first: number; last: number } | null
  isStopped: boolean
}

export type ImportRow = Judged & { _id: string; import: string; n: number }

/** A piece of the file, kept so that it can be read again with other choices. */
interface Piece {
  _id: string
  import: string
  n: number
  bytes: Buffer
}

const OPTIONS = { versionKey: false, minimize: false, strict: 'throw', strictQuery: 'throw' } as const
const Any = Schema.Types.Mixed

const importSchema = new Schema<Import>(
  {
    _id: { type: String, required: true },
    user: Any,
    file: String,
    at: String,
    touchedAt: String,
    state: String,
    done: Number,
    total: Number,
    rows: Number,
    counts: Any,
    options: Any,
    isUhri: Boolean,
    unplaced: { type: [String], default: undefined },
    dayQuestions: Any,
    unreadable: Any,
    unlike: Number,
    headFaults: Any,
    conflicts: { type: [String], default: undefined },
    first: Any,
    span: Any,
    isStopped: Boolean,
  },
  { ...OPTIONS, collection: 'imports' },
).index({ 'user.id': 1, at: -1 })

const rowSchema = new Schema<ImportRow>(
  {
    _id: { type: String, required: true },
    import: String,
    n: Number,
    kind: String,
    places: Any,
    outcome: String,
    reference: String,
    expected: Number,
    base: Number,
    content: Any,
    title: Any,
    cites: { type: [String], default: undefined },
    faults: Any,
    leftOut: String,
    unlike: Any,
  },
  { ...OPTIONS, collection: 'importrows' },
)
  .index({ import: 1, n: 1 })
  .index({ import: 1, outcome: 1, n: 1 })

const pieceSchema = new Schema<Piece>(
  { _id: { type: String, required: true }, import: String, n: Number, bytes: Buffer },
  { ...OPTIONS, collection: 'importpieces' },
).index({ import: 1, n: 1 })

export const importModels = perConnection((connection: Connection) => {
  const model = <Doc>(name: string, schema: Schema<Doc>) =>
    (connection.models[name] ?? connection.model(name, schema)) as unknown as Model<Doc>
  return {
    imports: model('Import', importSchema),
    rows: model('ImportRow', rowSchema),
    pieces: model('ImportPiece', pieceSchema),
  }
})
