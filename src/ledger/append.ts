import { mongo } from 'mongoose'
import type { Clock } from '../clock.js'
import { AppError } from '../errors.js'
import { appendWhole, newestEntry } from './batch.js'
import { checked } from './checked.js'
import { EMPTY_HEAD, type Entry, type Head, headOf, seal } from './entry.js'
import type { Kinds, Opened } from './kinds.js'
import type { Change, Ledger } from './ledger.js'
import { marked } from './lift.js'
import { entryFrom, type LedgerModels, ledgerModels, toStored } from './model.js'
import { recordId } from './record-state.js'

/** Entries sent to the database in one command. */
const CHUNK = 500

const conflict = ({ kind, reference, expected }: Change, latest: number) =>
  new AppError('conflict', `${kind} ${reference} is at version ${latest}, not ${expected}`, {
    kind,
    reference,
    latest,
  })

const isDuplicate = (error: unknown): error is mongo.MongoServerError =>
  error instanceof mongo.MongoServerError && error.code === 11_000

/** Gives changes their places after `head`, in their order. */
function sealAll(kinds: Kinds, changes: readonly Change[], head: Head, time: string): Entry[] {
  let previous = head
  return changes.map((change) => {
    const { kind, reference, operation, author, reason, alike, contentBy, expected, base = expected } = change
    const isContent = operation !== 'withdraw' && operation !== 'erase'
    const content = isContent
      ? marked(kinds[kind], change.content as Record<string, unknown>)
      : change.content
    const version = expected + 1
    const note = { author, reason, ...(alike && { alike }), ...(contentBy && { contentBy }) }
    const entry = seal({ time, kind, reference, version, base, operation, content, note }, previous)
    previous = headOf(entry)
    return entry
  })
}

/** Inserts entries in their order and tells how many went in before one found its place taken. */
async function insertInOrder({ entries }: LedgerModels, sealed: readonly Entry[]): Promise<number> {
  try {
    await entries.insertMany(sealed.map(toStored), { ordered: true, lean: true })
    return sealed.length
  } catch (error) {
    if (isDuplicate(error)) return error instanceof mongo.MongoBulkWriteError ? error.insertedCount : 0
    throw error
  }
}

export function appender(
  { connection, kinds }: Opened,
  clock: Clock,
  catchUp: Ledger['catchUp'],
): Pick<Ledger, 'append' | 'appendAll' | 'appendWhole'> {
  const models = ledgerModels(connection)

  const head = async (): Promise<Head> => {
    const newest = await newestEntry(connection)
    return newest ? headOf(entryFrom(newest)) : EMPTY_HEAD
  }

  const latestVersion = async ({ kind, reference }: Change): Promise<number> => {
    const newest = await models.entries
      .findOne({ kind, reference }, { version: 1 })
      .sort({ version: -1 })
      .lean<{ version: number } | null>()
    return newest?.version ?? 0
  }

  /** The unique index refuses a version that exists; this refuses one that would leave a gap. */
  const refuseStale = async (change: Change): Promise<void> => {
    const latest = await latestVersion(change)
    if (latest !== change.expected) throw conflict(change, latest)
  }

  /**
   * Another process may take the next number first: then the unique number refuses ours, and we seal again after
   * its entry. So there is never a gap nor a fork, whoever writes.
   */
  const writeChunk = async (changes: readonly Change[]): Promise<Entry[]> => {
    const written: Entry[] = []
    while (written.length < changes.length) {
      const rest = changes.slice(written.length)
      const newest = await head()
      const now = clock.now().toISOString()
      // The chain's times never run backwards, even where two machines' clocks differ.
      const sealed = sealAll(kinds, rest, newest, now > newest.time ? now : newest.time)
      const count = await insertInOrder(models, sealed)
      written.push(...sealed.slice(0, count))
      const refused = rest[count]
      if (refused) await refuseStale(refused)
    }
    return written
  }

  const write = async (changes: readonly Change[]): Promise<Entry[]> => {
    const ready = changes.map((change) => checked(kinds, change))
    const own = new Map<string, number>()
    for (const change of ready) {
      const record = recordId(change.kind, change.reference)
      const followsOwn = own.get(record) === change.expected
      if (change.expected > 0 && !followsOwn) await refuseStale(change)
      own.set(record, change.expected + 1)
    }
    const written: Entry[] = []
    for (let start = 0; start < ready.length; start += CHUNK)
      written.push(...(await writeChunk(ready.slice(start, start + CHUNK))))
    return written
  }

  // One writer at a time in this process: it would only race with itself for the next number.
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const mine = queue.catch(() => undefined).then(run)
    queue = mine
    return mine.finally(catchUp)
  }
  const appendAll = (changes: readonly Change[]): Promise<Entry[]> => inTurn(() => write(changes))

  return {
    appendAll,
    appendWhole: (changes, staging) => appendWhole({ connection, kinds, clock, inTurn }, changes, staging),
    async append(change) {
      const [entry] = await appendAll([change])
      if (!entry) throw new Error('The ledger wrote no entry')
      return entry
    },
  }
}
