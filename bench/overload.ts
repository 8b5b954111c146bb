import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Row } from './table.js'

/*
 * A kept page and the desk while fifty connections ask for what is dearest, each for something that nobody has asked for:
 * the latency of both beside the same when nobody else asks, and the memory of the server.
 */

const ATTACKS: Record<string, { pattern: string; method?: string }> = {
  'unknown parameters': { pattern: '/demands?n=#' },
  searches: { pattern: '/search?q=train+#' },
  'spans of changes': { pattern: '/changes?from=#day&n=#' },
  'earlier days': { pattern: '/demands?asOf=#day&n=#' },
  'the ledger from any entry': { pattern: '/ledger.jsonl?from=#' },
  'the whole record': { pattern: '/data/all.zip?n=#' },
  'pictures of links': { pattern: '/demands/D-0001/picture.png?n=#' },
  'guessed passwords': { pattern: '/login?n=#', method: 'POST' },
}
const MS = 8000
const EVERY_MS = 40

interface Told {
  origin: string
  cookie: string
}

const module = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Milliseconds until each answer, asked for every so often while the time lasts. */
async function latencies(address: string, headers: Record<string, string>, ms: number): Promise<number[]> {
  const found: number[] = []
  const until = performance.now() + ms
  const asked: Promise<unknown>[] = []
  while (performance.now() < until) {
    const began = performance.now()
    const asking = fetch(address, { headers })
      .then((answer) => answer.text())
      .then(() => found.push(performance.now() - began))
      .catch(() => found.push(Number.POSITIVE_INFINITY))
    asked.push(asking)
    await pause(EVERY_MS)
  }
  await Promise.all(asked)
  return found
}

const at = (share: number, numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0

async function flooded(origin: string, pattern: string, method: string): Promise<() => Promise<string>> {
  const worker = new Worker(
    `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(module('./overload-flood.ts'))}, ${JSON.stringify(import.meta.url)}))`,
    {
      eval: true,
      workerData: { origin, pattern, method, ms: MS + 1000 },
    },
  )
  const ended = once(worker, 'message')
  await pause(700)
  return async () => {
    const [statuses] = (await ended) as [Record<string, number>]
    return Object.entries(statuses)
      .map(([status, count]) => `${count} × ${status}`)
      .join(', ')
  }
}

/** Rows for the table: p50 and p99 of a kept page and of the desk under each attack, beside those at rest. */
export async function benchOverload(): Promise<Row[]> {
  const server = fork(module('./overload-server.ts'), { execArgv: ['--import', 'tsx'] })
  try {
    const [{ origin, cookie }] = (await once(server, 'message')) as [Told]
    const both = (ms: number) =>
      Promise.all([latencies(`${origin}/demands`, {}, ms), latencies(`${origin}/desk`, { cookie }, ms)])
    await both(2000)
    const [page, desk] = await both(MS / 2)
    const rows: Row[] = []
    for (const [what, { pattern, method = 'GET' }] of Object.entries(ATTACKS)) {
      const answered = await flooded(origin, pattern, method)
      const [underPage, underDesk] = await both(MS)
      const note = await answered()
      for (const [name, calm, under] of [
        ['kept page', page, underPage],
        ['desk', desk, underDesk],
      ] as const)
        for (const share of [0.5, 0.99])
          rows.push({
            what: `${what}: ${name}, p${share * 100}`,
            mine: at(share, under),
            baseline: at(share, calm),
            unit: 'ms',
            against: 'at rest',
          })
      server.send('memory')
      const [{ rssMb }] = (await once(server, 'message')) as [{ rssMb: number }]
      rows.push({ what, note: `${note}; ${rssMb.toFixed(0)} MB resident after it` })
      await pause(1000)
    }
    return rows
  } finally {
    server.disconnect()
  }
}
