import { contradictions, type Indicator, type IndicatorValue, inTime } from '../../kinds/indicator/rules.js'
import type { Wording } from '../../language/wording.js'
import type { SourceNote } from '../../record/demands/source-notes.js'
import { periodName, valueName } from './values.js'

/** What the words of a picture are made from. */
export interface Drawing {
  id: string
  indicator: Indicator
  notes: ReadonlyMap<string, SourceNote>
  isMeant: (value: IndicatorValue) => boolean
  wording: Wording
}

/** What fits into a line on a narrow phone. */
const MOST_LETTERS = 38

export const cut = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1)}…`

export function sourceName({ source }: IndicatorValue, { notes, wording }: Drawing): string {
  const note = notes.get(source)
  if (!note) return ''
  return note.isConfidential ? wording.t('demands.confidential', { kind: note.kind }) : note.publisher
}

export function labelOf(value: IndicatorValue, { indicator, wording }: Drawing): string {
  if (indicator.levels.some((level) => level.value === value.value))
    return valueName(value, indicator.levels, wording).text
  return wording.t(`indicators.sign.${value.bound}`, { value: wording.number(value.value) })
}

/** Every value in words, in the order of time, for those who cannot see the picture. */
export function descriptionOf(drawing: Drawing): string {
  const { indicator, wording } = drawing
  const said = inTime(indicator.series).map((value) => {
    const words = {
      period: periodName(value, wording),
      value: valueName(value, indicator.levels, wording).text,
      source: sourceName(value, drawing),
    }
    return wording.t(`indicators.figure.${words.source === '' ? 'saidUnnamed' : 'said'}`, words)
  })
  return said.join(' ')
}

export function captionOf(drawing: Drawing, earlier: number): string[] {
  const { indicator, isMeant, wording } = drawing
  const { series, levels, drawnAs } = indicator
  const t = (key: string) => wording.t(`indicators.figure.${key}`)
  const isDisputed = contradictions(series).size > 0
  return [
    ...(levels.length === 0
      ? [wording.t('indicators.figure.unit', { unit: wording.text(indicator.unit).text })]
      : []),
    ...(drawnAs === 'line' && levels.length === 0 ? [t('fromZero')] : []),
    ...(isDisputed ? [t(drawnAs === 'line' ? 'disputedLine' : 'disputed')] : []),
    ...(series.some(({ bound }) => bound !== 'exact') ? [t('hollow')] : []),
    ...(series.some((value) => !isMeant(value)) ? [t('pale')] : []),
    ...(earlier > 0 ? [wording.t('indicators.figure.earlier', { count: earlier })] : []),
  ]
}
