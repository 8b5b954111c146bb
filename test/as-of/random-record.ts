import fc from 'fast-check'
import { dayOf } from '../../src/clock.js'
import { EFFECTS } from '../../src/kinds/action/rules.js'
import { STATUSES } from '../../src/kinds/shape/status.js'
import type { Change } from '../../src/ledger/ledger.js'
import {
  aChange,
  aDemand,
  anAction,
  anAuthor,
  anIndicator,
  anOrganisation,
  aSource,
  aTheme,
  aValue,
} from '../support/builders.js'

/* Random histories of a small record, as an editor could write them, over some weeks. */

/** One thing done to one record, so many minutes after the one before. */
export interface Deed {
  minutesLater: number
  kind: 'demand' | 'action' | 'source' | 'organisation' | 'theme' | 'indicator'
  which: number
  way: 'publish' | 'draft' | 'withdraw'
  /** Chooses among contents. */
  variant: number
}

export const aDeed: fc.Arbitrary<Deed> = fc.record({
  minutesLater: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5 * 24 * 60 })),
  kind: fc.constantFrom(
    'demand',
    'demand',
    'action',
    'action',
    'source',
    'organisation',
    'theme',
    'indicator',
  ),
  which: fc.integer({ min: 1, max: 3 }),
  way: fc.constantFrom('publish', 'publish', 'publish', 'draft', 'withdraw'),
  variant: fc.integer({ min: 0, max: 999 }),
})

const THEMES = ['officer-training', 'cooperation', 'theme-3'] as const
const ORGANISATIONS = ['licadho', 'rgc', 'organisation-3'] as const
const LETTERS = { demand: 'D', action: 'A', source: 'S', indicator: 'I' } as const

const oneOf = <One>(all: readonly One[], number: number): One => all[number % all.length] as One

function referenceOf({ kind, which }: Deed): string {
  if (kind === 'theme') return oneOf(THEMES, which)
  if (kind === 'organisation') return oneOf(ORGANISATIONS, which)
  return `${LETTERS[kind]}-000${which}`
}

function demandOf(reference: string, variant: number, day: string): Change {
  const assessments = Array.from({ length: variant % 3 }, (_, place) => ({
    status: oneOf(STATUSES, variant + place),
    on: place === 0 ? '2024-06-30' : day,
    reason: { en: `Judged in ${variant}, see A-0001.` },
  }))
  return aDemand(reference, {
    title: { en: `Demand ${variant}`, ...(variant % 2 ? { km: `ការទាមទារ ${variant}` } : {}) },
    themes: [oneOf(THEMES, variant)],
    addressees: [oneOf(ORGANISATIONS, variant)],
    sources: [`S-000${1 + (variant % 3)}`],
    supersedes: variant % 7 === 0 && reference !== 'D-0001' ? ['D-0001'] : [],
    assessments: assessments as never,
  })
}

function actionOf(reference: string, variant: number): Change {
  const links = [1, 2, 3]
    .filter((number) => (variant >> number) % 2 === 1)
    .map((number) => ({
      demand: `D-000${number}`,
      effect: oneOf(EFFECTS, variant + number),
      reason: { en: `Effect ${variant}` },
      isContext: (variant + number) % 5 === 0,
    }))
  return anAction(reference, {
    title: { en: `Action ${variant}` },
    on: oneOf(['2024', '2024-03', '2024-03-05', '2025-01-02'], variant),
    links,
  })
}

function indicatorOf(reference: string, variant: number): Change {
  const sources = ['S-0001', 'S-0002', 'S-0003'].slice(0, 1 + (variant % 3))
  return anIndicator(reference, {
    name: { en: `Indicator ${variant}` },
    series: sources.map((source, place) =>
      aValue(oneOf(['2024', '2024-03'], place), variant + place, source),
    ),
    demands: [`D-000${1 + (variant % 3)}`],
  })
}

function publicationOf(deed: Deed, day: string): Change {
  const reference = referenceOf(deed)
  const { kind, variant } = deed
  if (kind === 'demand') return demandOf(reference, variant, day)
  if (kind === 'action') return actionOf(reference, variant)
  if (kind === 'indicator') return indicatorOf(reference, variant)
  if (kind === 'source') return aSource(reference, { title: { en: `Source ${variant}` } })
  return (kind === 'theme' ? aTheme : anOrganisation)(reference, `Name ${variant}`)
}

/** Makes the changes of deeds, each with the version that it follows; null for one that cannot be done. */
export function changesOf() {
  const versions = new Map<string, number>()
  const shown = new Set<string>()
  return (deed: Deed, now: Date): Change | null => {
    const key = `${deed.kind} ${referenceOf(deed)}`
    const expected = versions.get(key) ?? 0
    if (deed.way === 'withdraw' && !shown.has(key)) return null
    versions.set(key, expected + 1)
    const reason = `Reason ${expected + 1} of ${key}`
    const change = { ...publicationOf(deed, dayOf(now)), expected, reason }
    if (deed.way === 'draft')
      return { ...change, operation: expected === 0 ? 'create' : 'edit', reason: 'Of a draft only' }
    if (deed.way === 'publish') {
      shown.add(key)
      return change
    }
    shown.delete(key)
    return { ...change, operation: 'withdraw', content: null }
  }
}

/** What every history begins with: a programme that covers all demands. */
export const beginning: Change[] = [
  aChange({
    kind: 'programme',
    reference: 'P-0001',
    author: anAuthor,
    content: {
      title: { en: 'A programme' },
      slug: 'a-programme',
      demands: ['D-0001', 'D-0002', 'D-0003'],
      themes: ['officer-training'],
      periods: [{ from: '2025-01-01', to: '2025-12-31' }],
    },
  }),
]
