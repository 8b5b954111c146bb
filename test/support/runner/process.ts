import { type ChildProcess, fork } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { compiled } from './compile.js'
import type { FileReport, Report } from './reports.js'

/** A process that runs test files, and how it fared. */
export interface TestProcess {
  /** Runs one file; a process that ends or hangs meanwhile has failed it. */
  run(file: string): Promise<FileReport>
  /** Undefined for one that was ended for hanging, or ended by itself. */
  isAlive(): boolean
  /** Lets it end. @returns how it failed in that; '' if it did not */
  end(): Promise<string>
}

/** How long nothing may happen, in milliseconds: node ends a test that waits for ever, this a process that is stuck. */
const TEST_MS = 300_000
const STUCK_MS = TEST_MS + 30_000

const ofNothing = { tests: 0, pass: 0, fail: 1, skipped: 0, ms: 0, cpuMs: 0, memory: 0 }

function startProcess(folder: string): ChildProcess {
  const ours = (name: string) => compiled(folder, `test/support/runner/${name}.ts`)
  const first = pathToFileURL(ours('untracked')).href
  const execArgv = ['--enable-source-maps', `--import=${first}`, `--test-timeout=${TEST_MS}`]
  const reporter = [`--test-reporter=${ours('report')}`, '--test-reporter-destination=stdout']
  // Where node itself runs the tests of this runner: what it tells its own processes is none of these' business.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined }
  return fork(ours('worker'), [], { env, execArgv: [...execArgv, ...reporter] })
}

/** @param folder of what was compiled */
export function testProcess(folder: string): TestProcess {
  const child = startProcess(folder)
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(code === 0 ? '' : `code ${code ?? signal}`))
  })
  let isAlive = true
  // Node ends a process with a failed test by 1, of which the files have told.
  let hasFailed = false
  void ended.then(() => {
    isAlive = false
  })

  return {
    isAlive: () => isAlive,
    run: (file) =>
      new Promise((resolve) => {
        let at = 'its import'
        const finish = (report: FileReport) => {
          clearTimeout(stuck)
          child.off('message', hear)
          resolve(report)
        }
        const fail = (text: string) => finish({ file, text: `✖ ${file}: ${text}\n`, ...ofNothing })
        const hear = (report: Report) => {
          stuck.refresh()
          if (report.is === 'alive') {
            if (report.test !== '') at = report.test
            return
          }
          if (report.fail > 0) hasFailed = true
          finish(report)
        }
        const stuck = setTimeout(() => {
          isAlive = false
          child.kill('SIGKILL')
          fail(`hangs: nothing happened for ${STUCK_MS / 1000} seconds. Last heard of: ${at}`)
        }, STUCK_MS)
        child.on('message', hear)
        void ended.then((how) => fail(`its process ended (${how || 'code 0'}). Last heard of: ${at}`))
        child.send({ file, path: compiled(folder, file) })
      }),
    end: async () => {
      if (child.connected) child.disconnect()
      const how = await ended
      return hasFailed && how === 'code 1' ? '' : how
    },
  }
}
