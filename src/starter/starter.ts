import { AppError } from '../errors.js'
import type { Action } from '../kinds/action/rules.js'
import type { Demand } from '../kinds/demand/rules.js'
import type { Organisation } from '../kinds/organisation/rules.js'
import type { Programme } from '../kinds/programme/rules.js'
import type { Speaker } from '../kinds/shape/speaker.js'
import type { Theme } from '../kinds/theme/rules.js'
import type { Author, Kind } from '../ledger/entry.js'
import type { Change, Ledger } from '../ledger/ledger.js'
import { noteOf } from '../ledger/record-state.js'
import { actions } from './actions.js'
import { demands } from './demands.js'
import type { Given } from './given.js'
import { indicators } from './indicators.js'
import { organisations } from './organisations.js'
import { programmes } from './programmes.js'
import { sources } from './sources.js'
import { themes } from './themes.js'

const AUTHOR: Author = { id: 'starter', shownAs: 'Starter record' }

const REASON =
  'Part of the starter record, compiled on 24 November 2026 from the public pages that it names as sources.'

const published = (kind: Kind, records: readonly Given<unknown>[]): Change[] =>
  records.map(({ reference, content }) => ({
    kind,
    reference,
    operation: 'publish',
    content,
    author: AUTHOR,
    reason: REASON,
    expected: 0,
  }))

const referenceAt = (prefix: string, place: number): string =>
  `${prefix}-${String(place + 1).padStart(4, '0')}`

const organisationCalled = (slug: string): string =>
  referenceAt(
    'O',
    organisations.findIndex((one) => one.slug === slug),
  )
const themeCalled = (slug: string): string =>
  referenceAt(
    'T',
    themes.findIndex((one) => one.slug === slug),
  )

const speaking = (speakers: readonly Speaker[]): Speaker[] =>
  speakers.map((one) => ({ ...one, organisation: organisationCalled(one.organisation) }))

const givenThemes = (): Given<Theme>[] =>
  themes.map(({ slug, content }, place) => ({
    reference: referenceAt('T', place),
    content: { slug, ...content },
  }))

const givenOrganisations = (): Given<Organisation>[] =>
  organisations.map(({ slug, content }, place) => {
    const { parent } = content
    const partOf = parent === undefined ? {} : { parent: organisationCalled(parent) }
    return { reference: referenceAt('O', place), content: { slug, ...content, ...partOf } }
  })

const givenDemands = (): Given<Demand>[] =>
  demands.map(({ reference, content }) => {
    const themes = content.themes.map(themeCalled)
    const addressees = content.addressees.map(organisationCalled)
    const restatements = content.restatements.map((again) => ({ ...again, by: speaking(again.by) }))
    const issuers = speaking(content.issuers)
    return { reference, content: { ...content, themes, issuers, addressees, restatements } }
  })

const givenActions = (): Given<Action>[] =>
  actions.map(({ reference, content }) => ({
    reference,
    content: { ...content, actors: speaking(content.actors) },
  }))

const givenProgrammes = (): Given<Programme>[] =>
  programmes.map(({ reference, content }) => {
    const themes = content.themes.map(themeCalled)
    return { reference, content: { ...content, themes, issuers: content.issuers.map(organisationCalled) } }
  })

/** The starter record as changes, each after those that it refers to, with references in the place of slugs. Pure. */
export function starterChanges(): Change[] {
  return [
    ...published('theme', givenThemes()),
    ...published('organisation', givenOrganisations()),
    ...published('source', sources),
    ...published('demand', givenDemands()),
    ...published('action', givenActions()),
    ...published('indicator', indicators),
    ...published('programme', givenProgrammes()),
  ]
}

async function isMissing(ledger: Ledger, { kind, reference }: Change): Promise<boolean> {
  return (await ledger.entryOf(kind, reference, 1)) === null
}

async function missingFrom(ledger: Ledger, changes: readonly Change[]): Promise<Change[]> {
  const missing: Change[] = []
  for (const change of changes) if (await isMissing(ledger, change)) missing.push(change)
  return missing
}

/** Whether the ledger is empty, or begins with a starter record whose loading was broken off. */
async function isForStarter(ledger: Ledger, changes: readonly Change[]): Promise<boolean> {
  if ((await ledger.applied()).number === 0) return true
  const [first, last] = [changes.at(0), changes.at(-1)]
  if (!first || !last || !(await isMissing(ledger, last))) return false
  const begun = await ledger.entryOf(first.kind, first.reference, 1)
  return begun !== null && noteOf(begun).author.id === AUTHOR.id
}

const isConflict = (error: unknown): boolean => error instanceof AppError && error.kind === 'conflict'

/**
 * Loads the starter record into an empty ledger, and finishes a load that was broken off. Call it before the first
 * editor can write. Of processes that load at once, each writes what the others have not written yet.
 * @returns how many of its records the ledger lacked when called; 0 for a ledger that began otherwise
 */
export async function loadStarter(ledger: Ledger): Promise<number> {
  const changes = starterChanges()
  if (!(await isForStarter(ledger, changes))) return 0
  let missing = await missingFrom(ledger, changes)
  const lacked = missing.length
  while (missing.length > 0) {
    try {
      await ledger.appendAll(missing)
      break
    } catch (error) {
      // Another process wrote one of these first: go on with what is still missing.
      if (!isConflict(error)) throw error
      missing = await missingFrom(ledger, missing)
    }
  }
  return lacked
}
