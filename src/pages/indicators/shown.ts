import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { IndicatorsFound } from '../../record/indicators/store.js'
import { type IndicatorFigure, indicatorFigure } from './figure-view.js'
import { notesOfIndicators, type ValueTable, valueTable } from './values.js'

/** An indicator as another page shows it: its picture, with the table behind. */
export interface ShownIndicator {
  reference: string
  href: string
  name: Shown
  /** Null where nothing is recorded yet. */
  figure: IndicatorFigure | null
  table: ValueTable
}

/** PURE. */
export function shownIndicators(
  { indicators, sources }: IndicatorsFound,
  wording: Wording,
): ShownIndicator[] {
  const notes = notesOfIndicators(indicators, sources, wording)
  return indicators.map(({ reference, content }) => ({
    reference,
    href: wording.href(`/indicators/${reference}`),
    name: wording.text(content.name),
    figure: indicatorFigure(content, notes, wording, { id: reference }),
    table: valueTable(content, notes, wording),
  }))
}
