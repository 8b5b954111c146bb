import type { Shown } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import type { Kind } from '../ledger/entry.js'
import { nameInAddress } from './address.js'
import { isErased, type PublicContent, type PublicEntry, type PublicKind } from './edition.js'
import { isNamed, kindOfRecord } from './kinds.js'

/** The content of a published record as far as its title needs it; null of one that is not published. */
export type Titles = (kind: Kind, reference: string) => PublicContent[PublicKind] | null

/** The content of the newest version that was not erased; null when all were. */
export const newestContent = <Kind extends PublicKind>(
  entries: readonly PublicEntry<Kind>[],
): PublicContent[Kind] | null => entries.findLast(({ content }) => content !== null)?.content ?? null

/** What the record's address calls it: see `nameInAddress`. */
export const nameOf = (entries: readonly PublicEntry<PublicKind>[]): string =>
  nameInAddress(entries[0]?.edition.reference ?? '', newestContent(entries))

/** What a content is called; of a hidden one, that it is one. PURE. */
export function titleOf(
  kind: PublicKind,
  content: PublicContent[PublicKind] | null,
  wording: Wording,
): Shown {
  const { hiding, titleOf: called } = kindOfRecord(kind)
  const own = (text: string): Shown => ({ text, lang: wording.lang, isOther: false })
  if (content === null) return own('')
  return hiding?.isHidden(content) ? own(hiding.called(content, wording)) : wording.text(called(content))
}

/** What a record is called in a sentence: its reference, or its name where it goes by that. PURE. */
export function calledOf(
  kind: PublicKind,
  entries: readonly PublicEntry<PublicKind>[],
  wording: Wording,
): string {
  const reference = entries[0]?.edition.reference ?? ''
  if (!isNamed(kind)) return reference
  return titleOf(kind, newestContent(entries), wording).text || wording.t(`common.unnamed.${kind}`)
}

/** The versions that can be compared, oldest first. */
export const comparable = <Kind extends PublicKind>(entries: readonly PublicEntry<Kind>[]) =>
  entries.filter((entry) => !entry.isWithdrawal && !isErased(entry))
