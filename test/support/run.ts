/**
 * Runs the checks and the tests, and says in its last lines what this machine cannot run.
 *
 *   npm test                       everything
 *   npm test -- ledger http        the test files of these folders of test/
 *   npm test -- ledger/entry.test.ts   one file
 *   npm test -- -browser           all but those of this folder, without the checks
 *   npm test -- --part=2/5         every fifth test file, from the second on
 */
import { spawn, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { browserPath } from './browser-path.js'
import { chosenFiles, readArguments } from './runner/arguments.js'
import { askedBefore, askedFaults, forgetAsked } from './runner/asked.js'
import { COMPILED, compile } from './runner/compile.js'
import { runFiles } from './runner/queue.js'
import type { FileReport } from './runner/reports.js'
import { keepTimes, timesShown } from './runner/times.js'

const say = (text: string) => process.stdout.write(text)

const total = (reports: readonly FileReport[], count: 'tests' | 'pass' | 'fail' | 'skipped') =>
  reports.reduce((sum, report) => sum + report[count], 0)

function conclude(reports: readonly FileReport[], ms: number): void {
  say(timesShown(reports))
  const failed = reports.filter(({ fail }) => fail > 0)
  if (failed.length > 0) say('\nFailed:\n')
  for (const { file, text } of failed) say(`\n${file}\n${text.slice(Math.max(0, text.indexOf('✖')))}`)
  say(`\nℹ files ${reports.length}\n`)
  for (const count of ['tests', 'pass', 'fail', 'skipped'] as const)
    say(`ℹ ${count} ${total(reports, count)}\n`)
  say(`ℹ duration_ms ${Math.round(ms)}\n`)
}

/** Types and lint, beside the tests. @returns whether they pass */
const check = () =>
  new Promise<boolean>((resolve) => {
    const child = spawn('npm', ['run', '--silent', 'check'], { stdio: 'inherit' })
    child.once('exit', (code) => resolve(code === 0))
  })

const cannot: string[] = []
const asked = readArguments(process.argv.slice(2))
const browser = await browserPath()
const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) cannot.push('the independent check of the ledger: no python3 on this machine')
if (browser === null) asked.without.push('browser')
if (browser === null) cannot.push('browser tests: no Chromium starts on this machine')
const files = chosenFiles(asked)
if (files.length === 0) cannot.push('any test: no test file was found')
// Another run's task: `npm run test:mongodb`, as `.ci/run` does.
const elsewhere =
  process.env.MONGODB_URI === undefined &&
  files.some((file) => file.startsWith(join('test', 'db', 'compare')))
    ? ['the comparison of the embedded engine with MongoDB: no MONGODB_URI']
    : []

const start = performance.now()
await compile(COMPILED)
forgetAsked()
const first = process.argv.length === 2 ? check : async () => true
const { reports, isFine } = await runFiles({
  files,
  folder: COMPILED,
  atOnce: availableParallelism(),
  first,
  say,
})
keepTimes(reports)
conclude(reports, performance.now() - start)

/** Only all tests ask for all that is served; and a MongoDB is asked in the engine's place. */
const isWhole = process.argv.length === 2 && asked.without.length === 0 && !process.env.MONGODB_URI
const faults = isFine && isWhole ? askedFaults(askedBefore()) : []
for (const fault of faults) say(`✖ ${fault}\n`)
for (const line of [...cannot, ...elsewhere]) say(`Not run: ${line}\n`)
if (!isFine || faults.length > 0 || (cannot.length > 0 && (process.env.CI === 'true' || files.length === 0)))
  process.exit(1)
