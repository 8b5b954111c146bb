// Runs alone: it starts a process for each damage.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, open, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openDatabase } from '../../src/db/connect.js'
import { requireIntact } from '../../src/db/embedded/storage/intact.js'
import { silent, temporaryFolder } from '../support/engine.js'
import { nodeRuns } from '../support/program.js'
import { many } from '../support/whole.js'

const ROUNDS = many(30, 12)
const PAGE = 4096
const reader = 'test/support/engine-reader.ts'

const random = (below: number) => Math.floor(Math.random() * below)

/** A data folder with some hundred documents, long ones among them, in several indexes. */
async function filled(t: TestContext): Promise<{ folder: string; file: string; good: Buffer }> {
  const folder = await temporaryFolder(t)
  const { connection, close } = await openDatabase({ mongodbUri: undefined, dataDir: folder, log: silent })
  const rows = connection.collection<{ _id: number; n: number; text: string }>('rows')
  await rows.createIndex({ n: 1 })
  const all = Array.from({ length: 600 }, (_, i) => ({
    _id: i,
    n: i % 50,
    text: 'x'.repeat(i % 9 ? 90 : 9000),
  }))
  await rows.insertMany(all)
  await rows.deleteMany({ n: 7 })
  await close()
  const file = join(folder, 'engine', 'data.mdb')
  return { folder, file, good: await readFile(file) }
}

const start = (dataDir: string) => openDatabase({ mongodbUri: undefined, dataDir, log: silent })
const REFUSED = /The data file .*data\.mdb is damaged: .*restore a backup into an empty DATA_DIR/

test('a data file that is cut short is refused with what to do, and is left as it is', async (t) => {
  const { folder, file, good } = await filled(t)
  // The last pages of a file may be free ones, which nobody misses.
  const lengths = [0, 1, PAGE, 2 * PAGE, ...Array.from({ length: ROUNDS }, () => random(good.length * 0.8))]
  for (const length of lengths) {
    await writeFile(file, good)
    await truncate(file, length)
    await assert.rejects(start(folder), REFUSED, `cut to ${length} bytes`)
    assert.equal((await readFile(file)).length, length)
  }
  await writeFile(file, good)
  const { connection, close } = await start(folder)
  assert.equal(await connection.collection('rows').countDocuments(), 588)
  await close()
})

test('pages that were overwritten or lost are refused', async (t) => {
  const { folder, file, good } = await filled(t)
  for (const filler of [0, 255]) {
    await writeFile(
      file,
      Buffer.concat([good.subarray(0, 2 * PAGE), Buffer.alloc(good.length - 2 * PAGE, filler)]),
    )
    await assert.rejects(start(folder), REFUSED)
  }
  await writeFile(file, 'not a data file at all'.repeat(1000))
  await assert.rejects(start(folder), REFUSED)
})

/** What became of a folder: a process reads everything in it through every index, and ends as it will. */
function readAll(folder: string): { status: number | null; signal: string | null; said: string } {
  const run = spawnSync(process.execPath, [...nodeRuns(reader), folder], { encoding: 'utf8' })
  return { status: run.status, signal: run.signal, said: run.stdout.trim() }
}

/** The bytes by which LMDB finds its way: magic numbers and trees of the first pages, headers of pages, and of nodes. */
function leading(file: Buffer): { magic: number[]; headers: number[]; nodeFlags: number[]; nodes: number[] } {
  const found = {
    magic: [24, PAGE + 24, 4 * PAGE + 13],
    headers: [] as number[],
    nodeFlags: [] as number[],
    nodes: [] as number[],
  }
  for (let at = 0; at < file.length; at += PAGE) {
    if (file.readBigUInt64LE(at) !== BigInt(at / PAGE)) continue
    for (let i = 0; i < (at < 2 * PAGE ? 160 : 24); i++) found.headers.push(at + i)
    const isTree = at >= 2 * PAGE && (file.readUInt16LE(at + 18) & 3) !== 0
    for (let node = at + 24; isTree && node < at + 24 + file.readUInt16LE(at + 20); node += 2) {
      const head = at + 24 + file.readUInt16LE(node)
      if ((file.readUInt16LE(at + 18) & 2) !== 0) found.nodeFlags.push(head + 4)
      found.nodes.push(node, node + 1, ...Array.from({ length: 8 }, (_, i) => head + i))
    }
  }
  return found
}

test('a flipped bit is refused at the start, named by the check, or harms nothing', async (t) => {
  const { folder, file, good } = await filled(t)
  const before = readAll(folder).said
  assert.match(before, /^whole \w+$/)
  const { magic, headers, nodeFlags, nodes } = leading(good)
  const of = (bytes: number[]) => bytes[random(bytes.length)] ?? assert.fail('no bytes')
  const flips = [
    ...[...magic, of(nodeFlags)].flatMap((byte) => [0, 2].map((bit) => ({ byte, bit }))),
    ...Array.from({ length: ROUNDS }, (_, i) => ({
      byte: [() => of(headers), () => of(nodes), () => random(good.length)][i % 3]?.() ?? 0,
      bit: random(8),
    })),
  ]
  const became = { refused: 0, named: 0, harmless: 0 }
  for (const { byte, bit } of flips) {
    await writeFile(file, good)
    const handle = await open(file, 'r+')
    await handle.write(Buffer.from([(good[byte] ?? 0) ^ (1 << bit)]), 0, 1, byte)
    await handle.close()
    const { status, signal, said } = readAll(folder)
    assert.deepEqual([status, signal], [0, null], `bit ${bit} of byte ${byte}: ${said}`)
    if (/(?:data file|[Rr]ecord) .* is damaged: .*restore/.test(said)) became.refused++
    else if (said.startsWith('named')) became.named++
    else {
      assert.equal(said, before, `bit ${bit} of byte ${byte}`)
      became.harmless++
    }
  }
  t.diagnostic(`${flips.length} flipped bits: ${JSON.stringify(became)}`)
})

test('the pages of a file are read as whole while another process writes to it', async (t) => {
  const folder = await temporaryFolder(t)
  const { connection, close } = await start(folder)
  const rows = connection.collection<{ _id: number; text: string }>('rows')
  const copy = join(folder, 'copy')
  await mkdir(copy)
  for (let i = 0; i < many(60, 20); i++) {
    const writing = rows.insertOne({ _id: i, text: 'y'.repeat(random(20_000)) })
    requireIntact(join(folder, 'engine'))
    await writing
  }
  await close()
  await copyFile(join(folder, 'engine', 'data.mdb'), join(copy, 'data.mdb'))
  requireIntact(copy)
})
