import type { Connection } from 'mongoose'
import { type Clock, systemClock } from '../clock.js'
import type { Config } from '../config.js'
import { type OpenDatabase, openDatabase } from '../db/connect.js'
import { KINDS_OF_RECORD } from '../kinds/kinds.js'
import type { Ledger } from '../ledger/ledger.js'
import { openLedger } from '../ledger/open.js'
import { type Log, makeLog } from '../log.js'

/** The database and the ledger on it, for the server and for every command. */
export interface Store {
  connection: Connection
  ledger: Ledger
  engine: 'mongodb' | 'embedded'
  log: Log
  /** Whether nothing erased is left in pages of the data file; false where that is another's to see to. */
  isCompact: boolean
  close(): Promise<void>
}

/** Whether words were erased since the data file was last written anew: its freed pages still have them. */
function hasLeftovers({ compaction }: OpenDatabase, erasure: number): boolean {
  return compaction !== null && erasure > 0 && compaction.doneFor() !== String(erasure)
}

/**
 * Opens database and ledger. Where words were erased, the data file is first written anew by whoever owns it: it follows
 * from the ledger alone, so an erasure that was cut short is made good at the next start.
 */
export async function openStore(config: Config, clock: Clock = systemClock): Promise<Store> {
  const log = makeLog(config.logLevel)
  const { mongodbUri, dataDir } = config
  const database = await openDatabase({ mongodbUri, dataDir, log })
  const { connection, engine, close } = database
  try {
    const ledger = await openLedger(connection, clock, KINDS_OF_RECORD, config.ledgerBatch)
    const erasure = await ledger.lastErasure()
    const isLeft = hasLeftovers(database, erasure)
    if (isLeft) database.compaction?.ask(String(erasure))
    const isCompact = database.compaction !== null && !isLeft
    if (!isLeft || !database.compaction?.isOwner) return { connection, ledger, engine, log, isCompact, close }
  } catch (error) {
    await close()
    throw error
  }
  await close()
  return openStore(config, clock)
}
