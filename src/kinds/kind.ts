import type { KindOfRecord } from '../ledger/kinds.js'

/** All that a kind of record is, told once: who needs to know it looks it up in `KINDS_OF_RECORD`. */
export interface RecordKind<Content = unknown, Public = Content> extends KindOfRecord<Content, Public> {}
