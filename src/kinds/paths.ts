import { LISTS } from '../ledger/entry.js'
import { nameInAddress, recordPath } from './edition.js'
import type { Referred } from './form/fields.js'

/** The name of a kind in addresses. */
export const pathOf = (kind: Referred): string => LISTS[kind]

/** Where the public sees a record. */
export const publicAddress = (kind: Referred, reference: string, content: unknown): string =>
  recordPath(kind, nameInAddress(reference, content))
