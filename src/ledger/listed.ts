import type { Entry } from './entry.js'
import type { Kinds } from './kinds.js'
import { contentOf } from './record-state.js'

/** Whether an entry publishes a record that is to be reached by secret addresses alone. PURE. */
export function isUnlisted(kinds: Kinds, entry: Entry): boolean {
  const kind = kinds[entry.kind]
  if (!kind.isUnlisted || entry.operation !== 'publish') return false
  const content = contentOf(kinds, entry)
  return content !== null && kind.isUnlisted(content)
}

/**
 * Of what was published and withdrawn of a record, what the public may know of: only what came after its last
 * unlisted version, so that one which becomes unlisted was never public. PURE.
 * @param entries of one record, oldest first
 */
export function listedOf(kinds: Kinds, entries: readonly Entry[]): readonly Entry[] {
  const last = entries.findLastIndex((entry) => isUnlisted(kinds, entry))
  if (last === -1) return entries
  const after = entries.slice(last + 1)
  const first = after.findIndex(({ operation }) => operation === 'publish')
  return first === -1 ? [] : after.slice(first)
}
