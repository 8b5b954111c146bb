import type { TestContext } from 'node:test'
import type { Change } from '../../src/ledger/ledger.js'
import type { Web } from '../../src/web/web.js'
import { aDemand, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { ownSite, type Site } from '../support/site.js'
import type { Environment } from '../support/store.js'

const RECORD: Change[] = [
  aTheme('officer-training'),
  anOrganisation('licadho'),
  anOrganisation('rgc'),
  aSource('S-0001'),
  aDemand('D-0001', { criteria: [{ number: 1, text: { en: 'A curriculum exists' } }] }),
  aDemand('D-0002'),
  { ...aSource('S-0002', { title: { en: 'Unpublished source' } }), operation: 'create' },
]

/** The real application with a small record: two public demands, a public source and one that is still a draft. */
export async function aWorld(t: TestContext, more: Environment = {}, web?: Web): Promise<Site> {
  const site = await ownSite(t, more, { now: () => new Date('2026-11-24T02:00:00Z') }, web)
  await site.store.ledger.appendAll(RECORD)
  return site
}

export type Body = Record<string, string | string[]>

/** A filled form of a new action, to be published. */
export const anActionBody = (more: Body = {}): Body => ({
  version: '0',
  'title.en': 'Trainers learn online investigation',
  'title.km': 'គ្រូបង្គោលរៀនស៊ើបអង្កេត',
  'summary.en': 'The Police Academy ran a course.',
  'actors.0.organisation': 'rgc',
  type: 'training',
  'on.day': '18',
  'on.month': '9',
  'on.year': '2024',
  'place.en': 'Phnom Penh',
  'sources.0': 'S-0001',
  'links.0.demand': 'D-0001',
  'links.0.effect': 'partly',
  'links.0.reason.en': 'It trains trainers, for online cases only.',
  op: 'publish',
  why: 'A new action',
  ...more,
})

export const aSourceBody = (more: Body = {}): Body => ({
  version: '0',
  kind: 'news',
  'title.en': 'Police Academy and APLE',
  publisher: 'Khmer Times',
  address: 'https://example.org/news/1',
  op: 'publish',
  why: 'A new source',
  ...more,
})

export const anAssessmentBody = (more: Body = {}): Body => ({
  version: '1',
  root: '1',
  status: 'in-progress',
  'on.day': '2',
  'on.month': '11',
  'on.year': '2026',
  'reason.en': 'Courses are held; no curriculum yet.',
  evidence: ['S-0001'],
  'criteria.0.criterion': '1',
  'criteria.0.verdict': 'in-part',
  op: 'publish',
  why: 'First assessment',
  ...more,
})
