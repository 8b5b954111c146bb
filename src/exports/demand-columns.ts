import type { PublishedDemand } from '../kinds/demand/model.js'
import { type Criterion, type Demand, RESPONSES, type Restatement } from '../kinds/demand/rules.js'
import type { Speaker } from '../kinds/shape/speaker.js'
import { STATUSES } from '../kinds/shape/status.js'
import { firstDay, lastDay } from '../language/dates.js'
import type { DemandRow } from '../record/demands/rows.js'
import { type Names, slugIn } from '../record/names.js'
import { columnsOf } from './column.js'
import { address, edition, slugsOf, type TableRow } from './columns.js'
import { correctionColumns } from './correction-columns.js'

export type OfDemand = TableRow<PublishedDemand, Demand>
export type DemandExport = OfDemand & { row: DemandRow | undefined }
export type CriterionExport = OfDemand & { number: number; criterion: Criterion }
export type RestatementExport = OfDemand & { number: number; restatement: Restatement }

/** The slugs of those who speak or act. */
export const slugs = (row: { names: Names }, speakers: readonly Speaker[]): string[] =>
  slugsOf(
    row,
    speakers.map((speaker) => speaker.organisation),
  )

export const STATUS = { values: STATUSES, wordsAt: 'common.status', example: 'partly-met' } as const

const demand = columnsOf<DemandExport>()

export const DEMAND_COLUMNS = [
  ...edition<DemandExport>('demand'),
  ...demand.both('title', ({ content }) => content.title, {
    fills: 'title',
    en: 'Train border officers to recognise victims',
    km: 'បណ្តុះបណ្តាលមន្ត្រីព្រំដែន ឲ្យស្គាល់ជនរងគ្រោះ',
  }),
  ...demand.both('text', ({ content }) => content.text, {
    fills: 'text',
    en: 'Every officer at a border post is to be trained within a year.',
    km: 'មន្ត្រីគ្រប់រូបនៅច្រកព្រំដែន ត្រូវទទួលការបណ្តុះបណ្តាលក្នុងរយៈពេលមួយឆ្នាំ។',
  }),
  demand.one('is_quotation', 'boolean', ({ content }) => content.isQuotation, {
    fills: 'isQuotation',
    isRequired: true,
    example: 'true',
  }),
  demand.one('status', 'code', ({ doc }) => doc.status, {
    agreesWith: 'status',
    isRequired: true,
    ...STATUS,
  }),
  demand.one('status_since', 'day', ({ doc }) => doc.statusSince, { example: '2024-09-18' }),
  demand.one('last_assessed_on', 'day', ({ doc }) => doc.lastAssessedOn, { example: '2026-05-30' }),
  demand.one('checked_on', 'day', ({ content }) => content.checkedOn, {
    fills: 'checkedOn',
    example: '2026-05-30',
  }),
  demand.one('response', 'code', ({ content }) => content.response.kind, {
    fills: 'response.kind',
    isRequired: true,
    values: RESPONSES,
    wordsAt: 'common.response',
    example: 'accepted',
  }),
  demand.one('response_on', 'date', ({ content }) => content.response.on, {
    fills: 'response.on',
    example: '2023-03',
  }),
  ...correctionColumns<DemandExport>(({ content }) => content.response.corrections, 'response_'),
  demand.one('is_disputed', 'boolean', ({ doc }) => doc.isDisputed, { isRequired: true, example: 'false' }),
  ...demand.both('dispute', ({ content }) => content.dispute, {
    fills: 'dispute',
    en: 'The ministry says that all posts are covered.',
    km: 'ក្រសួងថា ច្រកទាំងអស់ត្រូវបានគ្របដណ្តប់។',
  }),
  demand.one(
    'themes',
    'list',
    ({ content, names }) => content.themes.map((one) => slugIn(names, 'theme', one)),
    { fills: 'themes', example: 'officer-training; cooperation' },
  ),
  demand.one('issuers', 'list', (row) => slugs(row, row.content.issuers), {
    fills: 'issuers',
    as: 'speakers',
    example: 'licadho',
  }),
  demand.one('addressees', 'list', (row) => slugsOf(row, row.content.addressees), {
    fills: 'addressees',
    example: 'ministry-of-interior',
  }),
  demand.one('issued_on', 'date', ({ content }) => content.issuedOn, {
    fills: 'issuedOn',
    isRequired: true,
    example: '2022-12',
  }),
  demand.one('issued_on_first', 'day', ({ content }) => firstDay(content.issuedOn), {
    says: 'first_day',
    isRequired: true,
    example: '2022-12-01',
  }),
  demand.one('issued_on_last', 'day', ({ content }) => lastDay(content.issuedOn), {
    says: 'last_day',
    isRequired: true,
    example: '2022-12-31',
  }),
  demand.one('deadline', 'date', ({ content }) => content.deadline, { fills: 'deadline', example: '2025' }),
  demand.one('supersedes', 'list', ({ content }) => content.supersedes, {
    fills: 'supersedes',
    example: 'D-0007',
  }),
  demand.one('criteria', 'integer', ({ content }) => content.criteria.length, {
    says: 'criteria_count',
    isRequired: true,
    unit: 'criteria',
    example: '3',
  }),
  demand.one('sources', 'list', ({ content }) => content.sources, {
    fills: 'sources',
    example: 'S-0001; S-0014',
  }),
  demand.one('tags', 'list', ({ content }) => content.tags, { fills: 'tags', example: 'scam-compounds' }),
  demand.one('actions', 'integer', ({ row }) => row?.actions ?? 0, {
    isRequired: true,
    unit: 'actions',
    example: '5',
  }),
  demand.one('last_action_on', 'date', ({ row }) => row?.lastActionOn, { example: '2026-02-11' }),
  ...demand.both('note', ({ content }) => content.note, {
    fills: 'note',
    en: 'Counted from the English text of the report.',
    km: 'រាប់តាមអត្ថបទភាសាអង់គ្លេសនៃរបាយការណ៍។',
  }),
]

