import { contentOf, stateAfter } from '../kinds/contents.js'
import type { Referred } from '../kinds/form/fields.js'
import type { Ledger } from '../ledger/ledger.js'
import type { RecordState } from '../ledger/model.js'
import type { Content, Controls } from './read.js'
import { baseOf, rootOf } from './rules.js'

/** The content of one version; `{}` for version 0 and for one that has none. */
export async function contentAt(
  ledger: Ledger,
  { kind, reference }: Pick<RecordState, 'kind' | 'reference'>,
  version: number,
): Promise<Content> {
  const entry = version === 0 ? null : await ledger.entryOf(kind as Referred, reference, version)
  return (entry && contentOf<Content>(entry)) ?? {}
}

/** The content an edit begins from: of the draft or the published version; of a withdrawn record, the last it had. */
export async function contentToEdit(ledger: Ledger, state: RecordState): Promise<Content> {
  const base = baseOf(state)
  if (base > 0) return contentAt(ledger, state, base)
  const entries = await ledger.entriesOf(state.kind, state.reference)
  const last = entries.findLast((entry) => contentOf(entry) !== null)
  return (last && contentOf<Content>(last)) ?? {}
}

/** Where a record stood when it was at a version. */
async function stateAt(ledger: Ledger, state: RecordState, version: number): Promise<RecordState> {
  const entries = await ledger.entriesOf(state.kind, state.reference)
  const seen = entries.filter((entry) => entry.version <= version)
  return seen.reduce<RecordState | null>(stateAfter, null) ?? state
}

/** Two people's work on one record: what both began from, what the other made of it, and what to send next. */
export interface Standing {
  base: Content
  theirs: Content
  version: number
  root: number
}

/**
 * What a form that came too late stands against: the newest version to edit, when the record moved on while it
 * was filled in; else what was published beside the draft.
 */
export async function standingOf(ledger: Ledger, state: RecordState, controls: Controls): Promise<Standing> {
  const { version, published } = state
  if (controls.version !== version) {
    const seen = await stateAt(ledger, state, controls.version)
    const base = await contentToEdit(ledger, seen)
    return { base, theirs: await contentToEdit(ledger, state), version, root: rootOf(state) }
  }
  const root = published?.version ?? 0
  const base = await contentAt(ledger, state, rootOf(state))
  return { base, theirs: await contentAt(ledger, state, root), version, root }
}
