import type { Kind } from '../../ledger/entry.js'
import { noteOf } from '../../ledger/record-state.js'
import type { Import } from '../model.js'
import { type Importing, insideOf } from './analyse.js'

/** Idle time after which an import that should go on was left behind by a process that died. */
const LEFT_BEHIND_MS = 2 * 60 * 1000

/** Whether the batch of an import is in the ledger: its first record then has the version that it was to get. */
async function isWritten(importing: Importing, one: Import): Promise<boolean> {
  const { first, user } = one
  const { ledger } = insideOf(importing, one)
  const entry = first && (await ledger.entryOf(first.kind as Kind, first.reference, first.version))
  return !!entry && noteOf(entry).author.id === user.id
}

/** An import as it stands: one whose process died is done where its batch is in the ledger, and failed where it is not. */
export async function settled(importing: Importing, one: Import): Promise<Import> {
  const isUnderWay = one.state === 'reading' || one.state === 'writing'
  if (!isUnderWay || importing.clock.now().getTime() - Date.parse(one.touchedAt) < LEFT_BEHIND_MS) return one
  const isDone = one.state === 'writing' && (await isWritten(importing, one))
  const fields: Partial<Import> = isDone
    ? { state: 'done' }
    : { state: 'failed', unreadable: { code: 'interrupted', params: {} } }
  await importing.imports.move(one._id, one.state, fields)
  return { ...one, ...fields }
}
