import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from './app.js'
import { startMailing } from './assembly/mailing.js'
import { openStore, type Store } from './assembly/store.js'
import { startUpkeep } from './assembly/upkeep.js'
import { warm } from './assembly/warm.js'
import { systemClock } from './clock.js'
import { type Config, ownAddress } from './config.js'
import { answerUnread } from './http/unread.js'
import { loadStarter, startRecord } from './starter/starter.js'
import type { Web } from './web/web.js'

/** A running server: its address, and how to stop it without losing what is under way. */
export interface Running {
  address: string
  store: Store
  stop(): Promise<void>
}

/** Opens the store, loads the starter record into an empty ledger when asked to, and serves; tests bring a web of their own. */
export async function serve(config: Config, web?: Web): Promise<Running> {
  const store = await openStore(config)
  const { connection, ledger, log } = store
  try {
    if (config.starterData !== 'off') await loadStarter(ledger, startRecord(config.starterData))
    const app = createApp({ config, connection, ledger, log, clock: systemClock, web })
    const server = await new Promise<Server>((resolve, reject) => {
      const listening = app.listen(config.port, config.host, (error?: Error) =>
        error ? reject(error) : resolve(listening),
      )
    })
    answerUnread(server)
    const address = ownAddress({ ...config, port: (server.address() as AddressInfo).port })
    const mailing = await startMailing({
      config,
      connection,
      ledger,
      log,
      clock: systemClock,
      origin: address,
    })
    const upkeep = startUpkeep({ config, connection, ledger, log, clock: systemClock, web })
    let isStopped = false
    const warming = warm({ ...store, isStopped: () => isStopped })
    const stop = async () => {
      isStopped = true
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        // A reader on a slow line may finish the page; a connection that only idles may not hold us up.
        setTimeout(() => server.closeAllConnections(), 5000).unref()
      })
      await warming
      await mailing.stop()
      await upkeep.stop()
      await store.close()
    }
    return { address, store, stop }
  } catch (error) {
    await store.close()
    throw error
  }
}
