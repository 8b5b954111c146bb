import type { PublishedAction } from '../kinds/action/model.js'
import { ACTION_TYPES, type Action, type DemandLink, EFFECTS, type Figure } from '../kinds/action/rules.js'
import { firstDay, lastDay } from '../language/dates.js'
import { columnsOf } from './column.js'
import { address, edition, type TableRow } from './columns.js'
import { slugs } from './demand-columns.js'

export type ActionExport = TableRow<PublishedAction, Action>
export type LinkExport = ActionExport & { link: DemandLink }
export type FigureExport = ActionExport & { number: number; figure: Figure }

/** Of an action's links, those that answer a demand. */
const answers = ({ content }: ActionExport) => content.links.filter((link) => !link.isContext)

const context = ({ content }: ActionExport) => content.links.filter((link) => link.isContext)

const effects = { values: EFFECTS, wordsAt: 'common.effect' } as const

const action = columnsOf<ActionExport>()

export const ACTION_COLUMNS = [
  ...edition<ActionExport>('action'),
  ...action.both('title', ({ content }) => content.title, {
    fills: 'title',
    en: 'Course for officers at Poipet',
    km: 'វគ្គបណ្តុះបណ្តាលមន្ត្រីនៅប៉ោយប៉ែត',
  }),
  ...action.both('summary', ({ content }) => content.summary, {
    fills: 'summary',
    en: 'The ministry held a course of three days for 40 officers.',
    km: 'ក្រសួងបានធ្វើវគ្គសិក្សារយៈពេលបីថ្ងៃ សម្រាប់មន្ត្រី៤០នាក់។',
  }),
  action.one('type', 'code', ({ content }) => content.type, {
    fills: 'type',
    isRequired: true,
    values: ACTION_TYPES,
    wordsAt: 'common.actionType',
    example: 'training',
  }),
  action.one('on', 'date', ({ content }) => content.on, {
    fills: 'on',
    says: 'acted_on',
    isRequired: true,
    example: '2023-04',
  }),
  action.one('until', 'date', ({ content }) => content.until, { fills: 'until', example: '2023-06' }),
  action.one('on_first', 'day', ({ content }) => firstDay(content.on), {
    says: 'first_day',
    isRequired: true,
    example: '2023-04-01',
  }),
  action.one('on_last', 'day', ({ content }) => lastDay(content.until ?? content.on), {
    says: 'last_day',
    isRequired: true,
    example: '2023-06-30',
  }),
  ...action.both('on_note', ({ content }) => content.onNote, {
    fills: 'onNote',
    en: 'The report gives the quarter only.',
    km: 'របាយការណ៍ផ្តល់តែត្រីមាស។',
  }),
  action.one('actors', 'list', (row) => slugs(row, row.content.actors), {
    fills: 'actors',
    as: 'speakers',
    example: 'ministry-of-interior',
  }),
  ...action.both('place', ({ content }) => content.place, { fills: 'place', en: 'Poipet', km: 'ប៉ោយប៉ែត' }),
  action.one('demands', 'list', (row) => answers(row).map((link) => link.demand), {
    agreesWith: 'demands',
    example: 'D-0001; D-0009',
  }),
  action.one('effects', 'list', (row) => answers(row).map((link) => link.effect), {
    agreesWith: 'effects',
    ...effects,
    example: 'advances; partly',
  }),
  action.one('context_of', 'list', (row) => context(row).map((link) => link.demand), {
    agreesWith: 'context',
    example: 'D-0012',
  }),
  action.one('sources', 'list', ({ content }) => content.sources, { fills: 'sources', example: 'S-0004' }),
  ...action.both('note', ({ content }) => content.note, {
    fills: 'note',
    en: 'The number of officers is the ministry’s.',
    km: 'ចំនួនមន្ត្រីគឺតាមក្រសួង។',
  }),
]

const link = columnsOf<LinkExport>()

export const LINK_COLUMNS = [
  link.one('action', 'reference', ({ doc }) => doc._id, { isRequired: true, example: 'A-0001' }),
  link.one('demand', 'reference', (row) => row.link.demand, {
    fills: 'demand',
    isRequired: true,
    example: 'D-0001',
  }),
  link.one('effect', 'code', (row) => row.link.effect, {
    fills: 'effect',
    isRequired: true,
    ...effects,
    example: 'advances',
  }),
  link.one('is_context', 'boolean', (row) => row.link.isContext, {
    fills: 'isContext',
    isRequired: true,
    example: 'false',
  }),
  ...link.both('reason', (row) => row.link.reason, {
    fills: 'reason',
    says: 'effect_reason',
    en: 'Trains officers of the kind the demand names.',
    km: 'បណ្តុះបណ្តាលមន្ត្រីដែលការទាមទារលើកឡើង។',
  }),
  link.one('action_on', 'date', ({ content }) => content.on, {
    says: 'acted_on',
    isRequired: true,
    example: '2023-04',
  }),
  address<LinkExport>('action'),
]

const figure = columnsOf<FigureExport>()

export const FIGURE_COLUMNS = [
  figure.one('action', 'reference', ({ doc }) => doc._id, { isRequired: true, example: 'A-0001' }),
  figure.one('number', 'integer', ({ number }) => number, { isRequired: true, example: '1' }),
  ...figure.both('label', (row) => row.figure.label, {
    fills: 'label',
    en: 'Officers trained',
    km: 'មន្ត្រីដែលបានបណ្តុះបណ្តាល',
  }),
  figure.one('value', 'number', (row) => row.figure.value, {
    fills: 'value',
    isRequired: true,
    unit: 'ofRow',
    example: '40',
  }),
  ...figure.both('unit', (row) => row.figure.unit, { fills: 'unit', en: 'people', km: 'នាក់' }),
  ...figure.both('period', (row) => row.figure.period, {
    fills: 'period',
    en: 'Apr to Jun 2023',
    km: 'មេសា ដល់ មិថុនា ២០២៣',
  }),
  ...figure.both('note', (row) => row.figure.note, {
    fills: 'note',
    en: 'Another source gives 38.',
    km: 'ប្រភពមួយទៀតផ្តល់លេខ ៣៨។',
  }),
  address<FigureExport>('action'),
]
