import { perConnection } from '../../db/per-connection.js'
import { indicatorModel, type PublishedIndicator } from '../../kinds/indicator/model.js'
import type { Indicator } from '../../kinds/indicator/rules.js'
import { type PublishedSource, sourceModel } from '../../kinds/source/model.js'
import type { Head } from '../../ledger/entry.js'
import { snapshot } from '../../ledger/snapshot.js'
import { type Directory, directoryOf } from '../directory.js'
import { type IndicatorRow, ROW_PATHS, rowOf } from './rows.js'

/** The content of a published indicator under its reference. */
export interface ListedIndicator {
  reference: string
  content: Indicator
}

/** Indicators and what they rest on. */
export interface IndicatorsFound {
  indicators: ListedIndicator[]
  sources: PublishedSource[]
}

export interface IndicatorStore {
  /** All published indicators in short form, by reference. */
  rows: Directory<IndicatorRow>
  /** Those that any of these demands is related to, by reference, with the public form of their sources. */
  ofDemands(head: Head, demands: readonly string[]): Promise<IndicatorsFound>
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
  const sourcesOf = (head: Head, found: readonly Indicator[]) => {
    const named = new Set(found.flatMap(({ series }) => series.map(({ source }) => source)))
    return snapshot<PublishedSource>(sources, head).many({ reference: { $in: [...named] } })
  }
  return {
    rows: directoryOf(indicators, { paths: ROW_PATHS, rowOf }),
    async ofDemands(head, demands) {
      const found = listed(await at(head).many({ demands: { $in: [...demands] } }))
      const contents = found.map(({ content }) => content)
      return { indicators: found, sources: await sourcesOf(head, contents) }
    },
    onSource: async (head, source) => listed(await at(head).many({ sources: source })),
    sourcesOf,
  }
})
