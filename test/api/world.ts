import type { TestContext } from 'node:test'
import supertest from 'supertest'
import type { Change } from '../../src/ledger/ledger.js'
import { aChange, aDemand, anAction, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { settableClock } from '../support/clock.js'
import { ownSite, type Site } from '../support/site.js'

/** Words that no answer may ever have in it. */
export const SECRETS = ['Draft words', 'Secret title', 'Secret reason', 'Secret publisher', 'Erased words']

const change = (given: Change, more: Partial<Change>): Change => ({ ...given, ...more })

const first = aDemand('D-0001', {
  criteria: [{ number: 1, text: { en: 'A law is passed' } }],
  assessments: [
    { status: 'stalled', on: '2024-01-10', reason: { en: 'Nothing' }, evidence: ['S-0001'], criteria: [] },
  ],
})

const secret = aSource('S-0002', {
  kind: 'interview',
  title: { en: 'Secret title' },
  publisher: 'Secret publisher',
  publishedOn: '2023-05',
  isConfidential: true,
})

const programme = aChange({
  kind: 'programme',
  reference: 'P-0001',
  content: { title: { en: 'A programme' }, slug: 'a-programme', themes: ['officer-training'] },
})

const indicator = aChange({
  kind: 'indicator',
  reference: 'I-0001',
  content: {
    ...{ name: { en: 'Officers trained' }, unit: { en: 'officers' }, measures: { en: 'How many' } },
    limits: { en: 'Not how well' },
    series: [{ period: '2023', value: 57, source: 'S-0001' }],
    demands: ['D-0001'],
  },
})

/** Some of everything: published, drafted, withdrawn, confidential and erased. */
export const CHANGES: Change[] = [
  ...[aTheme('officer-training', 'Officer training'), anOrganisation('licadho'), anOrganisation('rgc')],
  ...[aSource('S-0001'), change(secret, { reason: 'Secret reason' })],
  change(first, { content: { ...(first.content as object), note: { en: 'Erased words' } } }),
  change(first, { expected: 1, reason: 'Second version' }),
  ...[aDemand('D-0002', { tags: ['courts'] }), aDemand('D-0003'), aDemand('D-0004')],
  change(aDemand('D-0004'), { operation: 'withdraw', expected: 1, content: null, reason: 'Made in error' }),
  change(aDemand('D-0005', { title: { en: 'Draft words' } }), { operation: 'create' }),
  change(aDemand('D-0002', { title: { en: 'Draft words' } }), { operation: 'edit', expected: 1 }),
  ...[anAction('A-0001', { sources: ['S-0001', 'S-0002'] }), anAction('A-0002', { type: 'policy' })],
  ...[programme, indicator],
]

/** The application with some of everything in its record. The clock stands on 20 November 2026. */
export async function aRecord(t: TestContext, more = { BASE_URL: 'https://record.example' }) {
  const clock = settableClock('2026-11-20T02:00:00Z')
  const site = await ownSite(t, more, clock)
  await site.store.ledger.appendAll(CHANGES)
  await erase(site)
  return { ...site, clock, api: supertest(site.app) }
}

async function erase({ store }: Site): Promise<void> {
  const reason = 'A name was in it'
  const author = { id: 'u1', shownAs: 'A. Author' }
  await store.ledger.append({
    ...{ kind: 'demand', reference: 'D-0001', operation: 'erase', author, reason },
    ...{ content: { versions: [1] }, expected: 2 },
  } as Change)
}
