import { type Assessment, inOrder } from '../kinds/demand/rules.js'
import { columnsOf } from './column.js'
import { address } from './columns.js'
import { correctionColumns } from './correction-columns.js'
import { type OfDemand, STATUS } from './demand-columns.js'

export type AssessmentExport = OfDemand & { number: number; assessment: Assessment; isNewest: boolean }

const assessment = columnsOf<AssessmentExport>()

export const ASSESSMENT_COLUMNS = [
  assessment.one('demand', 'reference', ({ doc }) => doc._id, { isRequired: true, example: 'D-0001' }),
  assessment.one('number', 'integer', ({ number }) => number, { isRequired: true, example: '2' }),
  assessment.one('demand_version', 'integer', ({ doc }) => doc.version, { isRequired: true, example: '4' }),
  assessment.one('entry_hash', 'hash', ({ doc }) => doc.hash, {
    isRequired: true,
    example: '9f2c4d1e0b7a58c36e4f91d27ab05c8833e6d1f4a9b27c50e8d3164fb7a2c95e',
  }),
  address<AssessmentExport>('demand'),
  ...assessment.both('demand_title', ({ content }) => content.title, {
    says: 'title',
    en: 'Train border officers to recognise victims',
    km: 'បណ្តុះបណ្តាលមន្ត្រីព្រំដែន ឲ្យស្គាល់ជនរងគ្រោះ',
  }),
  assessment.one('on', 'day', (row) => row.assessment.on, {
    fills: 'on',
    says: 'assessed_on',
    isRequired: true,
    example: '2026-05-30',
  }),
  assessment.one('status', 'code', (row) => row.assessment.status, {
    fills: 'status',
    says: 'assessed_status',
    isRequired: true,
    ...STATUS,
  }),
  assessment.one('is_newest', 'boolean', ({ isNewest }) => isNewest, { isRequired: true, example: 'true' }),
  ...assessment.both('reason', (row) => row.assessment.reason, {
    fills: 'reason',
    en: 'Two courses were held; officers at sea ports were not trained.',
    km: 'វគ្គសិក្សាពីរត្រូវបានធ្វើ ប៉ុន្តែមន្ត្រីនៅកំពង់ផែមិនបានទទួលទេ។',
  }),
  assessment.one('evidence', 'list', (row) => row.assessment.evidence, {
    fills: 'evidence',
    example: 'A-0001; S-0002',
  }),
  assessment.one(
    'criteria',
    'list',
    (row) => row.assessment.criteria.map(({ criterion: number, verdict }) => `${number} ${verdict}`),
    { fills: 'criteria', as: 'verdicts', says: 'verdicts', example: '1 met; 2 in-part' },
  ),
  ...assessment.both('exception', (row) => row.assessment.exception, {
    fills: 'exception',
    en: 'The visit of May 2026 is no step: it was private.',
    km: 'ដំណើរទស្សនកិច្ចខែឧសភា ២០២៦ មិនមែនជាជំហានទេ៖ វាជាដំណើរឯកជន។',
  }),
  ...correctionColumns<AssessmentExport>(({ assessment: { corrections } }) => corrections),
]

/** A demand's assessments, oldest first, each as a row. */
export function assessmentRows(of: OfDemand): AssessmentExport[] {
  const ordered = inOrder(of.content.assessments)
  return ordered.map((each, place) => ({
    ...of,
    number: place + 1,
    assessment: each,
    isNewest: place === ordered.length - 1,
  }))
}
