import { processorMs } from './processor.js'
import type { FileReport, Report } from './reports.js'

type Used = Pick<FileReport, 'ms' | 'cpuMs' | 'memory'>

let file = ''
let failure = ''
let start = 0
let processor = 0

export function begin(name: string): void {
  file = name
  failure = ''
  start = performance.now()
  processor = processorMs()
}

/** @param why the file itself is at fault, not one of its tests */
export function fails(why: string): void {
  failure += `${why}\n`
}

export function fileUnderWay(): { file: string; failure: string } & Used {
  const used = { ms: performance.now() - start, cpuMs: processorMs() - processor }
  return { file, failure, ...used, memory: process.memoryUsage.rss() }
}

export function tell(report: Report): void {
  if (process.connected) process.send?.(report)
}
