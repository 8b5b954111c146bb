import type { Text } from '../language/text.js'
import type { Entry, Note } from './entry.js'
import { erasedVersions } from './erasing.js'
import type { Kinds } from './kinds.js'
import { lift } from './lift.js'
import type { Draft, RecordState } from './model.js'

export const recordId = (kind: string, reference: string): string => `${kind}/${reference}`

const blank = (entry: Entry): RecordState => ({
  _id: recordId(entry.kind, entry.reference),
  entry: 0,
  kind: entry.kind,
  reference: entry.reference,
  version: 0,
  published: null,
  firstPublishedAt: '',
  draft: null,
  withdrawn: null,
  title: {},
  changedAt: '',
})

type WrittenNote = Omit<Note, 'author'> & { author: { id?: string; shownAs: string } }
type WrittenAccount = { author: string } & Pick<Note, 'contentBy'>

/** Author and reason of an entry; nameless once erased. */
export function noteOf(entry: Pick<Entry, 'note' | 'account'>): Note {
  if (entry.note === null) return { author: { id: '', shownAs: '' }, reason: '' }
  const note = JSON.parse(entry.note) as WrittenNote
  const { author = note.author.id ?? '', contentBy = note.contentBy }: Partial<WrittenAccount> = JSON.parse(
    entry.account ?? '{}',
  )
  const { reason, alike } = note
  return {
    author: { id: author, shownAs: note.author.shownAs },
    reason,
    ...(alike && { alike }),
    ...(contentBy && { contentBy }),
  }
}

/**
 * The content of an entry, in the present shape of its kind; null when it was withdrawn or erased. An erasure has none:
 * what it says is no version of the record.
 */
export function contentOf<Content>(
  kinds: Kinds,
  entry: Pick<Entry, 'kind' | 'reference' | 'operation' | 'content'>,
): Content | null {
  if (entry.content === null || entry.operation === 'erase') return null
  const written = JSON.parse(entry.content) as Record<string, unknown> | null
  return written && (lift(kinds[entry.kind], entry, written) as Content)
}

/** A publication ends the draft it was made from; one made from the published version beside it leaves it. */
function draftAfter(state: RecordState, entry: Entry): Draft | null {
  const { draft } = state
  if (entry.operation === 'publish') return draft && entry.base === draft.version ? null : draft
  if (entry.operation === 'erase')
    return draft && erasedVersions(entry).includes(draft.version) ? null : draft
  if (entry.operation === 'withdraw') return draft
  const { author, contentBy = author } = noteOf(entry)
  return {
    version: entry.version,
    root: draft && entry.base === draft.version ? draft.root : (state.published?.version ?? 0),
    state: entry.operation === 'submit' ? 'in-review' : 'draft',
    author: contentBy,
    time: entry.time,
  }
}

function titleOf(kinds: Kinds, entry: Entry): Text | null {
  const content = contentOf<{ title?: Text; name?: Text }>(kinds, entry)
  return content?.title ?? content?.name ?? null
}

/** The files that a record's versions name, in order, with those of one more entry. */
function filesAfter(kinds: Kinds, { files = [] }: RecordState, entry: Entry): Pick<RecordState, 'files'> {
  const named = (contentOf<{ files?: { sha256: string }[] }>(kinds, entry)?.files ?? []).map(
    ({ sha256 }) => sha256,
  )
  const all = [...new Set([...files, ...named])].sort()
  return all.length === 0 ? {} : { files: all }
}

/** Where a record stands after one more entry. An entry that was already counted changes nothing. */
export function stateAfter(kinds: Kinds, before: RecordState | null, entry: Entry): RecordState {
  const state = before ?? blank(entry)
  if (entry.number <= state.entry) return state
  const { version, number, time, operation } = entry
  const next: RecordState = {
    ...state,
    entry: number,
    version,
    draft: draftAfter(state, entry),
    title: titleOf(kinds, entry) ?? state.title,
    changedAt: time,
    ...filesAfter(kinds, state, entry),
  }
  if (operation === 'publish') {
    next.published = { version, entry: number, time }
    next.firstPublishedAt = state.firstPublishedAt || time
    next.withdrawn = null
  }
  if (operation === 'withdraw') {
    next.published = null
    next.withdrawn = { version, time, reason: noteOf(entry).reason }
  }
  return next
}
