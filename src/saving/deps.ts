import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Log } from '../log.js'
import type { Web } from '../web/web.js'

/** What the desk needs of the application. */
export interface DeskDeps {
  config: Pick<
    Config,
    | 'baseUrl'
    | 'secondFactorRequired'
    | 'reviewRequired'
    | 'smtpUrl'
    | 'staleAfterDays'
    | 'years'
    | 'dataDir'
    | 'uploadMaxMb'
    | 'uploadTotalMb'
  >
  connection: Connection
  ledger: Ledger
  clock: Clock
  web: Web
  log: Log
}
