import Joi from 'joi'
import type { Entry } from './entry.js'
import type { RecordState } from './model.js'

/** What an entry that erases says: the versions whose words are gone for ever. */
export interface Erasure {
  versions: number[]
}

export const erasureShape = Joi.object<Erasure>({
  versions: Joi.array()
    .items(Joi.number().integer().min(1))
    .unique()
    .sort({ order: 'ascending' })
    .min(1)
    .required(),
})

/** The versions that an entry erases; none for any other entry. PURE. */
export const erasedVersions = ({ operation, content }: Pick<Entry, 'operation' | 'content'>): number[] =>
  operation === 'erase' && content !== null ? (JSON.parse(content) as Erasure).versions : []

/** When and why the words of a version were erased. */
export interface Erased {
  at: string
  reason: string
}

/** The erased versions of one record. PURE. @param entries all of the record, or those from a number on */
export function erasuresOf(entries: readonly Entry[]): Map<number, Erased> {
  const erasures = entries.filter(({ operation }) => operation === 'erase')
  return new Map(
    erasures.flatMap((entry) => {
      const { reason } = JSON.parse(entry.note ?? '{"reason":""}') as { reason: string }
      return erasedVersions(entry).map((version) => [version, { at: entry.time, reason }] as const)
    }),
  )
}

export type EraseHindrance = 'unknown' | 'shown' | 'erased' | 'erasure'

/**
 * Why a version cannot be erased; null when it can. What readers see now must first be replaced or withdrawn, so that
 * there is never a page without its words; and an erasure must stay, since it explains what is missing. PURE.
 */
export function hindranceToErase(
  state: RecordState,
  entries: readonly Entry[],
  version: number,
): EraseHindrance | null {
  const entry = entries.find((one) => one.version === version)
  if (!entry) return 'unknown'
  if (version === (state.published ?? state.withdrawn)?.version) return 'shown'
  if (entry.operation === 'erase') return 'erasure'
  return entry.content === null ? 'erased' : null
}
