import { readdirSync, readFileSync } from 'node:fs'

/** What `/proc` counts in: Linux has told programs of hundredths of a second, whatever its own clock, since it began. */
const TICK_MS = 10

interface Line {
  pid: number
  parent: number
  ticks: number
}

function lineOf(pid: string): Line | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The second field is a name in brackets, which may hold spaces and brackets.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const ticks = [11, 12, 13, 14].reduce((sum, place) => sum + Number(fields[place]), 0)
    return { pid: Number(pid), parent: Number(fields[1]), ticks }
  } catch {
    return null
  }
}

/** Of a process and all that it started, those that have ended too, in milliseconds. Null where there is no `/proc`. */
function withChildren(root: number): number | null {
  const lines = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => lineOf(pid) ?? [])
  if (lines.length === 0) return null
  const ours = new Set([root])
  // A child may have a smaller number than its parent: until no more are found.
  for (let before = 0; before < ours.size; ) {
    before = ours.size
    for (const { pid, parent } of lines) if (ours.has(parent)) ours.add(pid)
  }
  return lines.filter(({ pid }) => ours.has(pid)).reduce((sum, { ticks }) => sum + ticks * TICK_MS, 0)
}

/**
 * Processor time of this process so far and of those that it started, such as a Chromium, in milliseconds; of this one
 * alone where the system does not tell of the others.
 */
export function processorMs(): number {
  const own = process.cpuUsage()
  try {
    return withChildren(process.pid) ?? (own.user + own.system) / 1000
  } catch {
    return (own.user + own.system) / 1000
  }
}
