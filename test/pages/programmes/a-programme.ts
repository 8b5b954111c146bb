import type { Action, DemandLink, Effect } from '../../../src/kinds/action/rules.js'
import type { Assessment, Demand } from '../../../src/kinds/demand/rules.js'
import type { Programme } from '../../../src/kinds/programme/rules.js'
import type { Status } from '../../../src/kinds/shape/status.js'

/* Contents as the ledger accepts them, with only what a test names set apart. */

export const anAssessment = (given: { status: Status; on: string } & Partial<Assessment>): Assessment => ({
  reason: { en: `Judged ${given.status}` },
  evidence: [],
  criteria: [],
  ...given,
})

export const aDemand = (given: Partial<Demand> = {}): Demand => ({
  title: { en: 'Train specialised officers' },
  text: { en: 'Train officers on modern trafficking crime.' },
  isQuotation: false,
  criteria: [],
  themes: ['officer-training'],
  issuers: [{ organisation: 'licadho', person: {} }],
  addressees: ['government'],
  issuedOn: '2022-12-13',
  issuedOnNote: {},
  restatements: [],
  supersedes: [],
  response: { kind: 'none', note: {}, sources: [] },
  dispute: {},
  sources: ['S-0001'],
  instruments: [],
  tags: [],
  assessments: [],
  note: {},
  ...given,
})

export const aLink = (demand: string, effect: Effect = 'advances', isContext = false): DemandLink => ({
  demand,
  effect,
  reason: { en: `It ${effect}` },
  isContext,
})

export const anAction = (given: Partial<Action> = {}): Action => ({
  title: { en: 'Police are trained' },
  summary: { en: 'A course was held.' },
  actors: [{ organisation: 'government', person: {} }],
  type: 'training',
  on: '2025-08-20',
  onNote: {},
  place: {},
  figures: [],
  sources: ['S-0001'],
  links: [],
  note: {},
  ...given,
})

export const aProgramme = (given: Partial<Programme> = {}): Programme => ({
  title: { en: 'Accountability for trafficking' },
  slug: 'accountability',
  funder: {},
  narrative: {},
  demands: [],
  themes: [],
  issuers: [],
  periods: [],
  isUnlisted: false,
  ...given,
})
