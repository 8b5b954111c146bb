import {
  contradictions,
  type Indicator,
  type IndicatorValue,
  inTime,
  type Level,
  spanOf,
} from '../../kinds/indicator/rules.js'
import type { PublishedSource } from '../../kinds/source/model.js'
import type { Shown, Text } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { type SourceNote, sourceNotes } from '../../record/demands/source-notes.js'

/** One value as its row prints it: what, for which period, by which source. */
export interface ShownValue {
  period: string
  /** "359", "at least 30,000" or the name of a level. */
  value: Shown
  /** Empty beside the name of a level. */
  unit: Shown
  /** Null where the source is not published. */
  source: SourceNote | null
  note: Shown
  /** Another source gives another value for the same period. */
  differs: boolean
}

/** The values of one indicator, as partials/indicators/values.hbs prints them. */
export interface ValueTable {
  caption: string
  values: ShownValue[]
  hasNotes: boolean
}

/** A period in words: "August 2022", "January 2025 to June 2025". PURE. */
export function periodName(
  { period, until }: Pick<IndicatorValue, 'period' | 'until'>,
  wording: Wording,
): string {
  const from = wording.date(period).text
  if (until === undefined || until === period) return from
  return wording.t('indicators.span', { from, to: wording.date(until).text })
}

/** A value in words, as far as its source is sure of it. PURE. */
export function valueName(
  { value, bound }: Pick<IndicatorValue, 'value' | 'bound'>,
  levels: readonly Level[],
  wording: Wording,
): Shown {
  const level = levels.find((one) => one.value === value)
  if (level) return wording.text(level.name)
  const number = wording.number(value)
  const text = bound === 'exact' ? number : wording.t(`indicators.bound.${bound}`, { value: number })
  return { text, lang: wording.lang, isOther: false }
}

/** The unit beside a value; nothing beside the name of a level. PURE. */
export const unitOf = (
  { value }: Pick<IndicatorValue, 'value'>,
  { unit, levels }: { unit: Text; levels: readonly Level[] },
  wording: Wording,
): Shown => wording.text(levels.some((level) => level.value === value) ? {} : unit)

/** The sources of some indicators, numbered in the order in which their tables name them. PURE. */
export const notesOfIndicators = (
  indicators: readonly { reference: string; content: Indicator }[],
  sources: readonly PublishedSource[],
  wording: Wording,
): Map<string, SourceNote> =>
  sourceNotes(
    sources,
    indicators.flatMap(({ reference, content }) =>
      inTime(content.series).map(({ source }) => ({ by: reference, sources: [source] })),
    ),
    wording,
  )

/** PURE. @param only the values to show, of all that the indicator has; by default all */
export function valueTable(
  { name, unit, levels, series }: Indicator,
  notes: ReadonlyMap<string, SourceNote>,
  wording: Wording,
  only: readonly IndicatorValue[] = series,
): ValueTable {
  const differing = contradictions(series)
  const values = inTime(only).map((one) => ({
    period: periodName(one, wording),
    value: valueName(one, levels, wording),
    unit: unitOf(one, { unit, levels }, wording),
    source: notes.get(one.source) ?? null,
    note: wording.text(one.note),
    differs: differing.has(spanOf(one)),
  }))
  return {
    caption: wording.text(name).text,
    values,
    hasNotes: values.some(({ note }) => note.text !== ''),
  }
}
