import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.js'
import { openStore } from '../src/assembly/store.js'
import { systemClock } from '../src/clock.js'
import { parseConfig } from '../src/config.js'
import { generatedRecord } from './generated.js'
import { load } from './pages.js'
import { median, type Row } from './table.js'

/*
 * The interface beside the page of the same list, on a generated record of 10,000 demands and 40,000 actions. Each request
 * has a filter of its own that lets everything through, so that none is answered from the cache. Fewer than the rate
 * limit lets through.
 */

const REQUESTS = 30

const ADDRESSES: [string, string][] = [
  ['/api/v1/demands?limit=50', '/demands?'],
  ['/api/v1/demands?limit=50&fields=status,content.title', '/demands?'],
  ['/api/v1/demands?limit=200', '/demands?'],
]

async function timeOf(address: string): Promise<number> {
  const times: number[] = []
  for (let number = 0; number <= REQUESTS; number++) {
    const began = performance.now()
    const answer = await fetch(`${address}&from=${1000 + number}`)
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
    await answer.text()
    times.push(performance.now() - began)
  }
  return median(times.slice(1))
}

/** Rows for the table: time of an answer as a ratio to the page of the same record. */
export async function benchApi(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-bench-'))
  const config = parseConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  const store = await openStore(config)
  try {
    await load(store, generatedRecord({ demands: 10_000, actions: 40_000 }))
    const { connection, ledger, log } = store
    const app = createApp({ config, connection, ledger, log, clock: systemClock })
    const server = app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const rows: Row[] = []
    for (const [what, page] of ADDRESSES) {
      const baseline = await timeOf(`${origin}${page}`)
      rows.push({ what, mine: await timeOf(`${origin}${what}`), baseline, unit: 'ms', against: page })
    }
    server.close()
    return rows
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}
