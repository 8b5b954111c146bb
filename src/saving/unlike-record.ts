import type { Connection, Model } from 'mongoose'
import { KINDS_OF_RECORD, kindOfRecord } from '../kinds/kinds.js'
import type { UnlikeAt } from '../language/likeness/in-content.js'
import type { Kind } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Published, Stored } from '../ledger/published.js'
import { snapshot } from '../ledger/snapshot.js'
import { versionModel } from '../ledger/version-model.js'
import { unexplained } from './alike.js'

/** A published record, and what the languages of its texts say differently without a reason; nothing where they do not. */
export interface RecordCompared {
  kind: Kind
  reference: string
  unlike: UnlikeAt[]
}

/** Compares the languages of every published record, one by one, as readers see it now. */
export async function* comparedRecords(
  connection: Connection,
  ledger: Pick<Ledger, 'applied' | 'entriesOf'>,
): AsyncGenerator<RecordCompared> {
  const head = await ledger.applied()
  for (const kind of Object.keys(KINDS_OF_RECORD) as Kind[]) {
    const model = versionModel(connection, kindOfRecord(kind).rows) as unknown as Model<
      Stored<Published<object>>
    >
    const rows = snapshot<Published<object>>(model, head).stream({}, { paths: ['content'] })
    for await (const { _id: reference, content } of rows)
      yield { kind, reference, unlike: await unexplained(ledger, { kind, reference }, content) }
  }
}
