import type { Model } from 'mongoose'
import { canonical, type Kind } from './entry.js'
import { grouped } from './grouped.js'
import type { Opened } from './kinds.js'
import { entryFrom, ledgerModels, type RecordState, type StoredEntry } from './model.js'
import { recordId } from './record-state.js'
import { expectedOf, type Row } from './rows.js'
import { versionModel } from './version-model.js'
import { type Writable, type Write, writeAll } from './write-all.js'

/** One way in which what is kept of a record is not what its entries say, and the write that mends it. */
export interface RowDifference {
  reference: string
  fault: string
  of: 'row' | 'state'
  write: Write
}

type StoredRow = Row & { _id: number; reference: string; until: number }

interface Kept {
  rows: StoredRow[]
  states: RecordState[]
}

const isSame = (stored: object, expected: object): boolean => canonical(stored) === canonical(expected)

function rowDifferences(
  reference: string,
  stored: readonly StoredRow[],
  rows: Map<number, Row>,
): RowDifference[] {
  const known = new Map(stored.map((row) => [row._id, row]))
  const differences: RowDifference[] = []
  const note = (fault: string, write: Write) => differences.push({ reference, fault, of: 'row', write })
  for (const [number, row] of rows) {
    const found = known.get(number)
    const filter = { _id: number }
    if (!found)
      note(`its page of entry ${number} is missing`, {
        updateOne: { filter, update: { $setOnInsert: row }, upsert: true },
      })
    else if (!isSame(found, { _id: number, ...row }))
      // Another process may just have ended this row: then this changes nothing, and is looked at again.
      note(`its page of entry ${number} is not what the ledger says`, {
        replaceOne: { filter: { ...filter, until: found.until }, replacement: { ...filter, ...row } },
      })
  }
  for (const { _id } of stored.filter((row) => !rows.has(row._id)))
    note(`a page of entry ${_id} is kept that the ledger does not know`, { deleteOne: { filter: { _id } } })
  return differences
}

function stateDifferences(reference: string, stored: RecordState | undefined, expected: RecordState | null) {
  const note = (fault: string, write: Write): RowDifference[] => [{ reference, fault, of: 'state', write }]
  if (!expected) {
    if (!stored) return []
    return note('the desk knows it, and the ledger does not', { deleteOne: { filter: { _id: stored._id } } })
  }
  const { _id, ...state } = expected
  if (!stored) {
    const update = { $setOnInsert: state }
    return note('the desk does not know it', { updateOne: { filter: { _id }, update, upsert: true } })
  }
  if (isSame(stored, expected)) return []
  const filter = { _id, entry: stored.entry }
  return note('the desk has it otherwise than the ledger', {
    replaceOne: { filter, replacement: expected as unknown as Row },
  })
}

async function keptOf(
  { connection, kinds }: Opened,
  kind: Kind,
  references: readonly string[],
): Promise<Kept> {
  const ids = references.map((reference) => recordId(kind, reference))
  const model = versionModel(connection, kinds[kind].rows) as unknown as Model<StoredRow>
  const [rows, states] = await Promise.all([
    model.find({ reference: { $in: [...references] } }).lean<StoredRow[]>(),
    ledgerModels(connection)
      .records.find({ _id: { $in: ids } })
      .lean<RecordState[]>(),
  ])
  return { rows, states }
}

/** Compares what is kept of some records of one kind with what their entries say. */
export async function projectionDifferences(
  opened: Opened,
  kind: Kind,
  references: readonly string[],
): Promise<RowDifference[]> {
  // What is kept is read first: then an entry for everything in it is found, also while others write.
  const kept = await keptOf(opened, kind, references)
  const stored = await ledgerModels(opened.connection)
    .entries.find({ kind, reference: { $in: [...references] } })
    .lean<StoredEntry[]>()
  const entries = stored.map(entryFrom).sort((a, b) => a.version - b.version)
  const entriesOf = grouped(entries, ({ reference }) => reference)
  const rowsOf = grouped(kept.rows, ({ reference }) => reference)
  const stateOf = new Map(kept.states.map((state) => [state.reference, state]))
  return references.flatMap((reference) => {
    const { state, rows } = expectedOf(opened.kinds, entriesOf.get(reference) ?? [])
    return [
      ...rowDifferences(reference, rowsOf.get(reference) ?? [], rows),
      ...stateDifferences(reference, stateOf.get(reference), state),
    ]
  })
}

/** Rounds after which records that still change under our hands are left to those who change them. */
const ROUNDS = 8

/** Makes what is kept of some records what their entries say. @returns how many documents were wrong */
export async function remake(opened: Opened, kind: Kind, references: readonly string[]): Promise<number> {
  const { connection, kinds } = opened
  let wrong = 0
  let rest = references
  for (let round = 0; round < ROUNDS; round += 1) {
    const differences = await projectionDifferences(opened, kind, rest)
    if (differences.length === 0) break
    if (round === 0) wrong = differences.length
    const writesTo = (of: RowDifference['of']) =>
      differences.filter((one) => one.of === of).map(({ write }) => write)
    await writeAll(versionModel(connection, kinds[kind].rows) as unknown as Writable, writesTo('row'))
    await writeAll(ledgerModels(connection).records as unknown as Writable, writesTo('state'))
    rest = [...new Set(differences.map(({ reference }) => reference))]
  }
  return wrong
}
