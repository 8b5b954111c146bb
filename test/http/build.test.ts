import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildHash } from '../../src/http/build.js'
import { temporaryFolder } from '../support/engine.js'

test('the name of a build is that of what it holds, not of where it lies', async (t) => {
  const holding = async (name: string, text: string) => {
    const root = await temporaryFolder(t)
    await mkdir(join(root, 'public'))
    await writeFile(join(root, 'public', name), text)
    return buildHash([join(root, 'public')], root)
  }
  const first = await holding('a.css', 'p{}')
  assert.equal(await holding('a.css', 'p{}'), first)
  assert.notEqual(await holding('a.css', 'b{}'), first)
  assert.notEqual(await holding('b.css', 'p{}'), first)
})
