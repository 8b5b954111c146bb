import { setTimeout as after } from 'node:timers/promises'
import type { Child } from './child.js'
import { startProgram } from './child.js'
import type { Known } from './known.js'
import { lineTo, type Outcome } from './line.js'
import { lookAround, signedIn } from './look-around.js'
import { type Asked, requestOf } from './requests.js'
import { aWorld, type World } from './world.js'

/**
 * Megabytes of memory under which the program must stay on the starter record: 512 of heap, in which its caches count their
 * bytes (docs/decisions/0032-overload.md), and as much for buffers, the mapped store and the threads that read files and
 * pages (docs/decisions/0026-bounded-reading.md).
 */
const MOST_MB = 1200
/** In which every request must be answered, or its line ended. */
const WITHIN_MS = 30_000

const AT_ONCE = 8
/** Requests after which the pages are looked at anew: versions have moved on, and sessions were ended. */
const ROUND = 10_000

/** A request that the program did not stand. */
interface Finding {
  /** Null: of no one request. */
  asked: Asked | null
  what: string
}

export interface Report {
  requests: number
  /** How many answers of each status; `closed`, `cut` for lines that ended without one. */
  answers: ReadonlyMap<string, number>
  mostMb: number
  seconds: number
  findings: readonly Finding[]
}

export interface Fuzzing {
  seed: number
  /** The index of the first request. */
  from: number
  requests: number
  /** What node is given to run the program: its compiled main file. */
  run: readonly string[]
  say?(text: string): void
}

const isIncomplete = ({ isBroken, isCut }: Asked) => isBroken || isCut

/** What is wrong with how a request ended; null for nothing. */
function faultIn(asked: Asked, outcome: Outcome): string | null {
  if (outcome === 'silent') return `no answer within ${WITHIN_MS / 1000} s`
  if (outcome === 'garbled') return 'what came back is no answer'
  if (outcome === 'closed') return isIncomplete(asked) ? null : 'the line ended without an answer'
  if (outcome === 'cut' || outcome.status < 500) return null
  return outcome.status === 503 && outcome.headers.has('retry-after') ? null : `answered ${outcome.status}`
}

interface Tally {
  answers: Map<string, number>
  findings: Finding[]
}

/** Whoever was signed out by a request signs in again: or none after it would come to the desk. */
async function signInAgain(
  port: number,
  { cookies }: Known,
  asked: Asked,
  outcome: Outcome,
): Promise<Finding[]> {
  const isOut = typeof outcome === 'object' && outcome.headers.get('location')?.includes('/login') === true
  const [role] = [...cookies].find(([, cookie]) => isOut && asked.bytes.includes(cookie)) ?? []
  if (role === undefined) return []
  const line = lineTo(port, WITHIN_MS)
  try {
    cookies.set(role, await signedIn(line, role))
    return []
  } catch (error) {
    return [{ asked: null, what: String(error) }]
  } finally {
    line.end()
  }
}

async function oneLine(child: Child, known: Known, next: () => Asked | null, tally: Tally): Promise<void> {
  const { answers, findings } = tally
  const line = lineTo(child.port, WITHIN_MS)
  try {
    for (let asked = next(); asked !== null && child.ended() === null; asked = next()) {
      const outcome = await line.send(asked)
      const kind = typeof outcome === 'object' ? String(outcome.status) : outcome
      answers.set(kind, (answers.get(kind) ?? 0) + 1)
      const what = faultIn(asked, outcome)
      if (what !== null && child.ended() === null) findings.push({ asked, what })
      findings.push(...(await signInAgain(child.port, known, asked, outcome)))
    }
  } finally {
    line.end()
  }
}

/** Some thousand requests over several lines, made of what the program shows now. */
async function round(
  child: Child,
  known: Known,
  { seed, from, requests }: Fuzzing,
  tally: Tally,
): Promise<void> {
  let index = from
  const recent: Asked[] = []
  const next = () => {
    if (index >= from + requests) return null
    const asked = requestOf(seed, index, known)
    index += 1
    recent.push(asked)
    if (recent.length > AT_ONCE) recent.shift()
    return asked
  }
  await Promise.all(Array.from({ length: AT_ONCE }, () => oneLine(child, known, next, tally)))
  const what = child.ended()
  if (what !== null)
    tally.findings.push(...recent.map((asked) => ({ asked, what: `${what}, at about this` })))
}

async function rounds(child: Child, world: World, fuzzing: Fuzzing, tally: Tally): Promise<void> {
  const until = fuzzing.from + fuzzing.requests
  for (let from = fuzzing.from; from < until && child.ended() === null; from += ROUND) {
    const known = await lookAround(child.port, world)
    await round(child, known, { ...fuzzing, from, requests: Math.min(ROUND, until - from) }, tally)
    fuzzing.say?.(
      `${from - fuzzing.from + ROUND}: ${shown(tally.answers)}; ${child.mostMb().toFixed(0)} MB\n`,
    )
  }
}

export const shown = (answers: ReadonlyMap<string, number>): string =>
  [...answers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ')

/** Sends odd requests to the real program, and says what came of them. */
export async function fuzz(fuzzing: Fuzzing): Promise<Report> {
  const world = await aWorld()
  const began = performance.now()
  try {
    const child = await startProgram(fuzzing.run, world.environment)
    const tally: Tally = { answers: new Map(), findings: [] }
    try {
      await rounds(child, world, fuzzing, tally)
      // What was begun behind an answer may fail after it.
      await after(1000)
    } finally {
      await child.stop()
    }
    const mostMb = child.mostMb()
    const logged = child.faults.map((line): Finding => ({ asked: null, what: `it logged: ${line}` }))
    const memory = mostMb > MOST_MB ? [{ asked: null, what: `it took ${mostMb.toFixed(0)} MB` }] : []
    const seconds = (performance.now() - began) / 1000
    const findings = [...tally.findings, ...logged, ...memory]
    return { requests: fuzzing.requests, answers: tally.answers, mostMb, seconds, findings }
  } finally {
    await world.remove()
  }
}
