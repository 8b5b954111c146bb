import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { type TestContext, test } from 'node:test'
import type { Db, Document } from 'mongodb'
import type { Case } from './cases/case.js'
import { DEFINITIONS } from './cases/definitions.js'
import { FILTERS } from './cases/filters.js'
import { MODIFYING } from './cases/modifying.js'
import { PIPELINES } from './cases/pipelines.js'
import { READING } from './cases/reading.js'
import { SHAPES } from './cases/shapes.js'
import { WRITING } from './cases/writing.js'
import { ask, askAll, type Pair, REAL_URI, withFreshOnes } from './engines.js'
import { EXPLAINED } from './explained.js'
import { isRefusal, shown, shownStored } from './reply.js'

const CASES = { FILTERS, READING, SHAPES, WRITING, MODIFYING, PIPELINES, DEFINITIONS }

/** Commands that may change something: what is there after them is compared too. */
const WRITES = /^(?:insert|update|delete|findAndModify)$/

const contents = (db: Db): Promise<Document[]> =>
  db.collection<Document>('rows').find().sort({ _id: 1 }).toArray()

const named = (spec: Document): Document => {
  const { key = spec, ...options } = 'key' in spec ? spec : {}
  return { key, name: Object.entries(key).flat().join('_'), ...options }
}

async function prepare(db: Db, { rows = [], indexes = [] }: Case): Promise<void> {
  if (rows.length > 0) await ask(db, { insert: 'rows', documents: rows })
  if (indexes.length > 0)
    assert.equal((await ask(db, { createIndexes: 'rows', indexes: indexes.map(named) })).ok, 1)
}

const inOneOrder = (document: Document): Document =>
  Object.fromEntries(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The documents of a reply in the order of their text. */
const inOrderOfText = ({ cursor, ...reply }: Document): Document => ({
  ...reply,
  ...(cursor
    ? {
        cursor: { ...cursor, firstBatch: cursor.firstBatch?.map((one: Document) => shownStored(one)).sort() },
      }
    : {}),
})

/** The differences between the answers to the commands of a case, as text. */
async function differences({ real, ours }: Pair, one: Case): Promise<string[]> {
  const found: string[] = []
  await Promise.all([prepare(real, one), prepare(ours, one)])
  for (const command of one.ask) {
    const [theirs, mine] = await Promise.all([askAll(real, command), askAll(ours, command)])
    const isWrite = WRITES.test(Object.keys(command)[0] ?? '')
    const states = isWrite ? await Promise.all([contents(real), contents(ours)]) : [[], []]
    const stored = states.map((documents) => (one.isInAnyOrder ? documents.map(inOneOrder) : documents))
    const [left, right] = [theirs, mine].map(
      (replies, place) =>
        shown(one.isInAnyOrder ? replies.map(inOrderOfText) : replies) + shownStored(stored[place] ?? []),
    )
    if (left === right) continue
    found.push(`${shown(command)}\n  MongoDB  ${left}\n  embedded ${right}`)
  }
  return found
}

async function unrefused({ ours }: Pair, { refused = [] }: Case): Promise<string[]> {
  const before = await contents(ours)
  const found: string[] = []
  for (const command of refused) {
    const reply = await ask(ours, command)
    if (!isRefusal(reply)) found.push(`${shown(command)} was not refused by name: ${shown(reply)}`)
  }
  assert.deepEqual(await contents(ours), before)
  return found
}

/** The commands said to be answered differently that are not, or whose difference has no explanation. */
async function notDifferent({ real, ours }: Pair, { differs = {} }: Case): Promise<string[]> {
  const found: string[] = []
  for (const [name, commands] of Object.entries(differs)) {
    if (!Object.hasOwn(EXPLAINED, name)) found.push(`no difference is explained as '${name}'`)
    for (const command of commands) {
      const [theirs, mine] = await Promise.all([askAll(real, command), askAll(ours, command)])
      const same =
        shown(theirs) + shownStored(await contents(real)) === shown(mine) + shownStored(await contents(ours))
      if (same) found.push(`${shown(command)} is no longer answered differently`)
    }
  }
  return found
}

const options = { skip: REAL_URI === undefined ? 'no MONGODB_URI to compare with' : false }

for (const [topic, cases] of Object.entries(CASES)) {
  test(`both engines answer alike: ${topic.toLowerCase()}`, options, async (t: TestContext) => {
    const next = await withFreshOnes(t)
    const found: string[] = []
    for (const one of cases) {
      const pair = await next()
      found.push(...(await differences(pair, one)).map((text) => `${one.says}: ${text}`))
      const others = [...(await unrefused(pair, one)), ...(await notDifferent(pair, one))]
      found.push(...others.map((text) => `${one.says}: ${text}`))
    }
    const count = cases.reduce((sum, one) => sum + one.ask.length, 0)
    t.diagnostic(`${count} commands compared, ${found.length} different`)
    assert.equal(found.length, 0, `\n${found.join('\n')}`)
  })
}

test('every explained difference stands in the table of the documentation', async () => {
  const documentation = await readFile('docs/embedded-engine.md', 'utf8')
  // The table ends at the first empty line; others follow it.
  const [table = ''] = documentation.split('| difference |')[1]?.split('\n\n') ?? []
  const rows = table.match(/^\| [^|]+ \|.*\|.*\|$/gm) ?? []
  assert.equal(rows.length, Object.keys(EXPLAINED).length)
  for (const name of Object.keys(EXPLAINED)) assert.match(documentation, new RegExp(`^\\| ${name} \\|`, 'm'))
})
