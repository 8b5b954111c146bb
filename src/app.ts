import express, { type Express } from 'express'
import type { Connection } from 'mongoose'
import type { Clock } from './clock.js'
import type { Config } from './config.js'
import type { Ledger } from './ledger/ledger.js'
import type { Log } from './log.js'

/** What the application needs. Tests start the same application with a temporary store and a fixed clock. */
export interface Deps {
  config: Config
  connection: Connection
  ledger: Ledger
  clock: Clock
  log: Log
}

/** The whole application: what is mounted, in order, on one screen. */
export function createApp(_deps: Deps): Express {
  const app = express()
  app.disable('x-powered-by')
  return app
}
