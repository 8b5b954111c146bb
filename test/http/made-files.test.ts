import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { madeFiles } from '../../src/http/made-files.js'
import { forgetAll } from '../../src/ledger/forgetting.js'

const atOnce = (work: () => Promise<string>) => work()

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-made-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** All files below, by path. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found.filter((entry) => entry.isFile()).map(({ name }) => name)
}

async function settled(check: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 200; tries++) {
    if (await check()) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}

test('many who ask for one file at the same time have it made once', async (t) => {
  const files = madeFiles(await folderOf(t))
  let made = 0
  const parts = () => {
    made += 1
    return [Readable.from(['one ', 'two'])] as const
  }
  const paths = await Promise.all(Array.from({ length: 20 }, () => files.of('a', atOnce, parts)))
  assert.equal(new Set(paths).size, 1)
  assert.equal(await readFile(paths[0] as string, 'utf8'), 'one two')
  await files.of('a', atOnce, parts)
  assert.equal(made, 1)
})

test('what could not be made leaves nothing behind, and is tried again', async (t) => {
  const folder = await folderOf(t)
  const files = madeFiles(folder)
  async function* broken() {
    yield 'half'
    throw new Error('the disk is gone')
  }
  await assert.rejects(() => files.of('a', atOnce, () => [Readable.from(broken())]), /the disk is gone/)
  assert.ok(await settled(async () => (await filesIn(folder)).length === 0))
  assert.equal(await readFile(await files.of('a', atOnce, () => [Readable.from(['whole'])]), 'utf8'), 'whole')
})

test('no more bytes are kept than is allowed: the ones asked for longest ago go', async (t) => {
  const folder = await folderOf(t)
  const files = madeFiles(folder, 1000)
  for (let number = 0; number < 10; number++)
    await files.of(`key ${number}`, atOnce, () => [Readable.from(['x'.repeat(300)])])
  assert.ok(await settled(async () => (await filesIn(folder)).length === 3))
})

test('when words are erased every file goes from the disk at once, and one that was being made is made again', async (t) => {
  const folder = await folderOf(t)
  const files = madeFiles(folder)
  await files.of('kept', atOnce, () => [Readable.from(['the erased word'])])
  let times = 0
  async function* duringErasure() {
    times += 1
    yield times === 1 ? 'the erased word' : 'nothing of it'
    if (times === 1) forgetAll()
  }
  const path = await files.of('made', atOnce, () => [Readable.from(duringErasure())])
  assert.equal(await readFile(path, 'utf8'), 'nothing of it')
  assert.ok(await settled(async () => (await filesIn(folder)).length === 1))
})

test('files of a process that was killed are removed by the next', async (t) => {
  const folder = await folderOf(t)
  // The greatest number that a process can have here is far below.
  await mkdir(join(folder, 'made', '99999999-abcd'), { recursive: true })
  await writeFile(join(folder, 'made', '99999999-abcd', 'left'), 'words')
  await madeFiles(folder).of('a', atOnce, () => [Readable.from(['b'])])
  assert.equal((await filesIn(folder)).includes('left'), false)
})
