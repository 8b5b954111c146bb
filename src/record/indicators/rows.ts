import type { PublishedIndicator } from '../../kinds/indicator/model.js'
import { type IndicatorValue, inTime, type Level, spanOf } from '../../kinds/indicator/rules.js'
import type { Text } from '../../language/text.js'

/** A published indicator in the short form that lists are made of. */
export interface IndicatorRow {
  reference: string
  name: Text
  unit: Text
  levels: readonly Level[]
  demands: readonly string[]
  /** How many values there are, and the first in time. */
  count: number
  first: IndicatorValue | null
  /** All that sources say of the last period. */
  last: IndicatorValue[]
}

export const ROW_PATHS = [
  'demands',
  'content.name',
  'content.unit',
  'content.levels',
  'content.series',
] as const

/** What sources say of the last period of a series. PURE. */
function lastOf(series: readonly IndicatorValue[]): IndicatorValue[] {
  const ordered = inTime(series)
  const last = ordered.at(-1)
  return last === undefined ? [] : ordered.filter((value) => spanOf(value) === spanOf(last))
}

export function rowOf({ _id, content, demands }: PublishedIndicator): IndicatorRow {
  const series = content?.series ?? []
  return {
    reference: _id,
    name: content?.name ?? {},
    unit: content?.unit ?? {},
    levels: content?.levels ?? [],
    demands,
    count: series.length,
    first: inTime(series)[0] ?? null,
    last: lastOf(series),
  }
}
