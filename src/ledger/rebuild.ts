import type { Connection } from 'mongoose'
import { KINDS, type Kind } from './entry.js'
import type { Opened } from './kinds.js'
import type { Ledger } from './ledger.js'
import { outgrown, shapeNow } from './lift.js'
import { ledgerModels } from './model.js'
import { numberOf } from './reference.js'
import { remake } from './remake.js'
import { referencesOf, strays } from './survey.js'
import { type Writable, writeAll } from './write-all.js'

/** The reference given last must never be below one that the ledger has. */
async function remakeCounter(
  connection: Connection,
  kind: Kind,
  references: readonly string[],
): Promise<void> {
  const numbers = references.map((reference) => numberOf(reference))
  const last = Math.max(0, ...numbers)
  if (last === 0) return
  const write = { updateOne: { filter: { _id: kind }, update: { $max: { last } }, upsert: true } }
  await writeAll(ledgerModels(connection).counters as unknown as Writable, [write])
}

/** A mark that names an entry which is not there, as when only a part of a store was put back, is begun again. */
async function remakeMark(
  connection: Connection,
  ledger: Pick<Ledger, 'applied' | 'catchUp'>,
): Promise<void> {
  const { entries, applied } = ledgerModels(connection)
  const { number, hash } = await ledger.applied()
  const entry = await entries.findById(number, { hash: 1 }).lean<{ hash: string } | null>()
  if (number > 0 && entry?.hash !== hash) await applied.deleteOne({ _id: 'applied', number })
  await ledger.catchUp()
}

export interface Rebuilding {
  /** Entries whose records were gone through. */
  onEntries?: (count: number) => void
  /** Stops between two records; what was made so far stays. */
  signal?: AbortSignal
  /** All of them when not given. */
  kinds?: readonly Kind[]
}

/** What a rebuild did: whether it came to its end, and how many documents were not as the ledger says. */
export interface Rebuilt {
  isWhole: boolean
  wrong: number
}

/**
 * Makes all that pages and desk are made from again out of the ledger, record by record. What is as it should be is
 * left as it is, so readers notice nothing, and it can be stopped and begun again, and run while others write.
 */
export async function rebuild(
  opened: Opened,
  ledger: Pick<Ledger, 'applied' | 'catchUp'>,
  { onEntries, signal, kinds = KINDS }: Rebuilding = {},
): Promise<Rebuilt> {
  const { connection } = opened
  let wrong = 0
  await remakeMark(connection, ledger)
  for (const kind of kinds) {
    for await (const { references, entries } of referencesOf(opened, kind)) {
      wrong += await remake(opened, kind, references)
      await remakeCounter(connection, kind, references)
      onEntries?.(entries)
      if (signal?.aborted) return { isWhole: false, wrong }
    }
    for await (const reference of strays(opened, kind)) wrong += await remake(opened, kind, [reference])
  }
  // Every process then forgets what it made of the rows as they were.
  const done = { ...(await ledgerModels(connection).applied.findById('applied').lean())?.shapes }
  for (const kind of kinds) done[kind] = shapeNow(opened.kinds[kind])
  await ledgerModels(connection).applied.updateOne(
    { _id: 'applied' },
    { $inc: { rebuilt: 1 }, $set: { shapes: done } },
  )
  return { isWhole: true, wrong }
}

/**
 * Makes rows again that were made when contents of their kind had another shape. A process that dies during it is
 * followed by the next start, and readers see nothing between.
 */
export async function rebuildOutgrown(
  opened: Opened,
  ledger: Pick<Ledger, 'applied' | 'catchUp'>,
): Promise<void> {
  const mark = await ledgerModels(opened.connection).applied.findById('applied').lean()
  const kinds = mark ? outgrown(opened.kinds, mark.shapes) : []
  if (kinds.length > 0) await rebuild(opened, ledger, { kinds })
}
