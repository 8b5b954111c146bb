import type { TestContext } from 'node:test'
import supertest from 'supertest'
import type { Programme } from '../../../src/kinds/programme/rules.js'
import type { Change } from '../../../src/ledger/ledger.js'
import { aChange, anOrganisation, aSource, aTheme } from '../../support/builders.js'
import { ownSite } from '../../support/site.js'

const PERIODS = [
  { from: '2024-07-01', to: '2025-06-30', label: { en: 'Year one' } },
  { from: '2025-07-01', to: '2026-06-30', label: { en: 'Year two' } },
]

/** A programme that covers D-0001 and reports on two years, published. */
export const aPublished = (content: Partial<Programme> = {}, change: Partial<Change> = {}): Change =>
  aChange({
    kind: 'programme',
    reference: 'P-0001',
    content: {
      title: { en: 'Accountability', km: 'គណនេយ្យភាព' },
      slug: 'accountability',
      demands: ['D-0001'],
      periods: PERIODS,
      ...content,
    },
    ...change,
  })

const FRAME = [
  aTheme('officer-training'),
  anOrganisation('licadho'),
  anOrganisation('rgc'),
  aSource('S-0001'),
]

/** The real application over a store of its own that holds these changes. */
export async function siteWith(t: TestContext, changes: readonly Change[]) {
  const { app, store } = await ownSite(t)
  await store.ledger.appendAll([...FRAME, ...changes])
  return { ledger: store.ledger, get: (path: string) => supertest(app).get(path) }
}

/** What a reader reads of a page. */
export const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
