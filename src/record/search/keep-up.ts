import type { Connection } from 'mongoose'
import { kindOfRecord, SEARCHED_KINDS } from '../../kinds/kinds.js'
import type { Findable } from '../../kinds/search-entry.js'
import { EMPTY_HEAD, type Kind } from '../../ledger/entry.js'
import type { Published, Stored } from '../../ledger/published.js'
import { versionModel } from '../../ledger/version-model.js'
import { nameReader } from '../name-reader.js'
import { type Names, slugIn } from '../names.js'
import { type WordIndex, wordIndex } from './word-index.js'

/** An index, and up to which ledger entry it has read. */
export interface KeptUp {
  index: WordIndex
  newest: Promise<number>
}

interface Reading {
  index: WordIndex
  /** Slugs for references of what is found by its slug too. */
  names: Names
  connection: Connection
  isStopped(): boolean
}

type Row = Stored<Published<unknown>>

/** Milliseconds of work after which others have their turn: a first reading of a long record takes many seconds. */
const SLICE = 12

const BATCH = 500

function turns() {
  let began = performance.now()
  return async (): Promise<void> => {
    if (performance.now() - began < SLICE) return
    await new Promise((resolve) => setImmediate(resolve))
    began = performance.now()
  }
}

/** Who looks for a slug finds what names the record that has it. */
const withSlugs = (found: Findable, names: Names): Findable => ({
  ...found,
  names: found.names.map((one) => slugIn(names, 'organisation', slugIn(names, 'theme', one))),
})

/** What was read of a kind goes into the index; what says nothing any more leaves it. */
async function read(
  { index, names, connection, isStopped }: Reading,
  kind: Kind,
  filter: object,
): Promise<void> {
  const { rows, search } = kindOfRecord(kind)
  const takeTurns = turns()
  const fields = { reference: 1, until: 1, isWithdrawn: 1, content: 1 }
  const cursor = versionModel(connection, rows)
    .find(filter, fields)
    .sort({ _id: 1 })
    .lean<Row[]>()
    .cursor({ batchSize: BATCH })
  for await (const each of cursor) {
    const { _id: number, until, reference, content } = each as unknown as Row
    const found = content === null ? null : search.findable(content)
    if (found === null || found.titles.length === 0) index.drop(number)
    else index.put({ number, until, kind, reference, findable: withSlugs(found, names) })
    if (isStopped()) throw new Error('The reading was stopped')
    await takeTurns()
  }
}

/** Of a record that changed all versions are read: the one before has ended, and a source may have lost its words. */
async function readChanged(reading: Reading, after: number, to: number): Promise<void> {
  for (const kind of SEARCHED_KINDS) {
    if (after === EMPTY_HEAD.number) {
      await read(reading, kind, { _id: { $lte: to } })
      continue
    }
    const since = { _id: { $gt: after, $lte: to } }
    const changed = await versionModel(reading.connection, kindOfRecord(kind).rows).distinct(
      'reference',
      since,
    )
    if (changed.length > 0) await read(reading, kind, { reference: { $in: changed }, _id: { $lte: to } })
  }
}

export const startKeepingUp = (): KeptUp => ({
  index: wordIndex(),
  newest: Promise.resolve(EMPTY_HEAD.number),
})

/** Brings the index up to an entry of the ledger. One run at a time; one that failed or stopped is begun anew by the next. */
export async function follow(
  following: KeptUp,
  connection: Connection,
  to: number,
  isStopped = () => false,
): Promise<void> {
  const before = following.newest
  const next = before.then(async (known) => {
    if (known >= to) return known
    const names = await nameReader(connection)({ ...EMPTY_HEAD, number: to })
    await readChanged({ index: following.index, names, connection, isStopped }, known, to)
    return to
  })
  following.newest = next.catch(() => before)
  await next
}
