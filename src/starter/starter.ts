import { AppError } from '../errors.js'
import { withNumbers } from '../kinds/demand/criteria.js'
import { NAMED_BEFORE_NAMING } from '../kinds/kinds.js'
import type { Speaker } from '../kinds/shape/speaker.js'
import type { Author, Kind } from '../ledger/entry.js'
import type { Change, Ledger } from '../ledger/ledger.js'
import { noteOf } from '../ledger/record-state.js'
import { type GivenRecord, type RecordFiles, readRecordFiles, STARTER_FOLDER } from './record-files.js'

const AUTHOR: Author = { id: 'starter', shownAs: 'Starter record' }

const REASON =
  'Part of the starter record, compiled on 24 November 2026 from the public pages that it names as sources.'

const published = (kind: Kind, records: readonly GivenRecord<unknown>[]): Change[] =>
  records.map(({ reference, content }) => ({
    kind,
    reference,
    operation: 'publish',
    content,
    author: AUTHOR,
    reason: REASON,
    expected: 0,
  }))

/** References by slug. What is none is left as it is: the ledger's records may be named by reference too. */
function called(named: readonly GivenRecord<{ slug: string }>[]): (slug: string) => string {
  const references = new Map(named.map(({ reference, content }) => [content.slug, reference]))
  return (slug) => references.get(slug) ?? slug
}

const each = <Content>(
  records: readonly GivenRecord<Content>[],
  change: (content: Content) => Partial<Content>,
) => records.map(({ reference, content }) => ({ reference, content: { ...content, ...change(content) } }))

export type { GivenRecord, RecordFiles }

let own: RecordFiles | null = null
/** The starter record that comes with the program; read once. */
export function starterRecord(): RecordFiles {
  own ??= readRecordFiles(STARTER_FOLDER)
  return own
}

/** @param name what STARTER_DATA says: 'on', or the file or folder of another record */
export const startRecord = (name: string): RecordFiles =>
  name === 'on' ? starterRecord() : readRecordFiles(name)

/** A record as changes, each after those that it refers to, with references in the place of slugs. */
export function starterChanges(record: RecordFiles = starterRecord()): Change[] {
  const theme = called(record.themes)
  const organisation = called(record.organisations)
  const speaking = (speakers: readonly Speaker[]): Speaker[] =>
    speakers.map((one) => ({ ...one, organisation: organisation(one.organisation) }))
  const organisations = each(record.organisations, ({ parent }) =>
    parent === undefined ? {} : { parent: organisation(parent) },
  )
  const demands = each(record.demands, ({ criteria, themes, addressees, issuers, restatements }) => ({
    criteria: criteria && withNumbers(criteria),
    themes: themes?.map(theme),
    addressees: addressees?.map(organisation),
    issuers: issuers && speaking(issuers),
    restatements: restatements?.map((again) => ({ ...again, by: speaking(again.by) })),
  }))
  const actions = each(record.actions, ({ actors }) => ({ actors: actors && speaking(actors) }))
  const programmes = each(record.programmes, ({ themes, issuers }) => ({
    themes: themes?.map(theme),
    issuers: issuers?.map(organisation),
  }))
  const written = { ...record, organisations, demands, actions, programmes }
  return NAMED_BEFORE_NAMING.flatMap((kind) => published(kind, written[`${kind}s`]))
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
 * Loads a record to begin with, the starter record when no other is given, into an empty ledger, and finishes a load that was broken off. Call it before the first
 * editor can write. Of processes that load at once, each writes what the others have not written yet.
 * @returns how many of its records the ledger lacked when called; 0 for a ledger that began otherwise
 */
export async function loadStarter(ledger: Ledger, record: RecordFiles = starterRecord()): Promise<number> {
  const changes = starterChanges(record)
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
