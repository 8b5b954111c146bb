import type { Clock } from '../clock.js'
import { AppError } from '../errors.js'
import type { SeenVersion } from './batch-conflicts.js'
import { checked } from './checked.js'
import { canonical, newSalt, noteTexts } from './entry.js'
import type { Kinds, Opened } from './kinds.js'
import type { Change, StagingOptions } from './ledger.js'
import { marked } from './lift.js'
import { ledgerModels, type Staged } from './model.js'
import { recordId } from './record-state.js'

/** A batch that is staged: how many changes, and what their authors saw. */
export interface Staging {
  id: string
  count: number
  records: ReadonlyMap<string, SeenVersion>
}

/** Changes stored with one command. */
const CHUNK = 100

function stagedFrom(kinds: Kinds, change: Change, batch: string, place: number): Staged {
  const { kind, reference, operation, author, reason, alike, contentBy, expected, base = expected } = change
  const content =
    operation === 'withdraw' ? null : marked(kinds[kind], change.content as Record<string, unknown>)
  return {
    _id: `${batch}/${place}`,
    batch,
    place,
    kind,
    reference,
    version: expected + 1,
    base,
    operation,
    content: canonical(content),
    ...noteTexts({ author, reason, alike, contentBy }),
    salt: newSalt(),
  }
}

/**
 * Checks changes and stores them beside the ledger.
 * @throws AppError 'invalid' for a content that is not of its kind's shape, and for two changes of one record
 */
export async function stage(
  { connection, kinds, clock }: Opened & { clock: Clock },
  id: string,
  changes: AsyncIterable<Change> | Iterable<Change>,
  { signal, onProgress }: StagingOptions,
): Promise<Staging> {
  const { staged, stagings } = ledgerModels(connection)
  const records = new Map<string, SeenVersion>()
  let chunk: Staged[] = []
  const flush = async () => {
    signal?.throwIfAborted()
    await stagings.updateOne({ _id: id }, { $set: { at: clock.now().toISOString() } }, { upsert: true })
    if (chunk.length > 0) await staged.insertMany(chunk, { ordered: true, lean: true })
    chunk = []
    onProgress?.(records.size, false)
  }
  await flush()
  for await (const change of changes) {
    const { kind, reference, expected } = change
    const record = recordId(kind, reference)
    if (records.has(record)) throw new AppError('invalid', `${kind} ${reference} is changed twice`)
    chunk.push(stagedFrom(kinds, checked(kinds, change), id, records.size))
    records.set(record, { kind, reference, expected })
    if (chunk.length === CHUNK) await flush()
  }
  await flush()
  return { id, count: records.size, records }
}
