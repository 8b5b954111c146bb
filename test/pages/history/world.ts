import type { TestContext } from 'node:test'
import supertest from 'supertest'
import type { Demand } from '../../../src/kinds/demand/rules.js'
import { type Kind, seal } from '../../../src/ledger/entry.js'
import type { Change } from '../../../src/ledger/ledger.js'
import { ledgerModels, toStored } from '../../../src/ledger/model.js'
import {
  aChange,
  aDemand,
  anAction,
  anAuthor,
  anOrganisation,
  aSource,
  aTheme,
} from '../../support/builders.js'
import { settableClock } from '../../support/clock.js'
import { ownSite } from '../../support/site.js'

/** Stands in every draft and must be in no public answer. */
export const MARKER = 'zzdraftzz'

const judged = (status: 'announced' | 'met', on: string) =>
  ({ status, on, reason: { en: `It is ${status}.` }, evidence: ['A-0001'], criteria: [] }) as never

const FIRST: Partial<Demand> = {
  title: { en: 'Train every officer', km: 'បណ្តុះបណ្តាលមន្ត្រីទាំងអស់' },
  text: { en: 'Every officer is trained for two days.', km: 'មន្ត្រីទាំងអស់ត្រូវទទួលការបណ្តុះបណ្តាល ២ថ្ងៃ។' },
  themes: ['officer-training'],
  criteria: [{ number: 1, text: { en: 'A course exists' } }],
}

const SECOND: Partial<Demand> = {
  ...FIRST,
  title: { en: 'Train all officers', km: 'បណ្តុះបណ្តាលមន្ត្រីទាំងអស់' },
  text: { en: 'Every officer is trained for five days.', km: 'មន្ត្រីទាំងអស់ត្រូវទទួលការបណ្តុះបណ្តាល ៥ថ្ងៃ។' },
  themes: ['cooperation'],
  sources: ['S-0001', 'S-0002'],
  criteria: [
    { number: 1, text: { en: 'A course exists' } },
    { number: 2, text: { en: 'It is held each year' } },
  ],
  assessments: [judged('announced', '2025-03-02')],
}

const SETTING: Change[] = [
  aTheme('officer-training', 'Officer training'),
  aTheme('cooperation', 'Cooperation'),
  anOrganisation('licadho', 'LICADHO'),
  anOrganisation('rgc', 'Royal Government'),
  aSource('S-0001', { title: { en: 'A report of 2022' } }),
  aSource('S-0002', { title: { en: 'A letter of 2024' } }),
]

const again = (change: Change, expected: number, more: Partial<Change> = {}): Change => ({
  ...change,
  expected,
  reason: 'Second reading',
  ...more,
})

/**
 * D-0001 is published (1), edited in a draft (2), published again (3), edited in another draft (4). The action on it is
 * published before 3 and changed after it.
 */
export async function withVersions(t: TestContext, more: readonly Change[] = []) {
  const clock = settableClock('2025-03-01T03:00:00Z')
  const site = await ownSite(t, { BASE_URL: 'http://tamdan.test' }, clock)
  const { ledger } = site.store
  await ledger.appendAll(SETTING)
  await ledger.append(aDemand('D-0001', FIRST))
  await ledger.append(anAction('A-0001', { title: { en: 'A course begins' } }))
  clock.set('2025-03-02T03:00:00Z')
  const draft = aDemand('D-0001', { ...SECOND, title: { en: MARKER } })
  await ledger.append(again(draft, 1, { operation: 'edit', reason: MARKER }))
  await ledger.append(again(aDemand('D-0001', SECOND), 2, { base: 2 }))
  await ledger.append(again(draft, 3, { operation: 'submit', reason: MARKER }))
  clock.set('2025-03-05T03:00:00Z')
  await ledger.append(again(anAction('A-0001', { title: { en: 'A course is renamed' } }), 1))
  await ledger.appendAll(more)
  const get = (path: string) => supertest(site.app).get(path)
  /** As an erasure leaves the ledger: neither words nor author nor reason, and an entry that says so. */
  const { entries } = ledgerModels(site.store.connection)
  const erase = async (kind: Kind, reference: string, version: number) => {
    await entries.updateOne({ kind, reference, version }, { $set: { content: null, note: null } })
    const newest = (await ledger.entriesOf(kind, reference)).at(-1)?.version ?? 0
    const change = { kind, reference, version: newest + 1, base: newest, operation: 'erase' as const }
    const note = { author: anAuthor, reason: 'It named a victim' }
    const said = { time: clock.now().toISOString(), content: { versions: [version] }, note }
    await entries.create(toStored(seal({ ...change, ...said }, await ledger.applied())))
  }
  return { ...site, clock, get, erase }
}

export const withdrawn = (kind: Change['kind'], reference: string, expected: number): Change =>
  aChange({ kind, reference, content: null, operation: 'withdraw', expected, reason: 'Entered twice' })

export { again, SECOND as SECOND_CONTENT }
