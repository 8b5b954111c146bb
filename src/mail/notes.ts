import { createHash, randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { join, resolve } from 'node:path'
import type { Worker } from './rules.js'

/**
 * Notes that a process makes beside the database: one line for each mail whose last line it writes next. They are made by a
 * plain system call in the same turn, so that they outlive the process, though not the machine; after a kill the next process
 * knows whether the last line can have gone out. The database cannot say it as sharply: its answer takes a round trip,
 * in which a process can die.
 */
export interface Notes {
  /** This process, and the folder on this machine in which its notes are. */
  worker: Worker
  note(token: string): void
  has(token: string): boolean
}

/** Process numbers are used again, in a container at every start. */
const RUN = randomUUID()

/** Whether the process of another claim is known to have ended. */
export const hasEnded = (mine: Worker, { place, pid, run }: Worker): boolean =>
  place === mine.place && run !== mine.run && (pid === mine.pid || !isRunning(pid))

const BOOT_ID = '/proc/sys/kernel/random/boot_id'

/** Names the time since the machine was switched on: notes of before may have been lost with the power. */
const bootOf = (): string =>
  existsSync(BOOT_ID)
    ? readFileSync(BOOT_ID, 'utf8').trim()
    : String(Math.round((Date.now() - uptime() * 1000) / 60_000))

const DAY_MS = 24 * 60 * 60 * 1000

/** Whether a process of this machine runs. One that is not ours to signal does. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Files of processes that ended; kept for a day longer than any claim can last. */
function clearOld(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const isOld = now - statSync(file).mtimeMs > DAY_MS
    if (isOld && !isRunning(Number.parseInt(name, 10))) rmSync(file, { force: true })
  }
}

/** @param dataDir the same as the process before had */
export function openNotes(dataDir: string): Notes {
  const folder = resolve(dataDir, 'mail-notes')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  clearOld(folder, Date.now())
  const place = createHash('sha256').update(`${hostname()} ${bootOf()} ${folder}`).digest('hex').slice(0, 16)
  const own = join(folder, `${process.pid}.txt`)
  return {
    worker: { place, pid: process.pid, run: RUN },
    note: (token) => appendFileSync(own, `${token}\n`, { mode: 0o600 }),
    has: (token) =>
      existsSync(folder) &&
      readdirSync(folder).some((name) => readFileSync(join(folder, name), 'utf8').includes(`${token}\n`)),
  }
}
