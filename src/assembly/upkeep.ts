import { Cron } from 'croner'
import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import { importStore } from '../imports/store.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Log } from '../log.js'
import { sweep } from '../record/evidence/cleaning.js'
import { diskIn } from '../record/evidence/disk.js'
import { evidenceStore } from '../record/evidence/store.js'
import { linkRound } from '../record/links/round.js'
import { linkStore } from '../record/links/store.js'
import { type Web, webFor } from '../web/web.js'

export interface UpkeepDeps {
  config: Pick<Config, 'dataDir' | 'linkCheck' | 'isFetchOn' | 'fetchProxy'>
  connection: Connection
  ledger: Ledger
  clock: Clock
  log: Log
  web?: Web | undefined
}

/** What the server looks after by itself: files that nothing names and imports that have expired, once an hour (these at the start too); links, a few every minute. */
export function startUpkeep(deps: UpkeepDeps): { stop(): Promise<void> } {
  const { config, connection, ledger, clock, log } = deps
  const stopping = new AbortController()
  const cleaning = { disk: diskIn(config.dataDir), evidence: evidenceStore(connection) }
  const linking = {
    links: linkStore(connection),
    ledger,
    clock,
    web: deps.web ?? webFor(config, clock),
  }
  const underWay = new Set<Promise<void>>()
  const run = (what: string, act: () => Promise<unknown>): Promise<void> => {
    const running: Promise<void> = act().then(
      () => undefined,
      (error: unknown) => {
        if (!stopping.signal.aborted) log.error({ err: error }, `${what} failed`)
      },
    )
    underWay.add(running)
    return running.finally(() => void underWay.delete(running))
  }
  const options = { protect: true, unref: true }
  const jobs = [
    new Cron('0 17 * * * *', options, () => run('Cleaning files', () => sweep(cleaning, Date.now()))),
  ]
  const imports = importStore(connection, clock)
  const expire = () => run('Removing old imports', () => imports.expire())
  jobs.push(new Cron('0 37 * * * *', options, expire))
  void expire()
  if (config.linkCheck && config.isFetchOn)
    jobs.push(
      new Cron('30 * * * * *', options, () =>
        run('Checking links', () => linkRound(linking, stopping.signal)),
      ),
    )
  return {
    async stop() {
      stopping.abort()
      for (const job of jobs) job.stop()
      await Promise.all(underWay)
    },
  }
}
