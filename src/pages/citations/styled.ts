import { unbroken } from '../../language/unbroken.js'
import type { Wording } from '../../language/wording.js'
import { printedReference } from './processor.js'
import { type Citable, type CslItem, isWork, shortHash } from './rules.js'
import type { Style } from './styles.js'

type Cited = Omit<CslItem, 'note' | 'id' | 'number' | 'archive_location' | 'accessed'> & {
  id: string
  medium?: string
}

/** What the processor is given: notes and our own numbers are for files, and no style here prints them well. */
function asCited(item: CslItem): Cited {
  const { note: _note, number: _number, archive_location: _archive, accessed: _accessed, ...rest } = item
  return rest
}

/** APA 7 (9.29): a publisher that is also the author is not named twice. */
function withoutOwnPublisher(item: Cited): Cited {
  const { publisher, ...rest } = item
  const isOwn = item.author?.length === 1 && item.author[0]?.literal === publisher
  return isOwn ? rest : item
}

/**
 * The version and hash of an entry where each style puts what identifies an unusual work. APA 7 (9.21): in brackets after
 * the title, and it prints the version of a document but not that of a web page. Chicago 17 (14.207) has them after the
 * title; MLA 9 among the parts of the container, where it prints a version as it is given.
 */
function entryFacts({ edition }: Citable, style: Style, { t }: Wording): Partial<Cited> {
  const hash = t('citations.entryHash', { hash: shortHash(edition.hash) })
  if (style === 'apa') return { type: 'document', medium: hash }
  const version = t('citations.version', { version: edition.version })
  if (style === 'mla') return { version, medium: hash }
  return { medium: `${version}, ${hash}` }
}

/**
 * A citation in a style, on one line. PURE but for the styles, which `loadStyles` must have made known.
 * Of a source its place in the record follows in brackets, since no style has one for it.
 */
export function styledText(citable: Citable, item: CslItem, style: Style, wording: Wording): string {
  const cited = withoutOwnPublisher(asCited(item))
  if (isWork(citable)) return `${printedReference(cited, style, wording.lang)} [${item.note}]`
  return printedReference({ ...cited, ...entryFacts(citable, style, unbroken(wording)) }, style, wording.lang)
}
