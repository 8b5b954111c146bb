import { randomUUID } from 'node:crypto'
import { type Connection, mongo } from 'mongoose'
import type { Clock } from '../clock.js'
import { AppError } from '../errors.js'
import { conflictsOf, type Versioned } from './batch-conflicts.js'
import { type Staging, stage } from './batch-staging.js'
import { EMPTY_HEAD, type Entry, type Head, headOf, sealWritten } from './entry.js'
import type { Opened } from './kinds.js'
import type { Change, EntrySpan, StagingOptions } from './ledger.js'
import { entryFrom, ledgerModels, type Staged, type StoredEntry, toStored } from './model.js'

/*
 * All or nothing without a transaction. The changes of a batch are first staged beside the ledger, where nobody reads
 * them. Then its first entry is written, and names the batch and the number of its last entry. That one insert, which the
 * unique number lets only one writer make, binds the batch: from then on its other entries follow from what is staged, and
 * whoever writes or applies next puts them in before anything else, whether the process that began it lives or not.
 */

/** Entries put in with one command. */
const CHUNK = 200

export const isWithinBatch = ({ _id, batch }: StoredEntry): boolean => batch !== undefined && _id < batch.last

const isDuplicate = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === 11_000

const newestOf = (connection: Connection) =>
  ledgerModels(connection).entries.findOne().sort({ _id: -1 }).lean<StoredEntry | null>()

function sealAll(staged: readonly Staged[], previous: Head): Entry[] {
  let head = previous
  return staged.map((one) => {
    // All entries of a batch are of one moment, so that no day ends within it.
    const entry = sealWritten({ ...one, time: previous.time }, head)
    head = headOf(entry)
    return entry
  })
}

async function drop(connection: Connection, batch: string): Promise<void> {
  const { staged, stagings } = ledgerModels(connection)
  for (;;) {
    const some = await staged.find({ batch }, { _id: 1 }).limit(CHUNK).lean<{ _id: string }[]>()
    if (some.length === 0) break
    await staged.deleteMany({ _id: { $in: some.map(({ _id }) => _id) } })
  }
  await stagings.deleteOne({ _id: batch })
}

/** Puts in what a bound batch still lacks. Any number of processes may do so at once. */
export async function completeBatch(connection: Connection, { batch }: StoredEntry): Promise<void> {
  if (!batch) return
  const { entries, staged } = ledgerModels(connection)
  const { id, first, last } = batch
  for (let before = 0; ; ) {
    const newest = await newestOf(connection)
    if (!newest || newest._id >= last) break
    if (newest._id === before) throw new Error(`Batch ${id} lacks what should follow entry ${before}`)
    before = newest._id
    const place = newest._id - first + 1
    const next = await staged
      .find({ batch: id, place: { $gte: place, $lt: place + CHUNK } })
      .sort({ place: 1 })
      .lean<Staged[]>()
    const sealed = sealAll(next, headOf(entryFrom(newest))).map((entry) => ({ ...toStored(entry), batch }))
    try {
      await entries.insertMany(sealed, { ordered: true, lean: true })
    } catch (error) {
      // Another process put some of the same entries in.
      if (!isDuplicate(error)) throw error
    }
  }
  await drop(connection, id)
}

/** The newest entry there is, once no batch is open. */
export async function newestEntry(connection: Connection): Promise<StoredEntry | null> {
  const newest = await newestOf(connection)
  if (!newest || !isWithinBatch(newest)) return newest
  await completeBatch(connection, newest)
  return newestEntry(connection)
}

/** Idle time after which what is staged is taken to be left behind by a process that died. */
const LEFT_BEHIND_MS = 60 * 60 * 1000

/** Removes what was staged and never bound. To be called when no batch is open. */
export async function dropLeftovers(connection: Connection, clock: Clock): Promise<void> {
  const before = new Date(clock.now().getTime() - LEFT_BEHIND_MS).toISOString()
  const old = await ledgerModels(connection)
    .stagings.find({ at: { $lt: before } })
    .lean<{ _id: string }[]>()
  for (const { _id } of old) await drop(connection, _id)
}

/** What a batch is written with. `inTurn` lets one writer of this process write at a time. */
interface Batching extends Opened {
  clock: Clock
  inTurn<Result>(run: () => Promise<Result>): Promise<Result>
}

/** Writes the first entry, which binds the batch; null when another process took its number. */
async function bind(
  { connection, clock }: Batching,
  { id, count }: Staging,
  previous: Head,
): Promise<StoredEntry | null> {
  const { entries, staged } = ledgerModels(connection)
  const [one] = await staged.find({ batch: id, place: 0 }).lean<Staged[]>()
  const there = await staged.countDocuments({ batch: id })
  if (!one || there !== count) throw new Error(`Of batch ${id} ${there} of ${count} changes are staged`)
  const now = clock.now().toISOString()
  const entry = sealWritten({ ...one, time: now > previous.time ? now : previous.time }, previous)
  const batch = { id, first: entry.number, last: entry.number + count - 1 }
  const stored = { ...toStored(entry), batch }
  try {
    await entries.insertMany([stored], { lean: true })
    return stored
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
}

const refusal = (conflicts: readonly Versioned[]): AppError => {
  const names = conflicts.map(({ kind, reference }) => `${kind} ${reference}`)
  return new AppError('conflict', `Changed by others meanwhile: ${names.join(', ')}`, { conflicts })
}

/** Checks that no record has moved on, and binds; again after every entry that another process puts before ours. */
async function bindInTurn(batching: Batching, staging: Staging, options: StagingOptions): Promise<EntrySpan> {
  const { connection } = batching
  let checkedUpTo: number | null = null
  for (;;) {
    const newest = await newestEntry(connection)
    const previous = newest ? headOf(entryFrom(newest)) : EMPTY_HEAD
    const conflicts = await conflictsOf(connection, staging, checkedUpTo)
    if (conflicts.length > 0) throw refusal(conflicts)
    checkedUpTo = previous.number
    options.signal?.throwIfAborted()
    const bound = await bind(batching, staging, previous)
    if (!bound) continue
    options.onProgress?.(staging.count, true)
    await completeBatch(connection, bound)
    return { first: bound._id, last: bound.batch?.last ?? bound._id }
  }
}

/** `Ledger.appendWhole`. */
export async function appendWhole(
  batching: Batching,
  changes: AsyncIterable<Change> | Iterable<Change>,
  options: StagingOptions = {},
): Promise<EntrySpan> {
  const id = randomUUID()
  try {
    const staging = await stage(batching, id, changes, options)
    if (staging.count === 0) return { first: 0, last: 0 }
    return await batching.inTurn(() => bindInTurn(batching, staging, options))
  } catch (error) {
    const isBound = (await newestOf(batching.connection))?.batch?.id === id
    if (!isBound) await drop(batching.connection, id)
    throw error
  }
}
