import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document } from 'mongodb'
import { ask, REAL_URI, withBoth } from './engines.js'

const rows = Array.from({ length: 400 }, (_, i) => ({
  _id: i,
  ref: `D-${String(i).padStart(3, '0')}`,
  status: i % 4 === 0 ? 'met' : 'open',
  themes: [`t${i % 9}`, `u${i % 5}`],
  at: (i * 7919) % 1000,
  links: [{ to: `D-${i % 50}`, effect: i % 2 ? 'up' : 'down' }],
}))

const indexes = [
  { key: { ref: 1 }, name: 'ref', unique: true },
  { key: { status: 1, at: -1 }, name: 'status_at' },
  { key: { themes: 1 }, name: 'themes' },
  { key: { 'links.to': 1 }, name: 'links' },
]

const find = (filter: Document, more: Document = {}): Document => ({ find: 'rows', filter, ...more })

const QUESTIONS: Readonly<Record<string, Document>> = {
  equality: find({ ref: 'D-017' }),
  'equality that finds nothing': find({ ref: 'none' }),
  $in: find({ ref: { $in: ['D-001', 'D-005', 'none'] } }),
  range: find({ ref: { $gte: 'D-010', $lt: 'D-020' } }),
  prefix: find({ status: 'met' }),
  'whole compound key': find({ status: 'met', at: 919 }),
  'range in the second field': find({ status: 'met', at: { $gt: 900 } }),
  'sort by the index': find({ status: 'met' }, { sort: { at: -1 }, limit: 20 }),
  'sort by the index, backwards': find({ status: 'met' }, { sort: { at: 1 }, limit: 20 }),
  'sort alone': find({}, { sort: { ref: -1 }, limit: 5 }),
  'sort in memory': find({ themes: 't3' }, { sort: { at: 1 } }),
  multikey: find({ themes: 't3' }),
  'below a list': find({ 'links.to': 'D-7' }),
  'an index and a rest': find({ themes: 't3', at: { $gt: 500 } }),
  'no index': find({ at: { $gt: 500 } }),
}

const withIndexes = (plan: Document): string[] => [
  `${plan.stage}${plan.indexName ? `(${plan.indexName})` : ''}`,
  ...(plan.inputStage ? withIndexes(plan.inputStage) : []),
]

/** MongoDB's short way to one document by a unique key is the same reading. */
const stagesOf = (plan: Document) => withIndexes(plan).join(' < ').replace('EXPRESS_IXSCAN', 'FETCH < IXSCAN')

function told({ queryPlanner, executionStats }: Document) {
  const { nReturned, totalKeysExamined, totalDocsExamined } = executionStats
  const read = `${nReturned} returned, ${totalDocsExamined} documents examined`
  return { plan: `${stagesOf(queryPlanner.winningPlan)}: ${read}`, keys: Number(totalKeysExamined) }
}

const options = { skip: REAL_URI === undefined ? 'no MONGODB_URI to compare with' : false }

test('both engines choose the same index and read as much', options, async (t) => {
  const { real, ours } = await withBoth(t)
  for (const db of [real, ours]) {
    await ask(db, { insert: 'rows', documents: rows })
    await ask(db, { createIndexes: 'rows', indexes })
  }
  const different: string[] = []
  for (const [name, command] of Object.entries(QUESTIONS)) {
    const explained = { explain: command, verbosity: 'executionStats' }
    const [theirs, mine] = [told(await ask(real, explained)), told(await ask(ours, explained))]
    // Keys: MongoDB looks at one more to see that a range has ended.
    if (theirs.plan === mine.plan && mine.keys <= theirs.keys) continue
    different.push(`${name}\n  MongoDB  ${JSON.stringify(theirs)}\n  embedded ${JSON.stringify(mine)}`)
  }
  assert.equal(different.join('\n'), '')
})
