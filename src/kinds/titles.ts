import type { Shown, Text } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import type { Kind } from '../ledger/entry.js'
import { isErased, type PublicContent, type PublicEntry, type PublicKind } from './edition.js'

/** The content of a published record as far as its title needs it; null of one that is not published. */
export type Titles = (kind: Kind, reference: string) => PublicContent[PublicKind] | null

/** The content of the newest version that was not erased; null when all were. */
export const newestContent = <Kind extends PublicKind>(
  entries: readonly PublicEntry<Kind>[],
): PublicContent[Kind] | null => entries.findLast(({ content }) => content !== null)?.content ?? null

/** The slug of the newest version, where its kind has one; else the reference. */
export function nameOf(entries: readonly PublicEntry<PublicKind>[]): string {
  const content = newestContent(entries)
  if (content !== null && 'slug' in content) return content.slug
  return entries[0]?.edition.reference ?? ''
}

/** Title or name of a content; of a confidential source, that it is one. PURE. */
export function titleOf(content: PublicContent[PublicKind] | null, wording: Wording): Shown {
  if (content === null) return { text: '', lang: wording.lang, isOther: false }
  if ('isConfidential' in content && content.isConfidential) {
    const kind = wording.t(`common.sourceKind.${content.kind}`)
    return { text: wording.t('demands.confidential', { kind }), lang: wording.lang, isOther: false }
  }
  const { title, name } = content as { title?: Text; name?: Text }
  return wording.text(title ?? name)
}

/** What a record is called in a sentence: its reference, or its name where it has none. PURE. */
export function calledOf(
  kind: PublicKind,
  entries: readonly PublicEntry<PublicKind>[],
  wording: Wording,
): string {
  const reference = entries[0]?.edition.reference ?? ''
  if (kind !== 'organisation' && kind !== 'theme') return reference
  return titleOf(newestContent(entries), wording).text || wording.t(`common.unnamed.${kind}`)
}

/** The versions that can be compared, oldest first. */
export const comparable = <Kind extends PublicKind>(entries: readonly PublicEntry<Kind>[]) =>
  entries.filter((entry) => !entry.isWithdrawal && !isErased(entry))
