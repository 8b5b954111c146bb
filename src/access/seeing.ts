import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import { kindOfRecord } from '../kinds/kinds.js'
import type { Entry } from '../ledger/entry.js'
import { grouped } from '../ledger/grouped.js'
import { ledgerModels, type RecordState } from '../ledger/model.js'
import { recordId } from '../ledger/record-state.js'
import { readNoter } from './reads.js'
import {
  type Access,
  hiddenEntry,
  hiddenState,
  isClosed,
  mayRead,
  type Reader,
  type SeenState,
} from './rules.js'
import { accessStore } from './store.js'

/** What one person may know of records and of what was written of them. Everything that the desk shows goes through it. */
export interface Seeing {
  states(states: readonly RecordState[]): Promise<SeenState[]>
  /** Of any number of records. */
  entries(entries: readonly Entry[]): Promise<Entry[]>
}

const idOf = ({ kind, reference }: Pick<Entry, 'kind' | 'reference'>): string => recordId(kind, reference)

const canHide = ({ kind }: Pick<Entry, 'kind'>): boolean => kindOfRecord(kind).hiding !== undefined

/** What nobody who is known may know: for mails, and for pages that need no words. */
export const NOBODY: Reader = null

/** How one person sees the record. What they read that is for the named is kept for the audit first. */
export function seeingAs(connection: Connection, clock: Clock, person: Reader): Seeing {
  const accesses = accessStore(connection)
  const note = readNoter(connection, clock)
  const noteWords = (records: Iterable<string>) =>
    person === null
      ? Promise.resolve()
      : note([...new Set(records)].map((record) => ({ what: 'words-read', by: person.id, record })))

  const stateSeen = (state: RecordState, access: Access): SeenState => {
    if (mayRead(person, access)) return { ...state, isForNamed: true }
    return isClosed(state, access) ? hiddenState(state) : { ...state, hiddenUpTo: access.upTo }
  }

  return {
    async states(states) {
      const accessOf = await accesses.of(states.filter(canHide).map(idOf))
      const seen = states.map((state): SeenState => {
        const access = accessOf.get(idOf(state))
        return access ? stateSeen(state, access) : state
      })
      const read = seen.filter((state) => {
        const access = accessOf.get(idOf(state))
        return access && state.isForNamed && isClosed(state, access)
      })
      await noteWords(read.map(idOf))
      return seen
    },

    async entries(entries) {
      // Asked after what was written was read: who may read it is then known of every version in it.
      const accessOf = await accesses.of(entries.filter(canHide).map(idOf))
      if (accessOf.size === 0) return [...entries]
      const states = await ledgerModels(connection)
        .records.find({ _id: { $in: [...accessOf.keys()] } })
        .lean<RecordState[]>()
      const stateOf = new Map(states.map((state) => [state._id, state]))
      const read = new Set<string>()
      const seen = [...grouped(entries, idOf)].flatMap(([id, ofRecord]) => {
        const access = accessOf.get(id)
        if (!access) return ofRecord
        const state = stateOf.get(id)
        const closesAt = !state || isClosed(state, access) ? Number.POSITIVE_INFINITY : access.upTo
        const isKept = ({ version }: Entry) => version <= closesAt
        if (!mayRead(person, access)) return ofRecord.map((one) => (isKept(one) ? hiddenEntry(one) : one))
        if (ofRecord.some(isKept)) read.add(id)
        return ofRecord
      })
      await noteWords(read)
      return seen
    },
  }
}
