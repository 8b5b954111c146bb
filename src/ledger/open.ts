import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import { appender } from './append.js'
import { applier } from './apply.js'
import { dropLeftovers } from './batch.js'
import type { BatchLength } from './batches.js'
import type { Kind } from './entry.js'
import { headReader } from './heads.js'
import type { Kinds, Opened } from './kinds.js'
import type { Ledger } from './ledger.js'
import { entryFrom, ledgerModels, type StoredEntry } from './model.js'
import { FOREVER } from './published.js'
import { rebuildOutgrown } from './rebuild.js'
import { numberOf, referenceOf } from './reference.js'
import { versionModel } from './version-model.js'

async function createIndexes({ connection, kinds }: Opened): Promise<void> {
  const projections = Object.values(kinds).map(({ rows }) => versionModel(connection, rows))
  const own = Object.values(ledgerModels(connection)) as { createIndexes(): Promise<void> }[]
  await Promise.all([...own, ...projections].map((model) => model.createIndexes()))
}

/** Entries that are read in one go: others have their turn in between. */
const AT_ONCE = 50

function reading(connection: Connection): Pick<Ledger, 'entryOf' | 'entriesOf' | 'entries'> {
  const { entries } = ledgerModels(connection)
  return {
    async entryOf(kind, reference, version) {
      const found = await entries.findOne({ kind, reference, version }).lean<StoredEntry | null>()
      return found && entryFrom(found)
    },
    async entriesOf(kind, reference) {
      const found = await entries.find({ kind, reference }).sort({ version: 1 }).lean<StoredEntry[]>()
      return found.map(entryFrom)
    },
    async *entries(from = 1, to = FOREVER) {
      const cursor = entries
        .find({ _id: { $gte: from, $lte: to } })
        .sort({ _id: 1 })
        .lean<StoredEntry[]>()
        .cursor({ batchSize: AT_ONCE })
      for await (const entry of cursor) yield entryFrom(entry as unknown as StoredEntry)
    },
  }
}

type References = Pick<Ledger, 'newReference' | 'newReferences' | 'giveBack'>

function references({ connection, kinds }: Opened): References {
  const { counters } = ledgerModels(connection)
  const newReferences = async (kind: Kind, count: number): Promise<string[]> => {
    const { letter } = kinds[kind]
    const { last } = await counters.findOneAndUpdate(
      { _id: kind },
      { $inc: { last: count } },
      { upsert: true, returnDocument: 'after' },
    )
    const first = last - count + 1
    return Array.from({ length: count }, (_, more) => referenceOf(letter, first + more))
  }
  return {
    newReferences,
    async newReference(kind) {
      const [reference = ''] = await newReferences(kind, 1)
      return reference
    },
    async giveBack(kind, given) {
      const last = numberOf(given.at(-1))
      if (last > 0) await counters.updateOne({ _id: kind, last }, { $set: { last: last - given.length } })
    },
  }
}

/**
 * Opens the ledger on a database: makes its indexes and applies what was written but not yet applied, as after a
 * process that died between the two.
 * @param kinds all that can be in it
 */
export async function openLedger(
  connection: Connection,
  clock: Clock,
  kinds: Kinds,
  length: BatchLength = 'hour',
): Promise<Ledger> {
  const opened = { connection, kinds }
  await createIndexes(opened)
  const { readMark, ...applying } = applier(opened)
  const ledger = {
    ...reading(connection),
    ...references(opened),
    ...applying,
    ...headReader({ ...opened, clock, length, readMark }),
    ...appender(opened, clock, applying.catchUp),
  }
  await ledger.catchUp()
  await rebuildOutgrown(opened, ledger)
  await dropLeftovers(connection, clock)
  return ledger
}