const criterion = columnsOf<CriterionExport>()

export const CRITERION_COLUMNS = [
  criterion.one('demand', 'reference', ({ doc }) => doc._id, { isRequired: true, example: 'D-0001' }),
  criterion.one('number', 'integer', (row) => row.criterion.number, {
    says: 'criterion_number',
    isRequired: true,
    example: '1',
  }),
  ...criterion.both('text', (row) => row.criterion.text, {
    fills: 'text',
    says: 'criterion_text',
    en: 'Every officer at a border post has completed the course.',
    km: 'មន្ត្រីគ្រប់រូបនៅច្រកព្រំដែនបានបញ្ចប់វគ្គសិក្សា។',
  }),
  address<CriterionExport>('demand'),
]

const restatement = columnsOf<RestatementExport>()

export const RESTATEMENT_COLUMNS = [
  restatement.one('demand', 'reference', ({ doc }) => doc._id, { isRequired: true, example: 'D-0001' }),
  restatement.one('number', 'integer', ({ number }) => number, { isRequired: true, example: '1' }),
  restatement.one('on', 'date', (row) => row.restatement.on, {
    fills: 'on',
    says: 'restated_on',
    isRequired: true,
    example: '2024-06',
  }),
  restatement.one('is_earlier', 'boolean', (row) => row.restatement.isEarlier === true, {
    fills: 'isEarlier',
    isRequired: true,
    example: 'false',
  }),
  restatement.one('by', 'list', (row) => slugs(row, row.restatement.by), {
    fills: 'by',
    as: 'speakers',
    example: 'adhoc; licadho',
  }),
  restatement.one('sources', 'list', (row) => row.restatement.sources, {
    fills: 'sources',
    example: 'S-0031',
  }),
  ...restatement.both('note', (row) => row.restatement.note, {
    fills: 'note',
    en: 'In a joint statement.',
    km: 'ក្នុងសេចក្តីថ្លែងការណ៍រួម។',
  }),
  address<RestatementExport>('demand'),
  ...correctionColumns<RestatementExport>(({ restatement: { corrections } }) => corrections),
]
