import { randomUUID } from 'node:crypto'
import type { Connection, UpdateQuery } from 'mongoose'
import type { Clock } from '../clock.js'
import { perConnection } from '../db/per-connection.js'
import { type Import, type ImportOptions, type ImportRow, importModels } from './model.js'
import type { Judged, Outcome } from './rules.js'

/** Hours after which what a person sent is removed, file and rows: counted from when it last went on, however it ended. */
const KEPT_HOURS = 24
/** Imports of one person that are kept at once. */
const KEPT = 5
const PIECE = 1024 * 1024
const CHUNK = 500

export const NOTHING_COUNTED: Record<Outcome, number> = {
  new: 0,
  changed: 0,
  unchanged: 0,
  wrong: 0,
  'left-out': 0,
}

export interface ImportStore {
  /** Keeps a file that is to be read. */
  begin(given: { user: Import['user']; file: string; bytes: Buffer; options: ImportOptions }): Promise<Import>
  /** An import of this person; null when there is none, or no longer. */
  of(user: string, id: string): Promise<Import | null>
  /** The person's imports, newest first. */
  list(user: string): Promise<Import[]>
  bytesOf(id: string): Promise<Buffer>
  set(id: string, fields: Partial<Omit<Import, '_id'>>): Promise<void>
  /** Moves it from one state to another; false when it was not in that one. */
  move(id: string, from: Import['state'], fields: Partial<Omit<Import, '_id'>>): Promise<boolean>
  isStopped(id: string): Promise<boolean>
  addRows(id: string, from: number, rows: readonly Judged[]): Promise<void>
  /** One page of rows, in the order of the file. */
  rows(id: string, outcome: Outcome | null, page: number, length: number): Promise<ImportRow[]>
  /** Rows one after the other. */
  stream(id: string, outcomes: readonly Outcome[]): AsyncIterable<ImportRow>
  dropRows(id: string): Promise<void>
  drop(id: string): Promise<void>
  /** Removes what has expired, of anybody. */
  expire(): Promise<void>
}

/** Deletes a few at a time, so that nobody waits long. */
async function dropAll(connection: Connection, id: string, what: 'rows' | 'pieces'): Promise<void> {
  const model = importModels(connection)[what] as ReturnType<typeof importModels>['rows']
  for (;;) {
    const some = await model.find({ import: id }, { _id: 1 }).limit(CHUNK).lean<{ _id: string }[]>()
    if (some.length === 0) return
    await model.deleteMany({ _id: { $in: some.map(({ _id }) => _id) } })
  }
}

function rowsOf(connection: Connection): Pick<ImportStore, 'addRows' | 'rows' | 'stream' | 'dropRows'> {
  const { rows } = importModels(connection)
  const asRow = (id: string, n: number, judged: Judged): ImportRow => ({
    _id: `${id}/${n}`,
    import: id,
    n,
    ...judged,
  })
  return {
    async addRows(id, from, judged) {
      if (judged.length === 0) return
      await rows.insertMany(
        judged.map((one, more) => asRow(id, from + more, one)),
        { lean: true },
      )
    },
    rows: (id, outcome, page, length) =>
      rows
        .find(outcome === null ? { import: id } : { import: id, outcome })
        .sort({ n: 1 })
        .skip((page - 1) * length)
        .limit(length)
        .lean<ImportRow[]>(),
    async *stream(id, outcomes) {
      let after = -1
      for (;;) {
        const some = await rows
          .find({ import: id, n: { $gt: after } })
          .sort({ n: 1 })
          .limit(100)
          .lean<ImportRow[]>()
        if (some.length === 0) return
        for (const row of some) if (outcomes.includes(row.outcome)) yield row
        after = some.at(-1)?.n ?? after
      }
    },
    dropRows: (id) => dropAll(connection, id, 'rows'),
  }
}

async function keepBytes(connection: Connection, id: string, bytes: Buffer): Promise<void> {
  const { pieces } = importModels(connection)
  for (let n = 0; n * PIECE < bytes.length; n++)
    await pieces.insertMany([
      { _id: `${id}/${n}`, import: id, n, bytes: bytes.subarray(n * PIECE, (n + 1) * PIECE) },
    ])
}

async function createIndexes(connection: Connection): Promise<void> {
  const { imports, rows, pieces } = importModels(connection)
  await Promise.all([imports.createIndexes(), rows.createIndexes(), pieces.createIndexes()])
}

const indexesOf = perConnection(createIndexes)

export function importStore(connection: Connection, clock: Clock): ImportStore {
  const { imports, pieces } = importModels(connection)
  const now = () => clock.now().toISOString()
  const set: ImportStore['set'] = async (id, fields) => {
    const update: UpdateQuery<Import> = { $set: { ...fields, touchedAt: now() } }
    await imports.updateOne({ _id: id }, update)
  }
  const drop = async (id: string) => {
    await dropAll(connection, id, 'rows')
    await dropAll(connection, id, 'pieces')
    await imports.deleteOne({ _id: id })
  }
  return {
    ...rowsOf(connection),
    async begin({ user, file, bytes, options }) {
      await indexesOf(connection)
      const at = now()
      const made: Import = {
        ...{ _id: randomUUID(), user, file, at, touchedAt: at, state: 'reading', done: 0, total: 0, rows: 0 },
        ...{
          counts: NOTHING_COUNTED,
          options,
          isUhri: false,
          unplaced: [],
          dayQuestions: [],
          unreadable: null,
          headFaults: [],
        },
        ...{ conflicts: [], first: null, span: null, isStopped: false },
      }
      // First what tells when the rest is to go: no piece is left behind by a process that dies here.
      await imports.insertMany([made], { lean: true })
      await keepBytes(connection, made._id, bytes)
      const mine = await imports.find({ 'user.id': user.id }, { _id: 1 }).sort({ at: -1 }).skip(KEPT).lean()
      for (const old of mine) await drop(old._id)
      return made
    },
    of: (user, id) => imports.findOne({ _id: id, 'user.id': user }).lean<Import | null>(),
    list: (user) => imports.find({ 'user.id': user }).sort({ at: -1 }).limit(KEPT).lean<Import[]>(),
    async bytesOf(id) {
      const found = await pieces
        .find({ import: id })
        .sort({ n: 1 })
        .lean<{ bytes: Uint8Array | { buffer: Uint8Array } }[]>()
      return Buffer.concat(
        found.map(({ bytes }) => Buffer.from(bytes instanceof Uint8Array ? bytes : bytes.buffer)),
      )
    },
    set,
    async move(id, from, fields) {
      const update: UpdateQuery<Import> = { $set: { ...fields, touchedAt: now() } }
      const { modifiedCount } = await imports.updateOne({ _id: id, state: from }, update)
      return modifiedCount === 1
    },
    async isStopped(id) {
      const found = await imports.findById(id, { isStopped: 1 }).lean<{ isStopped: boolean } | null>()
      return found?.isStopped ?? true
    },
    drop,
    async expire() {
      const before = new Date(clock.now().getTime() - KEPT_HOURS * 60 * 60 * 1000).toISOString()
      const old = await imports.find({ touchedAt: { $lt: before } }, { _id: 1 }).lean<{ _id: string }[]>()
      for (const { _id } of old) await drop(_id)
    },
  }
}
