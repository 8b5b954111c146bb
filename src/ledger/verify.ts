import type { Connection } from 'mongoose'
import { actionModel } from '../actions/model.js'
import type { Action } from '../actions/rules.js'
import { demandModel, type LinkedActions } from '../demands/model.js'
import { grouped } from '../grouped.js'
import { canonical, EMPTY_HEAD, type Entry, faultOf, type Head, headOf } from './entry.js'
import { kindOfRecord } from './kinds.js'
import type { Ledger } from './ledger.js'
import type { RecordState } from './model.js'
import { countLinks, publicFields } from './projection.js'
import { recordId, stateAfter } from './record-state.js'

/** The first thing found wrong: where, and what. */
export interface Fault {
  where: string
  fault: string
}

export type Verified = { head: Head; fault: null } | { head: Head; fault: Fault }

/**
 * Recomputes the hash chain of a whole ledger, from its first entry on.
 * @returns the last good head, and the first fault if there is one.
 */
export async function verifyChain(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  onEntry: (entry: Entry) => void = () => undefined,
): Promise<Verified> {
  let head = EMPTY_HEAD
  for await (const entry of entries) {
    const fault = faultOf(entry, head)
    const where = `entry ${fault === null ? entry.number : Math.min(entry.number, head.number + 1)}`
    if (fault !== null) return { head, fault: { where, fault } }
    head = headOf(entry)
    onEntry(entry)
  }
  return { head, fault: null }
}

interface Expected {
  state: RecordState
  /** Number of the newest entry that changed what the public sees. */
  shownBy: number
}

const isPublic = (entry: Entry): boolean => entry.operation === 'publish' || entry.operation === 'withdraw'

/** Compares what pages are made from with what the ledger says they should be made from. */
async function projectionFault(connection: Connection, ledger: Ledger, expected: Map<string, Expected>) {
  const shown = [...expected.values()].filter((record) => record.shownBy > 0)
  for (const [kind, records] of grouped(shown, (record) => record.state.kind)) {
    const model = kindOfRecord(kind).model(connection)
    if ((await model.countDocuments()) !== records.length)
      return { where: `${kind} pages`, fault: `there are not ${records.length}, as the ledger has published` }
    for (const { state } of records) {
      const entry = await newestShown(ledger, state)
      const page = await model.findById(state.reference).lean<Record<string, unknown> | null>()
      if (entry && page && isSame(publicFields(entry, state), page)) continue
      return { where: `${kind} ${state.reference}`, fault: 'its page is not what the ledger says' }
    }
  }
  return linksFault(connection)
}

async function newestShown(ledger: Ledger, state: RecordState): Promise<Entry | null> {
  const version = state.published?.version ?? state.withdrawn?.version
  return version === undefined ? null : ledger.entryOf(state.kind, state.reference, version)
}

const isSame = (expected: Record<string, unknown>, page: Record<string, unknown>): boolean =>
  Object.entries(expected).every(([field, value]) => canonical(value) === canonical(page[field] ?? null))

async function linksFault(connection: Connection): Promise<Fault | null> {
  const actions = await actionModel(connection).find({ isWithdrawn: false }).lean<{ content: Action }[]>()
  const answers = grouped(
    actions.flatMap(({ content }) =>
      content.links.filter((link) => !link.isContext).map((link) => ({ link, content })),
    ),
    ({ link }) => link.demand,
  )
  const demands = await demandModel(connection)
    .find({}, { linked: 1 })
    .lean<{ _id: string; linked: LinkedActions }[]>()
  for (const { _id, linked } of demands) {
    const { entry: _, ...stored } = linked
    const counted = countLinks(
      _id,
      (answers.get(_id) ?? []).map(({ content }) => content),
    )
    if (canonical(stored) !== canonical(counted))
      return { where: `demand ${_id}`, fault: 'its count of actions is not what the ledger says' }
  }
  return null
}

/** Verifies the chain, then that every projection is what the chain says. */
export async function verifyLedger(connection: Connection, ledger: Ledger): Promise<Verified> {
  const expected = new Map<string, Expected>()
  const chain = await verifyChain(ledger.entries(), (entry) => {
    const id = recordId(entry.kind, entry.reference)
    const before = expected.get(id)
    const shownBy = isPublic(entry) ? entry.number : (before?.shownBy ?? 0)
    expected.set(id, { state: stateAfter(before?.state ?? null, entry), shownBy })
  })
  if (chain.fault) return chain
  const fault = await projectionFault(connection, ledger, expected)
  return { head: chain.head, fault }
}
