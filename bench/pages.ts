import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.js'
import { openStore, type Store } from '../src/assembly/store.js'
import { systemClock } from '../src/clock.js'
import { parseConfig } from '../src/config.js'
import { demandModel } from '../src/kinds/demand/model.js'
import type { Change } from '../src/ledger/ledger.js'
import { starterChanges } from '../src/starter/starter.js'
import { generatedRecord } from './generated.js'
import { median, type Row } from './table.js'

/*
 * Pages on a generated record of 10,000 demands and 40,000 actions, beside the same pages on the starter record, on the
 * embedded engine, in one run. Each request has an address of its own, so none is answered from the page cache.
 */

const ADDRESSES = [
  '/',
  '/demands',
  '/demands?theme=officer-training',
  '/demands?q=train',
  '/demands/D-0001',
  '/actions',
]
const REQUESTS = 30

export async function load(store: Store, changes: Iterable<Change>): Promise<void> {
  let batch: Change[] = []
  for (const change of changes) {
    batch.push(change)
    if (batch.length < 2000) continue
    await store.ledger.appendAll(batch)
    batch = []
  }
  await store.ledger.appendAll(batch)
}

/** Milliseconds of the median request, by address, after one request that warms it. */
async function times(origin: string): Promise<Map<string, number>> {
  const measured = new Map<string, number>()
  for (const address of ADDRESSES) {
    const once = async (number: number) => {
      const began = performance.now()
      const separator = address.includes('?') ? '&' : '?'
      const answer = await fetch(`${origin}${address}${separator}n=${number}`)
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
      await answer.text()
      return performance.now() - began
    }
    await once(0)
    const all: number[] = []
    for (let number = 1; number <= REQUESTS; number++) all.push(await once(number))
    measured.set(address, median(all))
  }
  return measured
}

interface Measured {
  pages: Map<string, number>
  /** Index and documents examined, by query. */
  plans: Map<string, string>
  heapMb: number
}

interface Explained {
  queryPlanner: { winningPlan: unknown }
  executionStats: { totalKeysExamined: number; totalDocsExamined: number }
}

async function plansOf(store: Store): Promise<Map<string, string>> {
  const demands = demandModel(store.connection)
  const { number } = await store.ledger.applied()
  const queries = {
    'the page of a demand': demands.findOne({ reference: 'D-0001', _id: { $lte: number } }).sort({ _id: -1 }),
    'versions since the last head (lists and facets)': demands
      .find({ _id: { $gt: number - 10, $lte: number } })
      .sort({ _id: 1 }),
  }
  const plans = new Map<string, string>()
  for (const [name, query] of Object.entries(queries)) {
    const explained = (await query.explain('executionStats')) as unknown as Explained
    const index =
      /"indexName":"([^"]+)"/.exec(JSON.stringify(explained.queryPlanner.winningPlan))?.[1] ?? 'none'
    const { totalKeysExamined, totalDocsExamined } = explained.executionStats
    plans.set(name, `index ${index}, ${totalKeysExamined} keys and ${totalDocsExamined} documents examined`)
  }
  return plans
}

async function measure(changes: Iterable<Change>): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-bench-'))
  const config = parseConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  const store = await openStore(config)
  try {
    await load(store, changes)
    const { connection, ledger, log } = store
    const app = createApp({ config, connection, ledger, log, clock: systemClock })
    const server = app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const pages = await times(`http://127.0.0.1:${port}`)
    server.close()
    globalThis.gc?.()
    return { pages, plans: await plansOf(store), heapMb: process.memoryUsage().heapUsed / 2 ** 20 }
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Rows for the table: time on the generated record as a ratio to the starter record's. */
export async function benchPages(): Promise<Row[]> {
  const small = await measure(starterChanges())
  const large = await measure(generatedRecord({ demands: 10_000, actions: 40_000 }))
  const pages = ADDRESSES.map((address): Row => {
    const [mine, baseline] = [large.pages.get(address) ?? 0, small.pages.get(address) ?? 0]
    return { what: `page ${address}`, mine, baseline, unit: 'ms', against: 'the starter record' }
  })
  const heap = {
    what: 'heap after them',
    mine: large.heapMb,
    baseline: small.heapMb,
    unit: 'MB',
    against: 'the starter record',
  }
  const plans = [...large.plans].map(([query, plan]): Row => ({ what: query, note: plan }))
  return [...pages, heap, ...plans]
}
