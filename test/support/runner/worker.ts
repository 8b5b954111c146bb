/**
 * A process that runs test files, one after the other, as it is told which: what they all import is loaded once.
 * Its reporter is report.ts.
 */
import { test } from 'node:test'
import { inspect } from 'node:util'
import { notedFor } from './asked.js'
import { NOTED_IN } from './note-asked.js'
import { END_OF_FILE } from './reports.js'
import { begin, fails } from './under-way.js'

/** How long a process may take to end once it is told to, in milliseconds. */
const ENDING_MS = 60_000

process.once('disconnect', () => {
  const timer = setTimeout(() => {
    const open = process.getActiveResourcesInfo().join(', ')
    process.stderr.write(`✖ Tests left something open that keeps their process from ending: ${open}\n`)
    process.exit(1)
  }, ENDING_MS)
  timer.unref()
})

// Tests run in order, so it came of the file under way.
for (const uncaught of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(uncaught, (error: unknown) => fails(`✖ Nobody caught ${inspect(error)}`))

process.on('message', async ({ file, path }: { file: string; path: string }) => {
  begin(file)
  process.env[NOTED_IN] = notedFor(file)
  try {
    await import(path)
  } catch (error) {
    fails(`✖ ${file} cannot be read\n${inspect(error)}`)
  }
  // Tests of a process run in order: this one when all of the file are done.
  test(END_OF_FILE, () => {})
})
