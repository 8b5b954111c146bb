import type { UnlikeAt } from '../language/likeness/in-content.js'
import type { Text } from '../language/text.js'
import type { Kind } from '../ledger/entry.js'

/** What becomes of a record that a file speaks of. `left-out` is not taken over, for a reason that is given. */
export const OUTCOMES = ['new', 'changed', 'unchanged', 'wrong', 'left-out'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What is done with what is new or changed. */
export const IMPORT_OPS = ['draft', 'review', 'publish'] as const
export type ImportOp = (typeof IMPORT_OPS)[number]

/** A row of a file: the name of its table or sheet, and its number there as a spreadsheet counts, the head being 1. */
export interface FilePlace {
  table: string
  row: number
}

/** One thing that is wrong: where, what (a stable name), and what its words need. */
export interface Fault extends FilePlace {
  /** Name of the column, or the path of a member of JSON; '' for the whole row. */
  column: string
  code: string
  params: Record<string, string | number>
}

export type Members = Record<string, unknown>

/** An item of a list within a record, such as one link of an action. */
export interface Part {
  place: FilePlace
  /** Member of the content that it goes into. */
  list: string
  item: Members
  /** Its place in the list, from 1; 0 where it is known by what it holds. */
  number: number
}

/** What a file says of one record. */
export interface FileRecord {
  kind: Kind
  /** The rows that it is made of; its own first, where it has one. */
  places: FilePlace[]
  /** As given: of a record that is there, of a new one in the file, or ''. */
  reference: string
  /** False where only parts of it are given. */
  hasRow: boolean
  /** The whole content, rather than what changes. */
  isWhole: boolean
  members: Members
  parts: Part[]
  /** Cells that follow from others: they must not say anything else. */
  derived: { column: string; path: string; value: string }[]
  /** A record that is there already stays as it is, whatever the file says. */
  staysAsItIs?: boolean
  /** The code by which a demand of another index is known; '' for none. */
  instrument: string
  faults: Fault[]
  /** Why it is not taken over; '' when it is. */
  leftOut: string
}

/** What was said, set against the record. */
export interface Judged {
  kind: Kind
  places: FilePlace[]
  outcome: Outcome
  /** The reference there is or will be; provisional for a numbered record that is new. */
  reference: string
  /** The newest version that this was set against; 0 for a new record. */
  expected: number
  /** The version whose content it was set against. */
  base: number
  /** Null when wrong, unchanged or left out. */
  content: Members | null
  title: Text
  /** References outside the file that it names: 'demand/D-0001'. */
  cites: string[]
  faults: Fault[]
  leftOut: string
  /** What the languages of its texts say differently: told, and no fault. */
  unlike?: UnlikeAt[]
}

/** Rows that one file may have. */
export const MOST_ROWS = 50_000

/** A record of the file that has no reference yet. Its references are told from real ones by their length. */
export const provisional = (prefix: string, place: number): string =>
  `${prefix}-9${String(place).padStart(12, '0')}`

const PROVISIONAL = /^[A-Z]-9\d{12}$/

export const isProvisional = (text: unknown): text is string =>
  typeof text === 'string' && PROVISIONAL.test(text)

/** A line with `words` in the place of every provisional reference, which means nothing to a person. PURE. */
export const readable = (line: string, words: string): string => line.replace(/\b[A-Z]-9\d{12}\b/g, words)

/** A name for a new record, by which other rows of the file refer to it: 'new:course'. */
export const isKey = (reference: string): boolean => /^new:\S/i.test(reference)

/** The content with every provisional reference replaced. PURE. */
export function withReferences(value: unknown, given: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return given.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => withReferences(one, given))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withReferences(member, given)]),
  )
}
