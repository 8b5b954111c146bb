import type { TestContext } from 'node:test'
import type { Demand } from '../../src/kinds/demand/rules.js'
import type { Change } from '../../src/ledger/ledger.js'
import { aDemand, anAction, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { ownSite, type Site } from '../support/site.js'

/** Midday in Phnom Penh on 24 November 2026. */
export const clock = { now: () => new Date('2026-11-24T05:00:00.000Z') }

/** A small record: one demand that was judged, one that was not, one action. */
export const smallRecord = (first: Partial<Demand> = {}): Change[] => [
  aTheme('officer-training', 'Officer training'),
  anOrganisation('licadho', 'LICADHO'),
  anOrganisation('rgc', 'Royal Government of Cambodia'),
  aSource('S-0001', { address: 'https://example.org/one' }),
  aSource('S-0002', {
    title: { en: 'A secret title' },
    publisher: 'A secret publisher',
    isConfidential: true,
    publishedOn: '2023-05',
  }),
  aDemand('D-0001', {
    title: { en: 'Train officers', km: 'បណ្តុះបណ្តាលមន្ត្រី' },
    criteria: [{ number: 1, text: { en: 'A corps exists' } }],
    assessments: [
      {
        status: 'no-action',
        on: '2023-03-31',
        reason: { en: 'Nothing was found.' },
        evidence: [],
        criteria: [],
      },
      {
        status: 'partly-met',
        on: '2024-10-15',
        reason: { en: 'A course is open, see A-0001.' },
        evidence: ['A-0001', 'S-0002'],
        criteria: [{ criterion: 1, verdict: 'not-met', note: {} }],
      },
    ],
    ...first,
  }),
  aDemand('D-0002', { title: { en: 'Publish the figures' }, issuedOn: '2024', themes: ['officer-training'] }),
  anAction('A-0001', { title: { en: 'A course begins' }, on: '2024-06', sources: ['S-0001', 'S-0002'] }),
]

/** The real application with a small record, and changes of the test's own after it. */
export async function siteWith(t: TestContext, changes: readonly Change[] = smallRecord()): Promise<Site> {
  const site = await ownSite(t, { BASE_URL: 'http://tamdan.example' }, clock)
  await site.store.ledger.appendAll(changes)
  return site
}
