import type { Head } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import { readCursor, startOf, writeCursor } from './cursor.js'
import type { ListControls } from './query.js'
import { headOfCursor } from './store.js'

/** The real head, where an earlier one is read: what is withdrawn or erased by now is so on every page. */
export const nowOf = (head: Head): Head => ({ ...head, number: head.newest ?? head.number })

/** One page of a list. */
export interface Walked {
  /** The head that the whole walk sees. */
  head: Head
  references: string[]
  total: number
  /** Null at the end. */
  next: string | null
}

/**
 * One page of a list, from the beginning or from where a cursor says, at the head at which the walk began: so a walk
 * sees every record of one state of the list once, whatever is written meanwhile.
 * @param list its name in addresses
 * @throws AppError 'bad-request' for a cursor that this list did not give
 */
export async function walk<Query extends ListControls>(
  { ledger, head: asked }: { ledger: Pick<Ledger, 'entries'>; head: Head },
  list: string,
  query: Query,
  referencesAt: (head: Head) => Promise<string[]>,
): Promise<Walked> {
  const { cursor, limit, fields: _fields, ...filters } = query
  const place = cursor === undefined ? null : readCursor(cursor, list, filters)
  const head = place ? await headOfCursor(ledger, place, nowOf(asked)) : asked
  const all = await referencesAt(head)
  const start = place ? startOf(place, all) : 0
  const references = all.slice(start, start + limit)
  const after = start + references.length
  const last = references.at(-1)
  const isEnd = last === undefined || after >= all.length
  const next = isEnd ? null : writeCursor(head, { after, last }, list, filters)
  return { head, references, total: all.length, next }
}
