import type { Entry } from './entry.js'
import { contentOf } from './record-state.js'

/** Whether an entry publishes a programme that is to be reached by secret addresses alone. PURE. */
export const isUnlisted = (entry: Entry): boolean =>
  entry.kind === 'programme' &&
  entry.operation === 'publish' &&
  contentOf<{ isUnlisted?: boolean }>(entry)?.isUnlisted === true

/**
 * Of what was published and withdrawn of a record, what the public may know of: of a programme only what came after
 * its last unlisted version, so that one which becomes unlisted was never public. PURE.
 * @param entries of one record, oldest first
 */
export function listedOf(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.findLastIndex(isUnlisted)
  if (last === -1) return entries
  const after = entries.slice(last + 1)
  const first = after.findIndex(({ operation }) => operation === 'publish')
  return first === -1 ? [] : after.slice(first)
}
