import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import type { FileReport } from './reports.js'

const KEPT = '.cache/test-times.json'
const SHOWN = 15

/** Milliseconds that each file took last time here; none for what has not run. */
function lastTimes(): Map<string, number> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(KEPT, 'utf8'))))
  } catch {
    return new Map()
  }
}

export function keepTimes(reports: readonly FileReport[]): void {
  const times = new Map([...lastTimes(), ...reports.map(({ file, ms }) => [file, Math.round(ms)] as const)])
  mkdirSync(dirname(KEPT), { recursive: true })
  writeFileSync(KEPT, JSON.stringify(Object.fromEntries(times)))
}

/** The longest first, so that no process is still at one when the others have nothing left; what is new before all. */
export function longestFirst(files: readonly string[]): string[] {
  const times = lastTimes()
  const of = (file: string) => times.get(file) ?? Number.POSITIVE_INFINITY
  return [...files].sort((one, other) => (of(one) === of(other) ? 0 : of(other) - of(one)))
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1).padStart(7)} s`

/** Of one file, as soon as it is done. */
export const timeShown = ({ ms, cpuMs }: FileReport): string =>
  `(${seconds(ms).trim()}, processor ${seconds(cpuMs).trim()})`

type Row = { name: string; ms: number; cpuMs: number; tests: number }

const lines = (rows: readonly Row[]): string =>
  [...rows]
    .sort((one, other) => other.ms - one.ms)
    .slice(0, SHOWN)
    .map(
      ({ name, ms, cpuMs, tests }) =>
        `${seconds(ms)} ${seconds(cpuMs)} ${String(tests).padStart(5)}  ${name}\n`,
    )
    .join('')

function partsOf(reports: readonly FileReport[]): Row[] {
  const parts = new Map<string, Row>()
  for (const { file, ms, cpuMs, tests } of reports) {
    const path = file.split(sep)
    const name = path.length > 2 ? path.slice(0, 2).join('/') : 'test'
    const part = parts.get(name) ?? { name, ms: 0, cpuMs: 0, tests: 0 }
    parts.set(name, { name, ms: part.ms + ms, cpuMs: part.cpuMs + cpuMs, tests: part.tests + tests })
  }
  return [...parts.values()]
}

/** Where the time went: the files and the parts that took most. */
export function timesShown(reports: readonly FileReport[]): string {
  const head = '     wall  processor  tests\n'
  const files = reports.map(({ file, ...report }) => ({ name: file, ...report }))
  return `\nThe files that took most\n${head}${lines(files)}\nThe parts that took most\n${head}${lines(partsOf(reports))}`
}
