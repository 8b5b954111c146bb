import { isAlone } from './arguments.js'
import { type TestProcess, testProcess } from './process.js'
import type { FileReport } from './reports.js'
import { longestFirst, timeShown } from './times.js'

/** A process that has grown so large, in bytes, is replaced by a new one: its garbage is not the next file's burden. */
const LARGE = 1.5 * 1024 ** 3

interface Asked {
  files: readonly string[]
  /** Of what was compiled. */
  folder: string
  /** How many processes run at once. */
  atOnce: number
  /** What else is to be done, in place of one of the processes and before it. @returns whether it went well */
  first(): Promise<boolean>
  say(text: string): void
}

/** Runs test files in a few processes, each of which takes the next file when it is done with one. */
export async function runFiles({ files, folder, atOnce, first, say }: Asked) {
  const waiting = longestFirst(files)
  const reports: FileReport[] = []
  let isFine = true
  const ended = async (running: TestProcess | null) => {
    const fault = running?.isAlive() ? await running.end() : ''
    if (fault === '') return
    isFine = false
    say(`✖ A process that ran tests ended with ${fault}\n`)
  }

  async function work(): Promise<void> {
    let running: TestProcess | null = null
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const apart = isAlone(file) ? testProcess(folder) : null
      if (!running?.isAlive() && !apart) running = testProcess(folder)
      const report: FileReport = await (apart ?? running ?? testProcess(folder)).run(file)
      reports.push(report)
      say(`▶ ${file} ${timeShown(report)}\n${report.text}`)
      if (report.fail > 0) isFine = false
      await ended(apart)
      if (report.memory > LARGE && !apart) {
        await ended(running)
        running = null
      }
    }
    await ended(running)
  }

  const workers = Array.from({ length: atOnce }, async (_, place) => {
    if (place === 0 && !(await first())) isFine = false
    await work()
  })
  await Promise.all(workers)
  return { reports, isFine }
}
