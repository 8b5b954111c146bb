import type { DemandRow } from '../../../src/record/demands/rows.js'

/** A row of a list of demands, for tests of what is made of rows. */
export const aRow = (reference: string, row: Partial<DemandRow> = {}): DemandRow => ({
  reference,
  title: { en: `Title of ${reference}` },
  status: 'not-assessed',
  rank: 7,
  since: '',
  themes: ['officer-training'],
  issuers: ['licadho'],
  askedBy: ['licadho'],
  addressees: ['rgc'],
  tags: [],
  issuedOn: '2022-12-13',
  from: '2022-12-13',
  to: '2022-12-13',
  changedAt: '2026-01-01T00:00:00.000Z',
  lastActionOn: '',
  actions: 0,
  history: [],
  ...row,
})

/** Names of nothing: every slug is shown as it is written. */
export const noNames = {
  organisations: new Map(),
  themes: new Map(),
  slugs: { organisation: new Map(), theme: new Map() },
}
