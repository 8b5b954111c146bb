import { contentOf } from '../kinds/contents.js'
import { isHidden as isHiddenContent, kindOfRecord } from '../kinds/kinds.js'
import { inEachLanguage } from '../language/wording.js'
import type { Entry } from '../ledger/entry.js'
import type { RecordState } from '../ledger/model.js'

/** Somebody who was named as a reader, by whom (ids of accounts) and when (ISO 8601 instant, UTC). */
export interface Naming {
  user: string
  by: string
  at: string
}

/** Who may read what not everybody at the desk may: a confidential source, a programme's secret addresses. */
export interface Access {
  /** Newest version that is confidential: it and those before it are for the named alone. 0 for none. */
  upTo: number
  /** Accounts that wrote a version: they know what it says. */
  makers: readonly string[]
  named: readonly Naming[]
  /** Accounts from whom the right was taken, makers too. */
  removed: readonly string[]
}

/** Whoever asks to read, by account; null: nobody who is known. */
export type Reader = { id: string } | null

/** The accounts that may read. PURE. */
export function readersOf({ makers, named, removed }: Access): string[] {
  const all = new Set([...makers, ...named.map(({ user }) => user)])
  return [...all].filter((user) => !removed.includes(user))
}

/**
 * The one rule: may this person read these words? By need to know and by no role; an administrator too must be named,
 * which the others then see. @param access null where nothing is kept from anybody at the desk. PURE.
 */
export const mayRead = (person: Reader, access: Access | null): boolean =>
  access === null || (person !== null && readersOf(access).includes(person.id))

/** May this person name readers and take their right away? Makers who still may read, and administrators. PURE. */
export const mayName = (person: { id: string; role: string }, access: Access): boolean =>
  person.role === 'admin' || (access.makers.includes(person.id) && mayRead(person, access))

/**
 * Whether a source as it stands is for the named alone: what is published of it, or its draft, is no newer than its last
 * confidential version. One whose confidential versions are all past is open, and only those stay closed. PURE.
 */
export function isClosed(
  {
    draft,
    published,
    withdrawn,
    version,
  }: Pick<RecordState, 'draft' | 'published' | 'withdrawn' | 'version'>,
  { upTo }: Pick<Access, 'upTo'>,
): boolean {
  const standing = [draft?.version, published?.version].filter((one) => one !== undefined)
  const last = withdrawn ? withdrawn.version - 1 : version
  return (standing.length > 0 ? standing : [last]).some((one) => one <= upTo)
}

/** Where a record stands, as one person may know it. */
export interface SeenState extends RecordState {
  /** Versions up to this one are kept from this person: every one (`Infinity`) of a source that is closed to them. */
  hiddenUpTo?: number
  /** It has versions that are for the named alone, of whom this person is one. */
  isForNamed?: true
}

/** Whether a record as it stands is kept from whom this was read for. PURE. */
export const isKeptFrom = (state: SeenState): boolean => state.hiddenUpTo === Number.POSITIVE_INFINITY

/** In place of a title, in the languages that records have. */
const UNNAMED = inEachLanguage('progress.evidence.confidential')
const NOBODY = { id: '', shownAs: '…' }

/** What those who may not read a source learn of where it stands: no word of it, nor who wrote it. PURE. */
export function hiddenState({ files: _, ...state }: RecordState): SeenState {
  const draft = state.draft && { ...state.draft, author: NOBODY }
  return { ...state, draft, title: UNNAMED, hiddenUpTo: Number.POSITIVE_INFINITY }
}

/** What is public of a hidden content, in the shape of a whole one. */
function hiddenContent(entry: Entry): string | null {
  const { hiding, publicOf } = kindOfRecord(entry.kind)
  const content = contentOf(entry)
  if (content === null || !hiding) return null
  return JSON.stringify({ ...hiding.nothing, ...(publicOf(hiding.hidden(content)) as object) })
}

/**
 * A version as those who may not read it know it: of a published one kind and date, as readers do, and of none who wrote
 * it or why. PURE.
 */
export function hiddenEntry(entry: Entry): Entry {
  if (entry.operation === 'withdraw') return entry
  const content = entry.operation === 'publish' ? hiddenContent(entry) : null
  return { ...entry, content, note: null, account: null, salt: null }
}

/** Operations that bring no words: whoever did them need not have read any. */
const WORDLESS = new Set(['withdraw', 'erase'])

/** Whether the words of a version, its reason among them, are for the named alone. PURE. */
export const isHiddenBy = ({ upTo }: Pick<Access, 'upTo'>, { operation, version }: Entry): boolean =>
  version <= upTo && !WORDLESS.has(operation)

/** Whether a version is confidential; of one that was erased nobody can tell any more. */
const isConfidential = (entry: Entry): boolean =>
  entry.content === null || isHiddenContent(entry.kind, contentOf(entry))

/** What the versions of a source say of who may read it; null where none is confidential. PURE. */
export function accessIn(
  entries: readonly Entry[],
  writersOf: (entry: Entry) => readonly string[],
): Pick<Access, 'upTo' | 'makers'> | null {
  const worded = entries.filter(({ operation }) => !WORDLESS.has(operation))
  const upTo = Math.max(0, ...worded.filter(isConfidential).map(({ version }) => version))
  if (upTo === 0) return null
  return { upTo, makers: [...new Set(worded.flatMap(writersOf))] }
}
