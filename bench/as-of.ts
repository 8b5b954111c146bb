import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.js'
import { openStore } from '../src/assembly/store.js'
import { warm } from '../src/assembly/warm.js'
import { parseConfig } from '../src/config.js'
import type { Change } from '../src/ledger/ledger.js'
import { daysLater } from '../src/record/changes/query.js'
import { generatedRecord, sizeOf } from './generated.js'
import { median, type Row } from './table.js'

/*
 * Pages as of a day, and what changed, beside the same pages now: at 1,000 and at 100,000 entries spread over a hundred
 * days, on the embedded engine, in one run. Each request has an address of its own, so none is answered from the page
 * cache. "First" is the first request for that day, which works out what the day's head looked like.
 */

const FIRST_DAY = '2025-01-01'
const DAYS = 100
const PAGES = ['/', '/demands', '/demands?theme=officer-training', '/demands/D-0001', '/actions']
const REQUESTS = 15

/** New versions of what is there already, so that an earlier day differs from now by more than what came later. */
function* revisions(all: readonly Change[]): Generator<Change> {
  for (const [place, change] of all.entries())
    if (place % 10 === 0 && change.kind === 'demand') yield { ...change, expected: 1, reason: 'Again' }
}

interface Times {
  first: number
  later: number
}

function asking(origin: string) {
  let number = 0
  const ask = async (address: string): Promise<number> => {
    const began = performance.now()
    number += 1
    const answer = await fetch(`${origin}${address}${address.includes('?') ? '&' : '?'}n=${number}`)
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
    await answer.text()
    return performance.now() - began
  }
  return async (address: string): Promise<Times> => {
    const first = await ask(address)
    const later: number[] = []
    for (let count = 0; count < REQUESTS; count++) later.push(await ask(address))
    return { first, later: median(later) }
  }
}

const inQuery = (address: string, query: string) => `${address}${address.includes('?') ? '&' : '?'}${query}`

async function rowsOf(origin: string, size: string): Promise<Row[]> {
  const times = asking(origin)
  const last = daysLater(FIRST_DAY, DAYS - 1)
  const days = { 'the day before the last': daysLater(last, -1), 'half-way': daysLater(FIRST_DAY, DAYS / 2) }
  const now = new Map<string, Times>()
  for (const page of PAGES) now.set(page, await times(page))
  const rows: Row[] = []
  const compare = (what: string, mine: number, page: string) =>
    rows.push({
      what: `${size}: ${what}`,
      mine,
      baseline: now.get(page)?.later ?? 0,
      unit: 'ms',
      against: `${page} now`,
    })
  for (const [name, day] of Object.entries(days)) {
    for (const page of PAGES) {
      const { first, later } = await times(inQuery(page, `asOf=${day}`))
      compare(`${page} as of ${name}, first`, first, page)
      compare(`${page} as of ${name}`, later, page)
    }
  }
  const spans = { 'one day': last, 'thirty days': daysLater(last, -29), 'all days': FIRST_DAY }
  for (const [name, from] of Object.entries(spans)) {
    const { first, later } = await times(`/changes?from=${from}&to=${last}`)
    compare(`/changes of ${name}, first`, first, '/demands')
    compare(`/changes of ${name}`, later, '/demands')
  }
  return rows
}

async function measure(entries: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-bench-'))
  const config = parseConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  let day = FIRST_DAY
  const clock = { now: () => new Date(`${day}T05:00:00Z`) }
  const store = await openStore(config, clock)
  try {
    const all = [...generatedRecord(sizeOf(entries))]
    const changes = [...all, ...revisions(all)]
    const daily = Math.ceil(changes.length / DAYS)
    for (let number = 0; number < DAYS; number++) {
      day = daysLater(FIRST_DAY, number)
      await store.ledger.appendAll(changes.slice(number * daily, (number + 1) * daily))
    }
    const server = createApp({ config, ...store, clock }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const head = await store.ledger.applied()
    // As the program does once it serves.
    await warm({ ...store, isStopped: () => false })
    const rows = await rowsOf(`http://127.0.0.1:${port}`, `${head.number} entries`)
    server.close()
    return rows
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Rows for the table: each page as a ratio to the same page now, at the same size. */
export async function benchAsOf(): Promise<Row[]> {
  return [...(await measure(1_000)), ...(await measure(100_000))]
}
