import type { TestContext } from 'node:test'
import type { Express } from 'express'
import supertest from 'supertest'
import { createApp } from '../../src/app.js'
import { openStore, type Store } from '../../src/assembly/store.js'
import { type Clock, systemClock } from '../../src/clock.js'
import { type Config, parseConfig } from '../../src/config.js'
import { loadStarter, startRecord } from '../../src/starter/starter.js'
import type { Web } from '../../src/web/web.js'
import { type Environment, ownEnvironment } from './store.js'

/** The real application on a store of its own. */
export interface Site {
  app: Express
  config: Config
  store: Store
  clock: Clock
}

/** Opens the application on this environment, as the program does; a second time for what a restart keeps. Close `store` between the two. */
export async function openSite(
  environment: Environment,
  clock: Clock = systemClock,
  web?: Web,
): Promise<Site> {
  const config = parseConfig(environment)
  const store = await openStore(config, clock)
  try {
    if (config.starterData !== 'off') await loadStarter(store.ledger, startRecord(config.starterData))
    const app = await createApp({ config, ...store, clock, web })
    return { app, config, store, clock }
  } catch (error) {
    // An engine left open would keep the test from ending.
    await store.close()
    throw error
  }
}

/** The real application on a store of this test's own, gone after the test. */
export async function ownSite(
  t: TestContext,
  more: Environment = {},
  clock?: Clock,
  web?: Web,
): Promise<Site> {
  const site = await openSite(await ownEnvironment(t, more), clock, web)
  t.after(() => site.store.close())
  return site
}

/** Requests as a browser sends them from this site's own pages; cookies are kept from one to the next. */
export const browserOn = ({ app }: Pick<Site, 'app'>) =>
  supertest.agent(app).set('Sec-Fetch-Site', 'same-origin')

export type Browser = ReturnType<typeof browserOn>
