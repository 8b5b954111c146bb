import type { Connection } from 'mongoose'
import { type Verified, verifyChain } from './chain.js'
import { canonical, type Entry, isPublic, type Kind } from './entry.js'
import { kindOfRecord } from './kinds.js'
import type { Ledger } from './ledger.js'
import type { RecordState } from './model.js'
import { rowOf } from './projection.js'
import { FOREVER } from './published.js'
import { recordId, stateAfter } from './record-state.js'

/** What the newest entries of one record say, while the chain is read. */
interface Followed {
  state: RecordState
  /** Number of the newest entry that published or withdrew it, or 0. */
  shownBy: number
}

/** Compares the newest version that pages show with what the entry says they should show. */
async function projectionFault(
  connection: Connection,
  ledger: Ledger,
  followed: Map<string, Followed>,
  versions: Map<Kind, number>,
) {
  for (const [kind, count] of versions) {
    const stored = await kindOfRecord(kind).model(connection).countDocuments()
    if (stored !== count)
      return {
        where: `${kind} pages`,
        fault: `${stored} published versions are kept, and the ledger has ${count}`,
      }
  }
  for (const { state, shownBy } of followed.values()) {
    if (shownBy === 0) continue
    const fault = await rowFault(connection, ledger, state, shownBy)
    if (fault) return { where: `${state.kind} ${state.reference}`, fault }
  }
  return null
}

async function rowFault(connection: Connection, ledger: Ledger, state: RecordState, shownBy: number) {
  const version = state.published?.version ?? state.withdrawn?.version ?? 0
  const entry = await ledger.entryOf(state.kind, state.reference, version)
  const row = await kindOfRecord(state.kind)
    .model(connection)
    .findById(shownBy)
    .lean<Record<string, unknown> | null>()
  if (!entry || !row) return 'its page is missing'
  const expected = { ...rowOf(entry, state.firstPublishedAt), until: FOREVER }
  const isSame = Object.entries(expected).every(
    ([field, value]) => canonical(value) === canonical(row[field] ?? null),
  )
  return isSame ? null : 'its page is not what the ledger says'
}

/** Verifies the chain, then that what pages are made from is what the chain says. */
export async function verifyLedger(
  connection: Connection,
  ledger: Ledger,
  onEntry: (entry: Entry) => void = () => undefined,
): Promise<Verified> {
  const followed = new Map<string, Followed>()
  const versions = new Map<Kind, number>()
  const chain = await verifyChain(ledger.entries(), (entry) => {
    onEntry(entry)
    const id = recordId(entry.kind, entry.reference)
    const before = followed.get(id)
    if (isPublic(entry)) versions.set(entry.kind, (versions.get(entry.kind) ?? 0) + 1)
    const shownBy = isPublic(entry) ? entry.number : (before?.shownBy ?? 0)
    followed.set(id, { state: stateAfter(before?.state ?? null, entry), shownBy })
  })
  if (chain.fault) return chain
  return { head: chain.head, fault: await projectionFault(connection, ledger, followed, versions) }
}
