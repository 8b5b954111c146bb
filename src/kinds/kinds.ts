import type { Kind } from '../ledger/entry.js'
import { action } from './action/kind.js'
import { demand } from './demand/kind.js'
import { indicator } from './indicator/kind.js'
import type { RecordKind } from './kind.js'
import { organisation } from './organisation/kind.js'
import { programme } from './programme/kind.js'
import { source } from './source/kind.js'
import { theme } from './theme/kind.js'

/** Every kind of record: the one list of them. */
export const KINDS_OF_RECORD = {
  demand,
  action,
  source,
  organisation,
  theme,
  indicator,
  programme,
} satisfies Record<Kind, RecordKind>

export const kindOfRecord = (name: Kind): RecordKind => KINDS_OF_RECORD[name]
