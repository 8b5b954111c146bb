import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { exportSite } from '../../src/commands/export.js'
import { changesOfWorld, edited, MARKER } from '../record/versions/world.js'
import { aDemand } from '../support/builders.js'
import { nodeRuns } from '../support/program.js'
import { openSite } from '../support/site.js'
import { type Environment, ownEnvironment } from '../support/store.js'

/** A record with drafts, a confidential source and an erased version, and the environment that a command finds it by. */
async function recorded(t: TestContext): Promise<Environment> {
  const environment = await ownEnvironment(t, { BASE_URL: 'https://tamdan.example/record' })
  const { store } = await openSite(environment)
  await store.ledger.appendAll([
    ...changesOfWorld(),
    aDemand('D-0005', { title: { en: `${MARKER} to be erased` } }),
    edited('demand', 'D-0005', aDemand('D-0005').content, { expected: 1 }),
    edited('demand', 'D-0005', { versions: [1] }, { expected: 2, operation: 'erase' }),
  ])
  await store.close()
  return environment
}

async function emptyFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-copy-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function filesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  return all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

const LINK = /<(?:a|link|script|img|use|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g

/** What a page names that is not there. */
async function deadLinks(file: string): Promise<string[]> {
  const html = await readFile(file, 'utf8')
  const named = [...html.matchAll(LINK)].map(([, value = '']) => value.replaceAll('&amp;', '&'))
  return named.filter((value) => {
    if (/^(?:https?:|#)/.test(value)) return false
    const [path = ''] = value.split('#')
    return value.startsWith('/') || !existsSync(join(dirname(file), decodeURIComponent(path)))
  })
}

test('a copy is whole: every link is to a file, every file has its checksum, and nothing hidden is in it', async (t) => {
  const environment = await recorded(t)
  const folder = await emptyFolder(t)
  const said: string[] = []
  assert.equal(await exportSite.run([folder], environment, (text) => said.push(text)), 0)
  assert.deepEqual(said.length, 1, said.join(''))
  const files = await filesIn(folder)
  const sums = new Map(
    (await readFile(join(folder, 'SHA256SUMS'), 'utf8'))
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
  for (const file of files) {
    const bytes = await readFile(file)
    const name = file.slice(folder.length + 1)
    assert.ok(!bytes.toString().toLowerCase().includes(MARKER.toLowerCase()), name)
    if (name !== 'SHA256SUMS')
      assert.equal(sums.get(name), createHash('sha256').update(bytes).digest('hex'), name)
    if (!name.endsWith('.html')) continue
    assert.deepEqual(await deadLinks(file), [], name)
    assert.ok(!bytes.includes('<form'), name)
  }
  const has = (name: string) => files.includes(join(folder, name))
  for (const name of [
    'index.html',
    'km/index.html',
    'demands/D-0001/v/1/index.html',
    'km/demands/theme-officer-training/index.html',
    'data/demands.xlsx',
    'data/package/demands.csv',
    'data/all.zip',
    'ledger.jsonl',
    'README.txt',
  ])
    assert.ok(has(name), name)
  assert.ok(!has('UNFINISHED.txt'))
})

test('absolute addresses are those of --base-url', async (t) => {
  const environment = await recorded(t)
  const folder = join(await emptyFolder(t), 'new', 'folder')
  await exportSite.run([folder, '--base-url', 'https://mirror.example/'], environment, () => {})
  const html = await readFile(join(folder, 'demands/D-0001/index.html'), 'utf8')
  assert.match(html, /rel="canonical" href="https:\/\/mirror\.example\/demands\/D-0001"/)
  assert.doesNotMatch(html, /tamdan\.example/)
})

test('a folder that is not empty, a file, a bad address and an empty record are refused, and nothing is written', async (t) => {
  const environment = await recorded(t)
  const folder = await emptyFolder(t)
  await writeFile(join(folder, 'mine.txt'), 'mine')
  const run = (args: string[], env = environment) => exportSite.run(args, env, () => {})
  await assert.rejects(run([]), /Name the folder/)
  await assert.rejects(run([folder]), /is not empty/)
  await assert.rejects(run([join(folder, 'mine.txt')]), /is a file/)
  await assert.rejects(run([join(folder, 'new'), '--base-url', 'ftp://x']), /BASE_URL/)
  await assert.rejects(run([join(folder, 'new')], await ownEnvironment(t)), /no entry yet/)
  assert.deepEqual(await readdir(folder), ['mine.txt'])
})

/** Starts the command as a person does, and waits until it has written something. */
async function begun(t: TestContext, folder: string, environment: Environment) {
  const args = [...nodeRuns('src/main.ts'), 'export', folder]
  const command = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: 'pipe' })
  t.after(() => command.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => command.once('exit', resolve))
  while (!existsSync(join(folder, 'data', 'demands.xlsx')) && command.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return { command, ended }
}

test('stopped, it leaves nothing; killed, what it leaves does not look whole and is not added to', async (t) => {
  const environment = await recorded(t)
  const folder = await emptyFolder(t)
  const stopped = await begun(t, folder, environment)
  stopped.command.kill('SIGINT')
  assert.equal(await stopped.ended, 1)
  assert.deepEqual(await readdir(folder), [])

  const killed = await begun(t, folder, environment)
  killed.command.kill('SIGKILL')
  await killed.ended
  const left = await readdir(folder)
  assert.ok(left.includes('UNFINISHED.txt') && !left.includes('index.html'), left.join())
  await assert.rejects(
    exportSite.run([folder], environment, () => {}),
    /was not finished/,
  )
})
