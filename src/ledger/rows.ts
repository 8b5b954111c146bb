import { type Entry, isPublic, type Kind } from './entry.js'
import { type Erased, erasuresOf } from './erasing.js'
import type { KindOfRecord, Kinds } from './kinds.js'
import { listedOf } from './listed.js'
import type { RecordState } from './model.js'
import { FOREVER } from './published.js'
import { contentOf, noteOf, stateAfter } from './record-state.js'

export type Row = Record<string, unknown>

/** What is left of a row whose words were erased: a page that is gone, with the reason. */
function erasedRow(entry: Entry, firstPublishedAt: string, erased: Erased): Row {
  const { reference, version, hash, time } = entry
  return {
    ...{ reference, version, hash, firstPublishedAt, publishedAt: time },
    ...{ isWithdrawn: true, withdrawnAt: time, withdrawnReason: '', content: null },
    ...{ erasedAt: erased.at, erasedReason: erased.reason },
  }
}

/** What a row has of a published content. Pure. */
export function publishedIn({ publicOf, project }: KindOfRecord, content: unknown): Row {
  const shown = publicOf(content)
  return { content: shown, ...project(shown) }
}

const NOT_YET: Erased = { at: '', reason: '' }

/** The row of an entry that published or withdrew, but for what only its record's other entries tell. Pure. */
export function rowOf(kinds: Kinds, entry: Entry, firstPublishedAt: string, erased = NOT_YET): Row {
  const { author, reason } = noteOf(entry)
  const { reference, version, hash, time } = entry
  if (entry.content === null) return erasedRow(entry, firstPublishedAt, erased)
  if (entry.operation === 'withdraw') {
    const withdrawn = { isWithdrawn: true, withdrawnAt: time, withdrawnReason: reason, content: null }
    return { reference, version, hash, firstPublishedAt, ...withdrawn }
  }
  const published = { publishedAt: time, firstPublishedAt, publishedBy: author.shownAs, reason }
  const shown = { isWithdrawn: false, withdrawnAt: '', withdrawnReason: '' }
  return {
    reference,
    version,
    hash,
    ...published,
    ...shown,
    ...publishedIn(kinds[entry.kind], contentOf(kinds, entry)),
  }
}

/** A row with what its kind leaves of a hidden content, where a later version is hidden. */
function concealed(kinds: Kinds, row: Row, entry: Entry, later: readonly Entry[]): Row {
  const kind = kinds[entry.kind]
  const { hiding } = kind
  if (!hiding || row.content === null) return row
  // Of a version that was erased nobody can tell any more whether it was.
  const isHidden = (version: Entry) => version.content === null || hiding.isHidden(contentOf(kinds, version))
  if (!later.some(isHidden)) return row
  return { ...row, ...publishedIn(kind, hiding.hidden(contentOf(kinds, entry))) }
}

/** All that the versions of a record touched. */
export const touchedBy = (kinds: Kinds, kind: Kind, versions: readonly Entry[]): { touches?: string[] } => {
  const { touches } = kinds[kind]
  if (!touches) return {}
  const contents = versions.map((entry) => contentOf(kinds, entry)).filter((content) => content !== null)
  return { touches: [...new Set(contents.flatMap((content) => touches(content)))].sort() }
}

export interface ExpectedRows {
  state: RecordState | null
  /** By entry number. */
  rows: Map<number, Row>
}

/** All that the projections should hold of one record. Pure. @param entries all of the record, oldest first */
export function expectedOf(kinds: Kinds, entries: readonly Entry[]): ExpectedRows {
  const state = entries.reduce<RecordState | null>((before, entry) => stateAfter(kinds, before, entry), null)
  const erased = erasuresOf(entries)
  const shown = listedOf(kinds, entries.filter(isPublic))
  const rows = shown.map((entry, index): [number, Row] => {
    const { number, kind, time, version } = entry
    const row = rowOf(kinds, entry, state?.firstPublishedAt || time, erased.get(version))
    const touches = touchedBy(kinds, kind, shown.slice(0, index + 1))
    const until = shown[index + 1]?.number ?? FOREVER
    const published = shown.slice(index + 1).filter(({ operation }) => operation === 'publish')
    return [number, { ...concealed(kinds, row, entry, published), ...touches, until }]
  })
  return { state, rows: new Map(rows) }
}
