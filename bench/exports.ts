import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Row } from './table.js'

/*
 * Downloads of a generated record of 100,000 rows (20,000 demands, 80,000 actions) on the embedded engine, each in a
 * process of its own, beside a process that reads the same rows bare and one that is idle: time, and peak of resident memory
 * without the engine's mapped file, whose pages are the system's to drop.
 */

export interface Task {
  folder: string
  /** What to do: load the record, stay idle, read a table's rows bare, or make a file and throw it away. */
  what: 'load' | 'idle' | 'rows' | 'file'
  table: string
  format: string
}

export interface Answer {
  ms: number
  bytes: number
  peakMb: number
}

async function doing(task: Task): Promise<Answer> {
  const worker = fileURLToPath(new URL('./exports-worker.ts', import.meta.url))
  const child = fork(worker, { execArgv: ['--expose-gc', '--import', 'tsx'] })
  const exit = once(child, 'exit')
  child.send(task)
  const [answer] = (await Promise.race([
    once(child, 'message'),
    exit.then(([code]) => Promise.reject(new Error(`The worker ended with ${code}`))),
  ])) as [Answer]
  child.kill()
  await exit
  return answer
}

const FILES = [
  ['actions', 'csv'],
  ['actions', 'jsonl'],
  ['actions', 'xlsx'],
  ['all', 'zip'],
  ['datapackage', 'json'],
] as const

/** Rows for the table: each download as a ratio to reading the rows bare, and its memory to that of an idle process. */
export async function benchExports(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-bench-'))
  try {
    await doing({ folder, what: 'load', table: '', format: '' })
    const idle = await doing({ folder, what: 'idle', table: '', format: '' })
    const one = await doing({ folder, what: 'rows', table: 'actions', format: '' })
    const all = await doing({ folder, what: 'rows', table: '', format: '' })
    const rows: Row[] = []
    for (const [table, format] of FILES) {
      const bare = table === 'actions' ? one : all
      const made = await doing({ folder, what: 'file', table, format })
      const what = `${table}.${format}, ${(made.bytes / 2 ** 20).toFixed(0)} MB`
      const against = table === 'actions' ? 'its rows read bare' : 'every row of every table read bare'
      rows.push({ what: `${what}: time`, mine: made.ms, baseline: bare.ms, unit: 'ms', against })
      rows.push({
        what: `${what}: peak memory`,
        mine: made.peakMb,
        baseline: bare.peakMb,
        unit: 'MB',
        against,
      })
      rows.push({
        what: `${what}: peak memory`,
        mine: made.peakMb,
        baseline: idle.peakMb,
        unit: 'MB',
        against: 'an idle process with the short forms',
      })
    }
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
