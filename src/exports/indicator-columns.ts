import type { PublishedIndicator } from '../kinds/indicator/model.js'
import { BOUNDS, daysOf, type Indicator, type IndicatorValue, inTime } from '../kinds/indicator/rules.js'
import type { Text } from '../language/text.js'
import { columnsOf } from './column.js'
import { address, edition, type TableRow } from './columns.js'

export type IndicatorExport = TableRow<PublishedIndicator, Indicator>
export type ValueExport = IndicatorExport & { number: number; given: IndicatorValue }

const indicator = columnsOf<IndicatorExport>()

export const INDICATOR_COLUMNS = [
  ...edition<IndicatorExport>('indicator'),
  ...indicator.both('name', ({ content }) => content.name, {
    fills: 'name',
    en: 'Convictions for trafficking',
    km: 'ការផ្តន្ទាទោសពីបទជួញដូរមនុស្ស',
  }),
  ...indicator.both('unit', ({ content }) => content.unit, { fills: 'unit', en: 'people', km: 'នាក់' }),
  ...indicator.both('measures', ({ content }) => content.measures, {
    fills: 'measures',
    en: 'People convicted by courts of first instance.',
    km: 'មនុស្សដែលតុលាការជាន់ដំបូងបានផ្តន្ទាទោស។',
  }),
  ...indicator.both('limits', ({ content }) => content.limits, {
    fills: 'limits',
    en: 'There is no central count.',
    km: 'មិនមានការរាប់រួមទេ។',
  }),
  indicator.one('values', 'integer', ({ content }) => content.series.length, {
    says: 'values_count',
    isRequired: true,
    unit: 'values',
    example: '6',
  }),
  indicator.one('demands', 'list', ({ content }) => content.demands, {
    fills: 'demands',
    says: 'related_demands',
    example: 'D-0012',
  }),
]

const value = columnsOf<ValueExport>()

/** The name of a value on a scale that has names. */
const levelOf = ({ content, given }: ValueExport): Text | undefined =>
  content.levels.find((level) => level.value === given.value)?.name

export const VALUE_COLUMNS = [
  value.one('indicator', 'reference', ({ doc }) => doc._id, { isRequired: true, example: 'I-0001' }),
  value.one('number', 'integer', ({ number }) => number, { isRequired: true, example: '1' }),
  value.one('period', 'date', ({ given }) => given.period, {
    fills: 'period',
    says: 'value_period',
    isRequired: true,
    example: '2024',
  }),
  value.one('until', 'date', ({ given }) => given.until, {
    fills: 'until',
    says: 'value_until',
    example: '2024-06',
  }),
  value.one('period_first', 'day', ({ given }) => daysOf(given).from, {
    says: 'first_day',
    isRequired: true,
    example: '2024-01-01',
  }),
  value.one('period_last', 'day', ({ given }) => daysOf(given).to, {
    says: 'last_day',
    isRequired: true,
    example: '2024-12-31',
  }),
  value.one('value', 'number', ({ given }) => given.value, {
    fills: 'value',
    isRequired: true,
    unit: 'ofRow',
    example: '57',
  }),
  value.one('bound', 'code', ({ given }) => given.bound, {
    fills: 'bound',
    isRequired: true,
    values: BOUNDS,
    wordsAt: 'data.bound',
    example: 'at-least',
  }),
  ...value.both('level', levelOf, { en: 'Tier 3', km: 'កម្រិតទី៣' }),
  ...value.both('unit', ({ content }) => content.unit, { en: 'people', km: 'នាក់' }),
  value.one('source', 'reference', ({ given }) => given.source, {
    fills: 'source',
    isRequired: true,
    example: 'S-0012',
  }),
  ...value.both('note', ({ given }) => given.note, {
    fills: 'note',
    en: 'January to June only.',
    km: 'ពីមករា ដល់មិថុនាប៉ុណ្ណោះ។',
  }),
  address<ValueExport>('indicator'),
]

/** An indicator's values in the order of time, each as a row. Two sources may give two for one period. */
export const valueRows = (of: IndicatorExport): ValueExport[] =>
  inTime(of.content.series).map((given, place) => ({ ...of, number: place + 1, given }))
