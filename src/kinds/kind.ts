import type { KindOfRecord } from '../ledger/kinds.js'
import type { DeskForm } from './form/form.js'

/** All that a kind of record is, told once: who needs to know it looks it up in `KINDS_OF_RECORD`. */
export interface RecordKind<Content = unknown, Public = Content>
  extends KindOfRecord<Content, Public>,
    DeskForm {
  /** Members of a content in the order in which its page shows them; those not named follow in the form's order. */
  pageOrder?: readonly string[]
}
