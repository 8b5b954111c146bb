import { firstDay, isWorldDate, lastDay } from '../../language/dates.js'
import { citedBySection } from '../form/cited-by-section.js'
import type { Field, Section } from '../form/fields.js'
import type { FormError } from '../form/read-form.js'
import { BOUNDS, DRAWN_AS, type Indicator } from './rules.js'

const series: Field = {
  kind: 'rows',
  name: 'series',
  label: 'series',
  hint: 'series',
  isOptional: true,
  add: 'value',
  fields: [
    { kind: 'date', name: 'period', label: 'valuePeriod', hint: 'valuePeriod' },
    { kind: 'date', name: 'until', label: 'valueUntil', hint: 'valueUntil', isOptional: true },
    { kind: 'line', name: 'value', label: 'figureValue', isShort: true, isNumber: true },
    {
      kind: 'choice',
      name: 'bound',
      label: 'bound',
      hint: 'bound',
      options: BOUNDS,
      words: 'fields.bound',
      isSelect: true,
      isOptional: true,
    },
    { kind: 'ref', name: 'source', label: 'source', hint: 'sourceRef', of: 'source' },
    { kind: 'text', name: 'note', label: 'valueNote', hint: 'valueNote', isOptional: true },
  ],
}

const levels: Field = {
  kind: 'rows',
  name: 'levels',
  label: 'levels',
  hint: 'levels',
  isOptional: true,
  add: 'level',
  fields: [
    { kind: 'line', name: 'value', label: 'figureValue', isShort: true, isNumber: true },
    { kind: 'text', name: 'name', label: 'levelName' },
  ],
}

const drawnAs: Field = {
  kind: 'choice',
  name: 'drawnAs',
  label: 'drawnAs',
  options: DRAWN_AS,
  words: 'fields.drawnAs',
  meanings: 'fields.drawnAsMeaning',
}

const SECTIONS: readonly Section[] = [
  {
    heading: 'indicator',
    note: 'needed',
    fields: [
      { kind: 'text', name: 'name', label: 'name', hint: 'indicatorName' },
      { kind: 'text', name: 'unit', label: 'figureUnit', hint: 'unit' },
      { kind: 'text', name: 'measures', label: 'measures', hint: 'measures', isLong: true },
      { kind: 'text', name: 'limits', label: 'limits', hint: 'limits', isLong: true },
      drawnAs,
      levels,
    ],
  },
  { heading: 'series', note: 'series', fields: [series] },
  {
    heading: 'links',
    note: '',
    fields: [
      { kind: 'refs', name: 'demands', label: 'demands', hint: 'demandRef', of: 'demand', isOptional: true },
    ],
  },
]

const endsTooEarly = (period: string, until: string | undefined): boolean =>
  until !== undefined &&
  isWorldDate(period) &&
  isWorldDate(until) &&
  (lastDay(until) < firstDay(period) || firstDay(until) < firstDay(period))

/** A span that ends before it begins, and a value that the scale has no name for. */
export function errorsBetween({ series: values, levels: names }: Indicator): FormError[] {
  return values.flatMap(({ period, until, value }, place) => {
    const errors: FormError[] = []
    if (endsTooEarly(period, until)) errors.push({ field: `series.${place}.until`, code: 'ends', params: {} })
    if (names.length > 0 && !names.some((level) => level.value === value))
      errors.push({ field: `series.${place}.value`, code: 'noLevel', params: {} })
    return errors
  })
}

export const indicatorSections: readonly Section[] = [...SECTIONS, citedBySection]
