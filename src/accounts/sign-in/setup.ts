import type { Connection } from 'mongoose'
import { type Clock, systemClock } from '../../clock.js'
import { oneTimeLinkStore } from '../letters/link-store.js'
import { prepareAccounts } from '../prepare.js'
import { userStore } from '../store.js'

/**
 * While there is no account: a new one-time link for making the first one, an admin. Else null.
 * @param address of the site, without a final slash
 */
export async function setupLink(
  connection: Connection,
  address: string,
  clock: Clock = systemClock,
): Promise<string | null> {
  await prepareAccounts(connection)
  if (await userStore(connection, clock).hasAny()) return null
  return `${address}${await oneTimeLinkStore(connection, clock).make(null)}`
}
