import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type TestContext, test } from 'node:test'
import { temporaryFolder } from '../support/engine.js'

/** A program of two files with the build of this one. */
async function aProgram(t: TestContext) {
  const folder = await temporaryFolder(t)
  for (const file of ['build.mjs', 'package-lock.json', 'tsconfig.json'])
    await copyFile(file, join(folder, file))
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  const write = async (name: string, text: string) => {
    await mkdir(join(folder, 'src'), { recursive: true })
    await writeFile(join(folder, 'src', name), text)
  }
  await write('main.ts', "import { word } from './word.js'\nexport const said: string = word\n")
  await write('word.ts', "export const word: string = 'one'\n")
  const build = () => {
    const { status, stderr } = spawnSync(process.execPath, ['build.mjs'], { cwd: folder, encoding: 'utf8' })
    return { status, stderr }
  }
  const compiled = (name: string) => readFile(join(folder, 'dist', name), 'utf8')
  return { folder, write, build, compiled }
}

test('the program is compiled when its source has changed, and only then', async (t) => {
  const { folder, write, build, compiled } = await aProgram(t)
  assert.deepEqual(build(), { status: 0, stderr: '' })
  assert.match(await compiled('word.js'), /one/)
  const made = async () => (await stat(join(folder, 'dist', 'main.js'))).mtimeMs
  const first = await made()
  build()
  assert.equal(await made(), first)
  await write('word.ts', "export const word: string = 'two'\n")
  build()
  assert.match(await compiled('word.js'), /two/)
  assert.notEqual(await made(), first)
})

test('what is left of a source that is gone goes, and what does not compile is not taken for current', async (t) => {
  const { folder, write, build, compiled } = await aProgram(t)
  build()
  await rm(join(folder, 'src', 'word.ts'))
  await write('main.ts', 'export const said = \n')
  assert.notEqual(build().status, 0)
  assert.notEqual(build().status, 0)
  await write('main.ts', "export const said = 'alone'\n")
  assert.equal(build().status, 0)
  assert.match(await compiled('main.js'), /alone/)
  await assert.rejects(compiled('word.js'))
})
