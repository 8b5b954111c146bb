import { contentOf } from '../kinds/contents.js'
import { textKey, textsIn, type UnlikeAt, unlikeInContent } from '../language/likeness/in-content.js'
import type { Ledger } from '../ledger/ledger.js'
import type { RecordState } from '../ledger/model.js'
import { noteOf } from '../ledger/record-state.js'

/** Texts for which a version of the record gives a reason why its languages are alike. */
async function explained(
  ledger: Pick<Ledger, 'entriesOf'>,
  { kind, reference }: Pick<RecordState, 'kind' | 'reference'>,
): Promise<Set<string>> {
  const entries = (await ledger.entriesOf(kind, reference)).filter((entry) => noteOf(entry).alike)
  return new Set(entries.flatMap((entry) => [...textsIn(contentOf(entry))].map(({ text }) => textKey(text))))
}

/**
 * What the languages of a content say differently, but for texts that stand in a version with a reason for it.
 * @param record the one that it is of; null for a new one
 */
export async function unexplained(
  ledger: Pick<Ledger, 'entriesOf'>,
  record: Pick<RecordState, 'kind' | 'reference'> | null,
  content: unknown,
): Promise<UnlikeAt[]> {
  const found = unlikeInContent(content)
  if (found.length === 0 || record === null) return found
  return unlikeInContent(content, await explained(ledger, record))
}
