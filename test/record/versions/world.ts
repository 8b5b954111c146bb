import type { TestContext } from 'node:test'
import supertest from 'supertest'
import type { Demand } from '../../../src/kinds/demand/rules.js'
import type { Kind } from '../../../src/ledger/entry.js'
import type { Change } from '../../../src/ledger/ledger.js'
import {
  aChange,
  aDemand,
  anAction,
  anIndicator,
  anOrganisation,
  aSource,
  aTheme,
} from '../../support/builders.js'
import { ownSite, type Site } from '../../support/site.js'

/** Stands in every text that no reader may see. */
export const MARKER = 'Zanzibarium'

const judged: Demand['assessments'] = [
  {
    status: 'in-progress',
    on: '2023-12-31',
    reason: { en: 'Two courses were held.' },
    evidence: ['A-0001', 'S-0002'],
    criteria: [],
  },
]

const hidden = { en: `${MARKER} in English`, km: `${MARKER} ជាភាសាខ្មែរ` }

export const edited = (
  kind: Kind,
  reference: string,
  content: unknown,
  change: Partial<Change> & { expected: number },
): Change => aChange({ kind, reference, content, reason: 'Wording', ...change })

/** Two published demands, the first in two versions with a draft between them, and what belongs to them. */
const open: Change[] = [
  aTheme('officer-training', 'Officer training'),
  anOrganisation('licadho', 'LICADHO'),
  anOrganisation('rgc', 'Royal Government'),
  aSource('S-0001', { publishedOn: '2022-12', address: 'https://example.org/first' }),
  aSource('S-0002', { title: { en: 'Second source' } }),
  aDemand('D-0001', { title: { en: 'First wording' }, assessments: judged }),
  aDemand('D-0002', { title: { en: '=Second demand', km: 'ការទាមទារទីពីរ' } }),
  anAction('A-0001', { title: { en: 'A course, "three days"' } }),
  anIndicator('I-0001'),
]

/** Drafts, a confidential source that was open once, and one that never was: all with the marker. */
const secret: Change[] = [
  edited('demand', 'D-0001', aDemand('D-0001', { title: hidden, text: hidden, note: hidden }).content, {
    expected: 1,
    operation: 'edit',
    reason: `Draft about ${MARKER}`,
  }),
  edited(
    'demand',
    'D-0001',
    aDemand('D-0001', { title: { en: 'Second wording' }, assessments: judged }).content,
    { expected: 2, base: 1 },
  ),
  edited('action', 'A-0001', anAction('A-0001', { title: hidden, summary: hidden }).content, {
    expected: 1,
    operation: 'submit',
  }),
  { ...aDemand('D-0003', { title: hidden }), operation: 'create' },
  { ...aTheme('hidden-theme', MARKER), operation: 'create' },
  { ...anOrganisation('hidden-organisation', MARKER), operation: 'create' },
  { ...anAction('A-0002', { title: hidden }), operation: 'create' },
  aChange({
    kind: 'source',
    reference: 'S-0003',
    reason: `From ${MARKER}`,
    author: { id: 'u2', shownAs: MARKER },
    content: {
      ...(aSource('S-0003', { title: hidden, note: hidden, authors: [MARKER], publisher: MARKER })
        .content as object),
      kind: 'interview',
      publishedOn: '2024-03',
      address: `https://${MARKER.toLowerCase()}.example/page`,
      archive: { address: `https://${MARKER.toLowerCase()}.example/kept` },
      isConfidential: true,
    },
  }),
  aSource('S-0004', { title: hidden, publisher: MARKER, publishedOn: '2024-04' }),
  edited('source', 'S-0004', aSource('S-0004', { title: hidden, isConfidential: true }).content, {
    expected: 1,
  }),
  anAction('A-0003', { sources: ['S-0003', 'S-0004'], on: '2024-05' }),
  aDemand('D-0004', { title: hidden }),
  edited('demand', 'D-0004', null, { expected: 1, operation: 'withdraw', reason: 'Entered twice' }),
]

export const changesOfWorld = (): Change[] => [...open, ...secret]

export async function worldOf(t: TestContext): Promise<Site> {
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example' })
  await site.store.ledger.appendAll(changesOfWorld())
  return site
}

export const reader = ({ app }: Site) => supertest(app)

/** Markup with the signs in addresses that the templates encode as they are meant. */
export const decoded = (html: string): string => html.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&')
