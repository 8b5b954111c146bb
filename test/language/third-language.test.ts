import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { changedIn, copyWithLao } from './third/copy.js'

const running = promisify(execFile)

/** Runs a file of the copy as it stands there. @throws Error with what it printed, where it fails */
function run(folder: string, file: string): Promise<unknown> {
  // Told that it is part of a run of tests, it would report to that one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  return running(process.execPath, ['--import', 'tsx', file], { cwd: folder, env, maxBuffer: 2 ** 26 }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => assert.fail(`${file}\n${stdout}${stderr}`),
  )
}

test('a third language is a line, a file of words and a font: the site speaks it everywhere', async (t) => {
  const folder = copyWithLao()
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  assert.deepEqual(changedIn(folder).sort(), ['locales/lo.json', 'src/language/languages.ts'])
  await run(folder, 'test/words/check.ts')
  await run(folder, 'test/language/third/walk.ts')
})
