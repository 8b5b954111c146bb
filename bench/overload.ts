import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { openStore } from '../src/assembly/store.js'
import { systemClock } from '../src/clock.js'
import { parseConfig } from '../src/config.js'
import { loadStarter } from '../src/starter/starter.js'
import { anAccount, PASSWORD } from '../test/support/sign-in.js'
import type { Site } from '../test/support/site.js'
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
const MS = 6000
const ROUNDS = 3
const EVERY_MS = 50

interface Told {
  origin: string
  cookie: string
  /** Megabytes that the program has in memory now. */
  rssMb(): number
  stop(): Promise<void>
}

const module = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The starter record and an account in a folder of their own, and the program as it is run, on them. */
async function aProgram(): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-bench-'))
  // The queues are to be seen, not what refuses one network address before them.
  const environment = {
    ...{ DATA_DIR: folder, LOG_LEVEL: 'silent', LINK_CHECK: 'off', STARTER_DATA: 'off' },
    DEAR_READS_PER_MINUTE: '1000000',
  }
  const config = parseConfig(environment)
  const store = await openStore(config)
  await loadStarter(store.ledger)
  const { email } = await anAccount({ config, store, clock: systemClock } as Site, 'editor')
  await store.close()
  spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
  const child = spawn(process.execPath, ['dist/main.js', 'start'], {
    env: { ...process.env, ...environment, NODE_OPTIONS: '--max-old-space-size=512', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const [origin = ''] = /http:\/\/[^\s]+:\d+/.exec(said.toString('utf8')) ?? []
  const answer = await fetch(`${origin}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ email, password: PASSWORD }),
  })
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0])
  return {
    origin,
    cookie: cookie.join('; '),
    rssMb: () =>
      Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    async stop() {
      child.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function timed(address: string, headers: Record<string, string>): Promise<number> {
  const began = performance.now()
  try {
    await (await fetch(address, { headers })).text()
    return performance.now() - began
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Milliseconds until each answer, asked for every so often while the time lasts. */
async function latencies(address: string, ms: number): Promise<number[]> {
  const until = performance.now() + ms
  const asked: Promise<number>[] = []
  while (performance.now() < until) {
    asked.push(timed(address, {}))
    await pause(EVERY_MS)
  }
  return Promise.all(asked)
}

/** The same of one person, who asks again when there is an answer. */
async function inARow(address: string, cookie: string, ms: number): Promise<number[]> {
  const until = performance.now() + ms
  const found: number[] = []
  while (performance.now() < until) {
    found.push(await timed(address, { cookie }))
    await pause(EVERY_MS)
  }
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

interface Measured {
  page: number[]
  desk: number[]
}

type Both = () => Promise<Measured>

/** One attack of one round: what it met is added to what was met before. */
async function attacked(told: Told, both: Both, attack: { pattern: string; method?: string }, met: Met) {
  const answered = await flooded(told.origin, attack.pattern, attack.method ?? 'GET')
  const { page, desk } = await both()
  met.page.push(...page)
  met.desk.push(...desk)
  met.worst.push(at(0.99, page))
  met.note = `${await answered()}; ${told.rssMb().toFixed(0)} MB resident after it`
  await pause(1000)
}

interface Met extends Measured {
  /** p99 of the kept page in each round. */
  worst: number[]
  /** What the last round was answered with, and the memory after it. */
  note: string
}

const ofAttack = (what: string, met: Met, calm: Measured): Row[] => [
  ...(['page', 'desk'] as const).flatMap((of) =>
    [0.5, 0.99].map((share) => ({
      what: `${what}: ${of === 'page' ? 'kept page' : 'desk'}, p${share * 100}`,
      ...{ mine: at(share, met[of]), baseline: at(share, calm[of]), unit: 'ms', against: 'at rest' },
    })),
  ),
  {
    what,
    note: `p99 of the kept page by round: ${met.worst.map((ms) => ms.toFixed(0)).join(', ')} ms; ${met.note}`,
  },
]

/**
 * Rows for the table: p50 and p99 of a kept page and of the desk under each attack, beside those at rest. The attacks come
 * in turn, and again in each round, so that what else the machine does for a while meets none alone.
 */
export async function benchOverload(): Promise<Row[]> {
  const told = await aProgram()
  const met = new Map(
    Object.keys(ATTACKS).map((what): [string, Met] => [what, { page: [], desk: [], worst: [], note: '' }]),
  )
  const calm: Measured = { page: [], desk: [] }
  const both: Both = async () => {
    const [page, desk] = await Promise.all([
      latencies(`${told.origin}/demands`, MS),
      inARow(`${told.origin}/desk`, told.cookie, MS),
    ])
    return { page, desk }
  }
  try {
    await both()
    for (let round = 0; round < ROUNDS; round += 1) {
      const { page, desk } = await both()
      calm.page.push(...page)
      calm.desk.push(...desk)
      for (const [what, attack] of Object.entries(ATTACKS))
        await attacked(told, both, attack, met.get(what) as Met)
    }
    return [...met].flatMap(([what, one]) => ofAttack(what, one, calm))
  } finally {
    await told.stop()
  }
}
