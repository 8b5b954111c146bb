import { type Directory, directoryOf } from '../directory.js'
import type { Head } from '../ledger/entry.js'
import { snapshot } from '../ledger/snapshot.js'
import { perConnection } from '../per-connection.js'
import { type PublishedSource, sourceModel } from '../sources/model.js'
import { indicatorModel, type PublishedIndicator } from './model.js'
import { type IndicatorRow, ROW_FIELDS, rowOf } from './rows.js'
import type { Indicator } from './rules.js'

/** The content of a published indicator under its reference. */
export interface ListedIndicator {
  reference: string
  content: Indicator
}

export interface IndicatorStore {
  /** All published indicators in short form, by reference. */
  rows: Directory<IndicatorRow>
  /** Those that any of these demands is related to, by reference. */
  ofDemands(head: Head, demands: readonly string[]): Promise<ListedIndicator[]>
  /** Those of which a value rests on this source, by reference. */
  onSource(head: Head, source: string): Promise<ListedIndicator[]>
  /** The public form of every source that these indicators name. */
  sourcesOf(head: Head, indicators: readonly Indicator[]): Promise<PublishedSource[]>
}

const listed = (found: readonly PublishedIndicator[]): ListedIndicator[] =>
  found.flatMap(({ _id, content }) => (content === null ? [] : [{ reference: _id, content }]))

export const indicatorStore = perConnection((connection): IndicatorStore => {
  const indicators = indicatorModel(connection)
  const sources = sourceModel(connection)
  const at = (head: Head) => snapshot<PublishedIndicator>(indicators, head)
  return {
    rows: directoryOf(indicators, { fields: ROW_FIELDS, rowOf }),
    ofDemands: async (head, demands) => listed(await at(head).many({ demands: { $in: [...demands] } })),
    onSource: async (head, source) => listed(await at(head).many({ sources: source })),
    sourcesOf(head, found) {
      const named = new Set(found.flatMap(({ series }) => series.map(({ source }) => source)))
      return snapshot<PublishedSource>(sources, head).many({ reference: { $in: [...named] } })
    },
  }
})
