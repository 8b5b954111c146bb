import type { Connection, Model } from 'mongoose'
import { sourceModel } from '../sources/model.js'
import type { PublicSource, Source } from '../sources/rules.js'
import type { Entry } from './entry.js'
import { kindOfRecord } from './kinds.js'
import type { Published, Stored } from './published.js'
import { contentOf } from './record-state.js'

type Row = Stored<Published<PublicSource>>

const isConfidential = (entry: Entry): boolean =>
  entry.kind === 'source' &&
  entry.operation === 'publish' &&
  contentOf<Source>(entry)?.isConfidential === true

/**
 * A source that becomes confidential was never public, whatever it was before: its earlier rows keep kind and date
 * alone, so that no page of an earlier day can show more. Safe to repeat.
 */
export async function concealEarlier(connection: Connection, entries: readonly Entry[]): Promise<void> {
  const model = sourceModel(connection) as unknown as Model<Row>
  for (const { reference, number } of entries.filter(isConfidential)) {
    const open = { reference, _id: { $lt: number }, 'content.isConfidential': false }
    const rows = await model.find(open, { content: 1 }).lean<Pick<Row, '_id' | 'content'>[]>()
    for (const { _id, content } of rows) {
      const concealed = kindOfRecord('source').project({ ...content, isConfidential: true } as never)
      await model.updateOne({ _id }, { $set: concealed })
    }
  }
}
