import type { Connection } from 'mongoose'
import { AppError } from '../errors.js'
import type { Author, Entry, Kind } from './entry.js'
import { type EraseHindrance, hindranceToErase } from './erasing.js'
import type { Ledger } from './ledger.js'
import { ledgerModels, type RecordState } from './model.js'
import { recordId } from './record-state.js'

/** What is asked to be erased. */
export interface ErasureAsked {
  kind: Kind
  reference: string
  versions: readonly number[]
  reason: string
  author: Author
}

export interface Erasing {
  connection: Connection
  ledger: Pick<Ledger, 'append' | 'entriesOf'>
}

/** A record as one who erases sees it: where it stands and all its entries; null when there is none. */
export async function erasable({ connection, ledger }: Erasing, kind: Kind, reference: string) {
  const state = await ledgerModels(connection)
    .records.findById(recordId(kind, reference))
    .lean<RecordState | null>()
  return state && { state, entries: await ledger.entriesOf(kind, reference) }
}

const WHY: Record<EraseHindrance, string> = {
  unknown: 'does not exist',
  shown: 'is what readers see now: publish a corrected version or withdraw the record first',
  erased: 'is erased already',
  erasure: 'is the mark of an erasure',
}

/**
 * Erases the words of some versions for ever, with an entry that says so. When it resolves, they are in no entry and
 * nothing that is made from the ledger.
 * @throws AppError 'not-found'; 'invalid' naming what cannot be erased; 'conflict' when the record was changed meanwhile
 */
export async function eraseVersions(deps: Erasing, asked: ErasureAsked): Promise<Entry> {
  const { kind, reference, author, reason } = asked
  const found = await erasable(deps, kind, reference)
  if (!found) throw new AppError('not-found', `No ${kind} '${reference}'`, { thing: kind, key: reference })
  const { state, entries } = found
  const versions = [...new Set(asked.versions)].sort((a, b) => a - b)
  const problems = versions.flatMap((version) => {
    const why = hindranceToErase(state, entries, version)
    return why === null ? [] : [{ version, why, message: `Version ${version} ${WHY[why]}` }]
  })
  if (problems.length > 0)
    throw new AppError('invalid', problems.map(({ message }) => message).join('. '), { problems })
  const change = { kind, reference, author, reason, expected: state.version }
  return deps.ledger.append({ ...change, operation: 'erase', content: { versions } })
}
