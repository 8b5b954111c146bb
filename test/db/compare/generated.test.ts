import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import type { Db, Document } from 'mongodb'
import { type Asked, asked, keys, rows } from './arbitraries.js'
import { ask, askAll, type Pair, REAL_URI, withFreshOnes } from './engines.js'
import { explainedBy } from './explained.js'
import { faultOf, isRefusal, shown, shownStored } from './reply.js'

/** Fixed, so that the same commit is always asked the same; the last once found a difference. */
const SEEDS = process.env.COMPARE_SEED ? [Number(process.env.COMPARE_SEED)] : [1, 2, 813_985]
const COMMANDS = Number(process.env.COMPARE_COMMANDS ?? 4000)
/** Commands asked of the same documents, one after another. */
const A_RUN = 20
/** Differences printed. */
const SHOWN = 40

const contents = (db: Db): Promise<Document[]> =>
  db.collection<Document>('rows').find().sort({ _id: 1 }).toArray()

async function fill(db: Db, documents: Document[]): Promise<void> {
  await ask(db, { delete: 'rows', deletes: [{ q: {}, limit: 0 }] })
  if (documents.length > 0) await ask(db, { insert: 'rows', documents, ordered: false })
}

/** Where no order is promised, documents are compared in the order of their text. */
function comparable({ ordered }: Asked, replies: Document[]): string {
  if (ordered) return shown(replies)
  const documents = replies.flatMap(({ cursor }) => cursor?.firstBatch ?? cursor?.nextBatch ?? [])
  return `${shown(replies.map(faultOf))} ${documents.map(shownStored).sort().join()}`
}

type Counts = { compared: number; refused: number; explained: Map<string, number>; found: string[] }

async function compareOne({ real, ours }: Pair, one: Asked, counts: Counts): Promise<void> {
  const before = one.writes ? await contents(real) : []
  const [theirs, mine] = await Promise.all([askAll(real, one.command), askAll(ours, one.command)])
  counts.compared++
  const isRefused = mine.some(isRefusal)
  const [after, own] = one.writes ? await Promise.all([contents(real), contents(ours)]) : [[], []]
  if (isRefused) counts.refused++
  const same = comparable(one, theirs) === comparable(one, mine) && shownStored(after) === shownStored(own)
  if (!same && !isRefused) {
    const stands = one.writes ? before : await contents(ours)
    const name = explainedBy({ command: one.command, theirs, mine, after, own, before: stands })
    const told = `${shown(one.command)}\n MongoDB  ${shown(theirs)} ${shownStored(after)}\n embedded ${shown(mine)} ${shownStored(own)}\n before ${shownStored(stands)} ${shown(await ask(ours, { listIndexes: 'rows' }))}`
    if (name === null) counts.found.push(told)
    else counts.explained.set(name, 1 + (counts.explained.get(name) ?? 0))
  }
  if (!same && one.writes) await fill(ours, after)
}

async function compareRun(
  pair: Pair,
  documents: Document[],
  indexes: Document[],
  commands: Asked[],
  counts: Counts,
) {
  await Promise.all([pair.real, pair.ours].map((db) => fill(db, documents)))
  for (const key of indexes) {
    const command = { createIndexes: 'rows', indexes: [{ key, name: JSON.stringify(key) }] }
    const [theirs, mine] = await Promise.all([ask(pair.real, command), ask(pair.ours, command)])
    if (shown(faultOf(theirs)) !== shown(faultOf(mine))) counts.found.push(shown([command, theirs, mine]))
  }
  for (const one of commands) await compareOne(pair, one, counts)
}

async function compareSeed(t: TestContext, seed: number): Promise<void> {
  const next = await withFreshOnes(t)
  const counts: Counts = { compared: 0, refused: 0, explained: new Map(), found: [] }
  const runs = fc.asyncProperty(
    rows,
    fc.array(keys, { maxLength: 2 }),
    fc.array(asked, { minLength: A_RUN, maxLength: A_RUN }),
    async (documents, indexes, commands) => compareRun(await next(), documents, indexes, commands, counts),
  )
  await fc.assert(runs, { numRuns: Math.ceil(COMMANDS / A_RUN), seed })
  const explained = [...counts.explained].map(([name, count]) => `${count} ${name}`).join(', ') || 'none'
  t.diagnostic(
    `${counts.compared} commands compared, ${counts.refused} refused by name; explained: ${explained}`,
  )
  assert.equal(counts.found.length, 0, `seed ${seed}\n${counts.found.slice(0, SHOWN).join('\n')}`)
}

const options = { skip: REAL_URI === undefined ? 'no MONGODB_URI to compare with' : false }

for (const seed of SEEDS)
  test(`generated commands are answered alike, seed ${seed}`, options, (t) => compareSeed(t, seed))
