import type { Connection } from 'mongoose'
import { type Clock, systemClock } from './clock.js'
import type { Config } from './config.js'
import { openDatabase } from './db/connect.js'
import type { Ledger } from './ledger/ledger.js'
import { openLedger } from './ledger/open.js'
import { type Log, makeLog } from './log.js'

/** The database and the ledger on it, for the server and for every command. */
export interface Store {
  connection: Connection
  ledger: Ledger
  engine: 'mongodb' | 'embedded'
  log: Log
  close(): Promise<void>
}

export async function openStore(config: Config, clock: Clock = systemClock): Promise<Store> {
  const log = makeLog(config.logLevel)
  const { connection, engine, close } = await openDatabase({
    mongodbUri: config.mongodbUri,
    dataDir: config.dataDir,
    log,
  })
  try {
    return { connection, ledger: await openLedger(connection, clock), engine, log, close }
  } catch (error) {
    await close()
    throw error
  }
}
