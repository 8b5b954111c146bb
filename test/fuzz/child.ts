import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type { Environment } from '../support/store.js'

/** The program in a process of its own. */
export interface Child {
  port: number
  /** Lines of its log that tell of a fault. */
  faults: readonly string[]
  /** How it ended; null while it runs. */
  ended(): string | null
  /** Megabytes of memory that it had at most so far. */
  mostMb(): number
  stop(): Promise<void>
}

const START_MS = 60_000
/**
 * Megabytes of heap for what lives long. Without a limit node collects by how much memory the machine has, and what is kept
 * could not be told from what was not yet collected; what needs more than this ends the program.
 */
const HEAP_MB = 512

/** A queue that is full is logged as any answer of 5xx: the answer itself is looked at. */
function isFault(line: string): boolean {
  if (line.trim() === '') return false
  try {
    const { level, res } = JSON.parse(line) as { level: number; res?: { status: number } }
    return level >= 50 && res?.status !== 503
  } catch {
    return true
  }
}

function readLines(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  let rest = ''
  stream.on('data', (piece: Buffer) => {
    const lines = (rest + piece.toString('utf8')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
}

/** Linux alone keeps the peak; elsewhere it is not known, and no bound is held against it. */
function peakMb(child: ChildProcess, before: number): number {
  const path = `/proc/${child.pid}/status`
  if (!existsSync(path)) return before
  const [, kilobytes] = /^VmHWM:\s*(\d+)/m.exec(readFileSync(path, 'utf8')) ?? []
  return kilobytes === undefined ? before : Number(kilobytes) / 1024
}

/** @param run what node is given to run the program, without its command */
export async function startProgram(run: readonly string[], environment: Environment): Promise<Child> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ...run, 'start'], {
    env: { ...process.env, NODE_OPTIONS: '', MONGODB_URI: '', ...environment, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const faults: string[] = []
  let ended: string | null = null
  let peak = 0
  const exit = once(child, 'exit').then(([code, signal]) => {
    ended = `it ended with ${code ?? signal}`
  })
  readLines(child.stderr, (line) => void (isFault(line) && faults.push(line)))
  const port = await new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The program did not start in time')), START_MS)
    void exit.then(() => reject(new Error(`The program did not start: ${ended}\n${faults.join('\n')}`)))
    readLines(child.stdout, (line) => {
      const [, found] = /^Tamdan is at http:\/\/[^:]+:(\d+)/.exec(line) ?? []
      if (found === undefined) return
      clearTimeout(late)
      resolve(Number(found))
    })
  })
  return {
    port,
    faults,
    ended: () => ended,
    mostMb: () => {
      peak = peakMb(child, peak)
      return peak
    },
    async stop() {
      child.kill('SIGTERM')
      await exit
    },
  }
}
