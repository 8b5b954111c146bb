import type { Connection } from 'mongoose'
import { EMPTY_HEAD } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Log } from '../log.js'
import { stylesAhead } from '../pages/citations/load-styles.js'
import { actionStore } from '../record/actions/store.js'
import { changeStore } from '../record/changes/store.js'
import { demandStore } from '../record/demands/store.js'
import { nameReader } from '../record/name-reader.js'
import { searchStore } from '../record/search/store.js'
import { sourceStore } from '../record/sources/store.js'

interface Warming {
  connection: Connection
  ledger: Pick<Ledger, 'shown'>
  log: Log
  /** Asked before each step. */
  isStopped(): boolean
}

/**
 * Reads into memory, one after the other, the short forms that pages are made from, the styles of citations, and the words
 * of the record, so that it is not the first reader who waits for them: seconds at 100,000 entries, for the words many
 * seconds in short turns. A page that is asked for meanwhile waits for its own alone.
 */
export async function warm({ connection, ledger, log, isStopped }: Warming): Promise<void> {
  const head = await ledger.shown()
  const steps = [
    () => nameReader(connection)(head),
    () => demandStore(connection).rows(head),
    () => actionStore(connection).rows(head),
    () => sourceStore(connection).ofDemands(head),
    () => changeStore(connection).span(EMPTY_HEAD, head),
    ...stylesAhead(),
    () => searchStore(connection).warm(head, isStopped),
  ]
  for (const step of steps) {
    if (isStopped()) return
    try {
      await step()
    } catch (error) {
      // The page that needs it reads again, and tells its reader if that fails too.
      if (!isStopped()) log.warn({ err: error }, 'reading ahead failed')
    }
  }
}
