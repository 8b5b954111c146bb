import type { Day } from '../language/dates.js'
import type { Author, Entry, Head, Kind, Operation } from './entry.js'

/** One change, as an editor or the starter record asks for it. */
export interface Change {
  kind: Kind
  reference: string
  operation: Operation
  /** The full content of the new version, already of the kind's shape; null only for `withdraw`. */
  content: unknown
  author: Author
  reason: string
  /** Why what its languages seem to say differently is the same; see `Note`. */
  alike?: string
  /** Whose content it is, where `author` only passes it on. */
  contentBy?: Author
  /** The newest version of the record that the author saw; 0 for a new record. */
  expected: number
  /** The version whose content this was made from; `expected` when not given. */
  base?: number
}

export interface StagingOptions {
  /** Stops before the batch is bound; afterwards nothing stops it. */
  signal?: AbortSignal
  /** How many changes are staged so far; `isBound` from the moment on when they will all be in the ledger. */
  onProgress?: (staged: number, isBound: boolean) => void
}

/** Numbers of the first and last entry that were written; both 0 for none. */
export interface EntrySpan {
  first: number
  last: number
}

/** The one door for writes, and reading of what was written. */
export interface Ledger {
  /**
   * Writes one change and applies it; when it resolves, readers see it.
   * @throws AppError 'invalid' when the content is not of the kind's shape; 'conflict' when the record has moved on
   *   past `expected` (details: { latest: version }).
   */
  append(change: Change): Promise<Entry>
  /** Writes many changes in their order; one that conflicts stops the rest. For imports and the starter record. */
  appendAll(changes: readonly Change[]): Promise<Entry[]>
  /**
   * Writes all of these changes or none, each of another record, however the process ends: see `batch.ts`. Readers see
   * none of them, and then all. They are read one by one, so that many need little memory.
   * @throws AppError 'conflict' naming every record that has moved on (details: { conflicts }), or the reason of
   *   the signal when it stopped before the batch was bound; nothing is written then
   */
  appendWhole(changes: AsyncIterable<Change> | Iterable<Change>, staging?: StagingOptions): Promise<EntrySpan>
  /** References that were never given before, in one go. */
  newReferences(kind: Kind, count: number): Promise<string[]>
  /** Takes references back that were given last and not used, unless others were given since. */
  giveBack(kind: Kind, references: readonly string[]): Promise<void>
  /** A reference that was never given before: 'D-0001', 'O-0002'. */
  newReference(kind: Kind): Promise<string>
  /** Applies what was written but not yet applied, and tells up to where readers now see. */
  catchUp(): Promise<Head>
  /** The newest entry that is applied. For the desk: it moves with every draft that is saved. */
  applied(): Promise<Head>
  /**
   * The entry up to which pages, feeds and exports are made; their cache key and ETag. It moves at once with what readers
   * see; by entries that are not public only when a batch of them is closed. Its time then is the last moment of that batch.
   */
  shown(): Promise<Head>
  /**
   * The same without waiting, where it is known: null after a write of this process, and a second after it was read. So
   * what is written here is seen at once, and what others write within a second.
   */
  shownLately(): Head | null
  /** Number of the last erasure that was applied; 0 for none. */
  lastErasure(): Promise<number>
  entryOf(kind: Kind, reference: string, version: number): Promise<Entry | null>
  /** Every entry of one record, oldest first. */
  entriesOf(kind: Kind, reference: string): Promise<Entry[]>
  /** Every entry from one number to another, both included, oldest first, read as a stream. */
  entries(from?: number, to?: number): AsyncIterable<Entry>
  /**
   * The head that the ledger had at the end of a day in Phnom Penh, not after `newest`; the empty head for a day
   * before the first entry.
   */
  headAt(day: Day, newest: Head): Promise<Head>
}
