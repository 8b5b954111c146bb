import { AppError } from '../../errors.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import type { Author, Kind } from '../../ledger/entry.js'
import type { Change } from '../../ledger/ledger.js'
import type { Inside } from '../../saving/inside.js'
import { operationOf } from '../../saving/save.js'
import { idOfRecord, recordStore } from '../judge/record-store.js'
import type { Import, ImportRow } from '../model.js'
import { isProvisional, type Members, withReferences } from '../rules.js'
import { type Importing, insideOf, Stopped } from './analyse.js'

const WRITTEN = ['new', 'changed'] as const

/** References for every record that has none yet, by the provisional ones. */
async function giveReferences({ imports }: Importing, ledger: Inside['ledger'], id: string) {
  const wanted = new Map<Kind, string[]>()
  for await (const { kind, reference } of imports.stream(id, ['new']))
    if (isProvisional(reference)) wanted.set(kind, [...(wanted.get(kind) ?? []), reference])
  const given = new Map<string, string>()
  const fresh = new Map<Kind, string[]>()
  for (const [kind, provisional] of wanted) {
    const references = await ledger.newReferences(kind, provisional.length)
    fresh.set(kind, references)
    provisional.forEach((one, place) => {
      given.set(one, references[place] ?? '')
    })
  }
  const giveBack = async () => {
    for (const [kind, references] of fresh) await ledger.giveBack(kind, references)
  }
  return { given, giveBack }
}

/** Names of records outside the file that readers can no longer see. */
async function unseen(importing: Importing, one: Import): Promise<string[]> {
  const { connection, imports } = importing
  const { _id, options } = one
  const cited = new Set<string>()
  for await (const { cites } of imports.stream(_id, WRITTEN)) for (const id of cites) cited.add(id)
  for await (const { kind, reference } of imports.stream(_id, WRITTEN))
    cited.delete(idOfRecord(kind, reference))
  const states = await recordStore(connection, insideOf(importing, one)).states([...cited])
  return [...cited].filter((id) => {
    const state = states.get(id)
    return !state || (options.op === 'publish' && !state.published)
  })
}

function changeOf(
  row: ImportRow,
  given: ReadonlyMap<string, string>,
  said: { op: Import['options']['op']; author: Author; reason: string },
): Change {
  const { kind, reference, expected, base, content } = row
  const { op, author, reason } = said
  const operation = operationOf(op, expected === 0)
  const own = given.get(reference) ?? reference
  const named = withReferences(content, given) as Members
  return {
    kind,
    reference: own,
    operation,
    content: kindOfRecord(kind).withReason?.(named, reason) ?? named,
    author,
    reason,
    expected,
    base,
  }
}

async function* changesOf(
  { imports }: Importing,
  id: string,
  given: ReadonlyMap<string, string>,
  said: Parameters<typeof changeOf>[2],
) {
  for await (const row of imports.stream(id, WRITTEN)) yield changeOf(row, given, said)
}

async function firstOf(
  { imports }: Importing,
  id: string,
  given: ReadonlyMap<string, string>,
): Promise<Import['first']> {
  for await (const { kind, reference, expected } of imports.stream(id, WRITTEN))
    return { kind, reference: given.get(reference) ?? reference, version: expected + 1 }
  return null
}

async function append(importing: Importing, one: Import, said: { author: Author; reason: string }) {
  const { imports } = importing
  const { ledger } = insideOf(importing, one)
  const gone = await unseen(importing, one)
  if (gone.length > 0) throw new AppError('conflict', `No longer there: ${gone.join(', ')}`, { gone })
  const { given, giveBack } = await giveReferences(importing, ledger, one._id)
  const stop = new AbortController()
  const total = one.counts.new + one.counts.changed
  await imports.set(one._id, { total, done: 0, first: await firstOf(importing, one._id, given) })
  // Told beside the writing: that nobody could be told is no reason to stop.
  const tell = async (done: number) => {
    await imports.set(one._id, { done })
    if (await imports.isStopped(one._id)) stop.abort(new Stopped())
  }
  const onProgress = (done: number) => void tell(done).catch(() => undefined)
  try {
    const changes = changesOf(importing, one._id, given, { op: one.options.op, ...said })
    return await ledger.appendWhole(changes, { signal: stop.signal, onProgress })
  } catch (error) {
    await giveBack()
    throw error
  }
}

const conflictsIn = ({ details }: AppError): string[] => {
  const moved = (details.conflicts ?? []) as { kind: Kind; reference: string }[]
  const gone = (details.gone ?? []) as string[]
  return [...moved.map(({ kind, reference }) => idOfRecord(kind, reference)), ...gone].slice(0, 200)
}

/**
 * Writes what was previewed, wholly or not at all. Where it ends is told by the import's state, and never thrown.
 * @param one in the state `writing`
 */
export async function write(
  importing: Importing,
  one: Import,
  said: { author: Author; reason: string },
  onError: (error: unknown) => void,
): Promise<void> {
  const { imports } = importing
  try {
    const span = await append(importing, one, said)
    await imports.set(one._id, { state: 'done', span })
    await imports.dropRows(one._id)
  } catch (error) {
    if (error instanceof Stopped) return imports.set(one._id, { state: 'stopped' })
    const isConflict = error instanceof AppError && error.kind === 'conflict'
    if (isConflict) return imports.set(one._id, { state: 'failed', conflicts: conflictsIn(error) })
    onError(error)
    await imports.set(one._id, { state: 'failed', unreadable: { code: 'unexpected', params: {} } })
  }
}
