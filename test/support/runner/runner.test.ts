import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { temporaryFolder } from '../engine.js'
import { COMPILED, compile } from './compile.js'
import { runFiles } from './queue.js'

const head = "import assert from 'node:assert/strict'\nimport { test } from 'node:test'\n"

const ready = compile(COMPILED)

/** Runs files with these texts in one process. */
async function run(t: TestContext, texts: Record<string, string>) {
  const folder = await temporaryFolder(t)
  await mkdir(join(folder, 'test'))
  const files = Object.keys(texts).map((name) => join(folder, 'test', `${name}.test.mjs`))
  for (const [place, text] of Object.values(texts).entries()) await writeFile(files[place] ?? '', head + text)
  await ready
  let said = ''
  const { reports, isFine } = await runFiles({
    files,
    folder: COMPILED,
    atOnce: 1,
    first: async () => true,
    say: (text) => {
      said += text
    },
  })
  const of = (name: string) => reports.find(({ file }) => file.includes(`${name}.test`))
  return { isFine, said, of, reports }
}

test('tests of several files are counted one by one, those within others too', async (t) => {
  const { isFine, of, reports } = await run(t, {
    one: "test('adds', () => assert.equal(1 + 1, 2))\ntest('holds', async (t) => { await t.test('inner', () => {}) })",
    other: "test('goes', async () => { await new Promise((go) => setTimeout(go, 10)) })",
  })
  assert.ok(isFine)
  assert.deepEqual(
    reports.map(({ tests, pass, fail }) => [tests, pass, fail]),
    [
      [3, 3, 0],
      [1, 1, 0],
    ],
  )
  assert.match(of('one')?.text ?? '', /✔ adds/)
})

test('a test that fails is shown with its reason, and those after it run', async (t) => {
  const { isFine, of, said } = await run(t, {
    wrong: "test('is wrong', () => assert.equal('cat', 'dog'))\ntest('is right', () => {})",
    next: "test('is right', () => {})",
  })
  assert.ok(!isFine)
  assert.deepEqual([of('wrong')?.pass, of('wrong')?.fail, of('next')?.pass], [1, 1, 1])
  assert.match(of('wrong')?.text ?? '', /'cat'[\s\S]*'dog'/)
  assert.doesNotMatch(said, /ended with/, 'the process itself has no fault')
})

test('a file that cannot be read, or has no test, fails', async (t) => {
  const { isFine, of } = await run(t, { unread: "import './not-there.js'", empty: 'assert.ok(true)' })
  assert.ok(!isFine)
  assert.equal(of('unread')?.fail, 1)
  assert.match(of('unread')?.text ?? '', /not-there/)
  assert.equal(of('empty')?.fail, 1)
})

test('a file that ends its process fails, and the next runs in another', async (t) => {
  const { isFine, of } = await run(t, {
    ends: "test('leaves', () => process.exit(0))",
    next: "test('is right', () => {})",
  })
  assert.ok(!isFine)
  assert.equal(of('ends')?.fail, 1)
  assert.match(of('ends')?.text ?? '', /process ended/)
  assert.equal(of('next')?.pass, 1)
})

test('an error that nobody catches fails the file under way, with its reason', async (t) => {
  const { isFine, of } = await run(t, {
    thrown: `test('throws aside', async () => {
      setTimeout(() => { throw new Error('thrown aside') }, 5)
      await new Promise((go) => setTimeout(go, 50))
    })`,
    refused: `test('refuses aside', async () => {
      Promise.reject(new Error('refused aside'))
      await new Promise((go) => setTimeout(go, 50))
    })`,
    next: "test('is right', () => {})",
  })
  assert.ok(!isFine)
  assert.deepEqual([of('thrown')?.fail, of('refused')?.fail, of('next')?.fail], [1, 1, 0])
  assert.match(of('thrown')?.text ?? '', /thrown aside/)
  assert.match(of('refused')?.text ?? '', /refused aside/)
})

test('what a test starts is told of with its processor time', async (t) => {
  const { of } = await run(t, {
    idle: "test('waits', async () => { await new Promise((go) => setTimeout(go, 300)) })",
    busy: `import { spawnSync } from 'node:child_process'
      test('lets another work', () => {
        spawnSync(process.execPath, ['-e', 'for (const end = Date.now() + 1500; Date.now() < end;);'])
      })`,
  })
  const [idle = 0, busy = 0] = [of('idle')?.cpuMs, of('busy')?.cpuMs]
  assert.ok(busy > idle + 100, `${busy} and ${idle} ms`)
})

test('what goes wrong after the last test ended is a fault', async (t) => {
  const { isFine, said } = await run(t, {
    late: "test('leaves something', () => { setTimeout(() => { throw new Error('too late') }, 50) })",
  })
  assert.ok(!isFine)
  assert.match(said, /ended with code/)
})
