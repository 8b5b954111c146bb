import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Log } from '../log.js'
import type { Web } from '../web/web.js'

/** What the application needs. Tests start the same application with a temporary store and a fixed clock. */
export interface Deps {
  config: Config
  connection: Connection
  ledger: Ledger
  clock: Clock
  log: Log
  /** What is fetched for people at the desk; without: from the public web. */
  web?: Web
}
