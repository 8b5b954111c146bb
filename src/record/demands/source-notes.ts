import type { PublishedSource } from '../../kinds/source/model.js'
import { NOTHING, type Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'

/** A source as one line of a list of sources. Of a confidential one the kind and date are all there is. */
export interface SourceNote {
  /** Its number on this page, from 1. */
  number: number
  /** Anchor on this page. */
  anchor: string
  reference: string
  href: string
  isConfidential: boolean
  kind: string
  title: Shown
  publisher: string
  /** Addresses on the web; '' for none. */
  address: string
  archive: string
  publishedOn: ShownDate | null
  readOn: ShownDate | null
  /** BCP 47; '' when it is not known. */
  language: string
  note: Shown
  /** References of the records on this page that name it. */
  supports: string[]
}

function common(source: PublishedSource, number: number, supports: string[], wording: Wording) {
  const date = source.publishedOn
  return {
    number,
    anchor: `s${number}`,
    reference: source._id,
    href: wording.href(`/sources/${source._id}`),
    kind: wording.t(`common.sourceKind.${source.kind}`),
    publishedOn: date === '' ? null : wording.date(date),
    supports,
  }
}

function noteOf(source: PublishedSource, number: number, supports: string[], wording: Wording): SourceNote {
  const shared = common(source, number, supports, wording)
  const { content } = source
  if (content === null || content.isConfidential) {
    return {
      ...shared,
      isConfidential: true,
      title: NOTHING,
      publisher: '',
      address: '',
      archive: '',
      readOn: null,
      language: '',
      note: NOTHING,
    }
  }
  return {
    ...shared,
    isConfidential: false,
    title: wording.text(content.title),
    publisher: content.publisher,
    address: content.address ?? '',
    archive: content.archive.address ?? '',
    readOn: content.readOn ? wording.date(content.readOn) : null,
    language: content.language ?? '',
    note: wording.text(content.note),
  }
}

/** One use of sources on a page: by which record, and which ones. */
export interface SourceUse {
  by: string
  sources: readonly string[]
}

/**
 * The sources of a page, numbered in the order in which the page names them. A source that is not published is left
 * out everywhere. PURE.
 */
export function sourceNotes(
  published: readonly PublishedSource[],
  uses: readonly SourceUse[],
  wording: Wording,
): Map<string, SourceNote> {
  const byReference = new Map(published.map((source) => [source._id, source]))
  const supports = new Map<string, Set<string>>()
  for (const { by, sources } of uses) {
    for (const reference of sources) {
      if (!byReference.has(reference)) continue
      const users = supports.get(reference) ?? new Set<string>()
      supports.set(reference, users.add(by))
    }
  }
  const notes = new Map<string, SourceNote>()
  for (const [reference, users] of supports) {
    const source = byReference.get(reference)
    if (source) notes.set(reference, noteOf(source, notes.size + 1, [...users], wording))
  }
  return notes
}

/** Those of the notes that one line of the page names. */
export const notesOf = (notes: ReadonlyMap<string, SourceNote>, sources: readonly string[]): SourceNote[] =>
  sources.flatMap((reference) => notes.get(reference) ?? [])
