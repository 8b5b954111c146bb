/**
 * Runs the checks and the tests, and says in its last lines what this machine cannot run.
 *
 *   npm test                  everything
 *   npm test -- ledger http   the test files of these folders of test/
 *   npm test -- -browser      all but those of this folder, without the checks
 *   npm test -- --part=2/5    every fifth test file, from the second on
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { browserPath } from './browser-path.js'

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const without = process.argv
  .slice(2)
  .flatMap((argument) => (/^-[^-]/.test(argument) ? [argument.slice(1)] : []))
const [part = 1, parts = 1] =
  process.argv
    .find((argument) => argument.startsWith('--part='))
    ?.slice('--part='.length)
    .split('/')
    .map(Number) ?? []

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return testFiles(path)
    return entry.name.endsWith('.test.ts') ? [path] : []
  })
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const cannot: string[] = []
const browser = await browserPath()
const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) cannot.push('the independent check of the ledger: no python3 on this machine')
if (browser === null) without.push('browser')
if (browser === null) cannot.push('browser tests: no Chromium starts on this machine')

const chosen = folders.length > 0 ? folders.map((folder) => join('test', folder)) : ['test']
const files = chosen
  .flatMap(testFiles)
  .filter((file) => !without.some((folder) => file.startsWith(join('test', folder))))
  .sort()
  .filter((_file, place) => place % parts === part - 1)
if (files.length === 0) cannot.push('any test: no test file was found')
// Another run's task: `npm run test:mongodb`, as `.ci/run` does.
const elsewhere =
  process.env.MONGODB_URI === undefined &&
  files.some((file) => file.startsWith(join('test', 'db', 'compare')))
    ? ['the comparison of the embedded engine with MongoDB: no MONGODB_URI']
    : []

if (process.argv.length === 2) run('npm', ['run', '--silent', 'check'])
// One file for each core: node:test leaves one idle, half of the smallest machine.
const atOnce = `--test-concurrency=${availableParallelism()}`
run(process.execPath, ['--import', 'tsx', '--test', atOnce, ...files])

for (const line of [...cannot, ...elsewhere]) process.stdout.write(`Not run: ${line}\n`)
if (cannot.length > 0 && (process.env.CI === 'true' || files.length === 0)) process.exit(1)
