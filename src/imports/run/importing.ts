import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import type { Config } from '../../config.js'
import type { Ledger } from '../../ledger/ledger.js'
import { deskDoor } from '../../saving/inside.js'
import { importStore } from '../store.js'
import type { Importing } from './analyse.js'

/** What imports are made with, on one store. */
export const importingWith = (
  connection: Connection,
  ledger: Ledger,
  clock: Clock,
  config?: Pick<Config, 'years'>,
): Importing => ({
  connection,
  clock,
  imports: importStore(connection, clock),
  door: deskDoor({ connection, ledger, clock, ...(config && { config }) }),
})
