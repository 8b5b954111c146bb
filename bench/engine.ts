import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Collection, MongoClient } from 'mongodb'
import { median, type Row } from './table.js'

/*
 * The embedded engine, in a process of its own, beside the MongoDB at MONGODB_URI: the same commands by the same driver,
 * turn by turn in one run. ENGINE_SIZES names the numbers of documents, 1000 and 50000 where it is not set.
 */

type Doc = { _id: number; ref: string; status: string; n: number; year: number; tags: string[]; text: string }
type Work = { what: string; times: number; run: (rows: Collection<Doc>, i: number) => Promise<unknown> }

const TEXT = 'What was demanded, of whom, on what ground, and what has been done about it since then. '
const STATUSES = ['open', 'met', 'partly met', 'refused', 'unknown']
const BATCH = 1000
/** As the embedded engine does without being asked: a write is on disk before it is answered. */
const ON_DISK = { writeConcern: { w: 1, journal: true } } as const

const doc = (i: number): Doc => ({
  _id: i,
  ref: `D-${i}`,
  status: STATUSES[i % STATUSES.length] ?? '',
  n: (i * 7919) % 100_003,
  year: 1990 + (i % 35),
  tags: [`t${i % 50}`, `u${i % 11}`],
  text: TEXT.repeat(4),
})

/** What is asked of a collection of `size` documents; `i` counts the runs. */
function works(size: number): Work[] {
  const at = (i: number) => (i * 104_729) % size
  const facet = [{ $match: { status: 'met' } }, { $group: { _id: '$year', n: { $sum: 1 } } }]
  const whole = [{ $group: { _id: '$status', n: { $sum: 1 } } }]
  const times = size > 100_000 ? 5 : 20
  return [
    { what: 'insert', times: 300, run: (rows, i) => rows.insertOne(doc(size + i)) },
    {
      what: `insertMany of ${BATCH}`,
      times: 5,
      run: (rows, i) =>
        rows.insertMany(Array.from({ length: BATCH }, (_, j) => doc(2 * size + 10_000 + i * BATCH + j))),
    },
    { what: 'find by _id', times: 1000, run: (rows, i) => rows.findOne({ _id: at(i) }) },
    { what: 'find by unique key', times: 1000, run: (rows, i) => rows.findOne({ ref: `D-${at(i)}` }) },
    {
      what: 'index, sort, limit 20',
      times: 300,
      run: (rows, i) =>
        rows
          .find({ status: STATUSES[i % 5] ?? '' })
          .sort({ n: -1 })
          .limit(20)
          .toArray(),
    },
    { what: 'count by facet', times, run: (rows, i) => rows.countDocuments({ tags: `t${i % 50}` }) },
    { what: 'group a facet by year', times, run: (rows) => rows.aggregate(facet).toArray() },
    { what: 'aggregate over all', times: Math.min(times, 8), run: (rows) => rows.aggregate(whole).toArray() },
    { what: 'update', times: 300, run: (rows, i) => rows.updateOne({ _id: at(i) }, { $set: { n: i } }) },
    { what: 'delete', times: 300, run: (rows, i) => rows.deleteOne({ _id: size + i }) },
  ]
}

async function filled(client: MongoClient, size: number): Promise<Collection<Doc>> {
  const rows = client.db('bench-engine').collection<Doc>(`rows${size}`)
  await rows.drop().catch(() => undefined)
  await rows.createIndexes([
    { key: { ref: 1 }, unique: true },
    { key: { status: 1, n: -1 } },
    { key: { tags: 1 } },
  ])
  for (let at = 0; at < size; at += BATCH)
    await rows.insertMany(Array.from({ length: Math.min(BATCH, size - at) }, (_, j) => doc(at + j)))
  return rows
}

/** Milliseconds of the median run on each engine; the engines take turns after each has been warmed. */
async function compare({ times, run }: Work, engines: readonly Collection<Doc>[]): Promise<number[]> {
  const measured = engines.map((): number[] => [])
  for (let i = 0; i < times; i++) {
    for (const [which, rows] of engines.entries()) {
      const began = performance.now()
      await run(rows, i)
      measured[which]?.push(performance.now() - began)
    }
  }
  return measured.map((all) => median(all.slice(Math.floor(times / 5))))
}

async function startEngine(folder: string): Promise<{ child: ChildProcess; uri: string }> {
  const script = fileURLToPath(new URL('engine-process.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error('no output')
  const [uri] = await once(createInterface({ input: child.stdout }), 'line')
  return { child, uri: String(uri) }
}

/** Memory of a process in MB: resident, and of that its own, which leaves out the pages of the data file. */
async function memoryOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const mb = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return `${mb('VmRSS')} MB resident, ${mb('RssAnon')} MB of it not pages of the data file`
}

async function benchSize(size: number, clients: readonly MongoClient[], pid: number): Promise<Row[]> {
  const rows: Row[] = []
  const engines: Collection<Doc>[] = []
  for (const client of clients) engines.push(await filled(client, size))
  for (const work of works(size)) {
    const [mine, baseline] = await compare(work, engines)
    const what = `${work.what}, ${size} documents`
    const measured = { what, unit: 'ms', against: 'MongoDB' }
    rows.push(
      baseline === undefined
        ? { what, note: `${mine?.toFixed(2)} ms; no MONGODB_URI to compare with` }
        : { ...measured, ...(mine === undefined ? {} : { mine }), baseline },
    )
  }
  rows.push({ what: `memory, ${size} documents`, note: await memoryOf(pid) })
  return rows
}

export async function benchEngine(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-bench-'))
  const { child, uri } = await startEngine(folder)
  const clients = [uri, process.env.MONGODB_URI].flatMap((address) =>
    address ? [new MongoClient(address, ON_DISK)] : [],
  )
  try {
    const sizes = (process.env.ENGINE_SIZES ?? '1000,50000').split(',').map(Number)
    const rows: Row[] = []
    for (const size of sizes) rows.push(...(await benchSize(size, clients, child.pid ?? 0)))
    return rows
  } finally {
    for (const client of clients) await client.close()
    child.kill('SIGTERM')
    await rm(folder, { recursive: true, force: true })
  }
}
