import type { Entry } from '../ledger/entry.js'
import * as listed from '../ledger/listed.js'
import type { RecordState } from '../ledger/model.js'
import * as state from '../ledger/record-state.js'
import { KINDS_OF_RECORD } from './kinds.js'

/* What entries say, read as the kinds have it: the ledger knows none until it is handed them. */

/** See `contentOf` in src/ledger/record-state.ts. */
export const contentOf = <Content>(entry: Parameters<typeof state.contentOf>[1]): Content | null =>
  state.contentOf<Content>(KINDS_OF_RECORD, entry)

/** See `stateAfter` in src/ledger/record-state.ts. */
export const stateAfter = (before: RecordState | null, entry: Entry): RecordState =>
  state.stateAfter(KINDS_OF_RECORD, before, entry)

/** See `isUnlisted` in src/ledger/listed.ts. */
export const isUnlisted = (entry: Entry): boolean => listed.isUnlisted(KINDS_OF_RECORD, entry)

/** See `listedOf` in src/ledger/listed.ts. */
export const listedOf = (entries: readonly Entry[]): readonly Entry[] =>
  listed.listedOf(KINDS_OF_RECORD, entries)
