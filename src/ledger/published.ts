/** `until` of the version that is shown now: greater than any number an entry can have. */
export const FOREVER = Number.MAX_SAFE_INTEGER

/**
 * One published version of one record, and the span of the ledger in which it was the one shown: from its own entry
 * until the entry that replaced or withdrew it. Rows are written once; only `until` is set, once, when they end.
 */
interface Version<Content> {
  /** Number of the ledger entry that published or withdrew it. */
  _id: number
  reference: string
  until: number
  version: number
  /** Instants, ISO 8601 in UTC. */
  publishedAt: string
  firstPublishedAt: string
  publishedBy: string
  reason: string
  /** Hash of the ledger entry. */
  hash: string
  /** From a withdrawal on, until the record is published again. */
  isWithdrawn: boolean
  withdrawnAt: string
  withdrawnReason: string
  /** Null while withdrawn, and once erased. */
  content: Content | null
  /** Of a version whose words were erased, which reads as withdrawn. */
  erasedAt?: string
  erasedReason?: string
}

/** A version as it was read at a head: known by its reference. */
export interface Published<Content> extends Omit<Version<Content>, '_id' | 'until' | 'reference'> {
  /** The record's reference. */
  _id: string
  /** Number of the ledger entry that published or withdrew it. */
  entry: number
}

/** Reads a stored version as its reader knows it. */
export type Stored<Doc> = Omit<Doc, '_id' | 'entry'> & { _id: number; reference: string; until: number }
