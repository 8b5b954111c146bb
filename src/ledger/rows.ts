import type { Action } from '../kinds/action/rules.js'
import { kindOfRecord } from '../kinds/projections.js'
import type { Source } from '../kinds/source/rules.js'
import { type Entry, isPublic } from './entry.js'
import { type Erased, erasuresOf } from './erasing.js'
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

const NOT_YET: Erased = { at: '', reason: '' }

/** The row of an entry that published or withdrew, but for what only its record's other entries tell. Pure. */
export function rowOf(entry: Entry, firstPublishedAt: string, erased = NOT_YET): Row {
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
    ...kindOfRecord(entry.kind).project(contentOf(entry) as never),
  }
}

/** Whether a version may have been confidential: of one that was erased nobody can tell any more. */
const isSecret = (entry: Entry): boolean =>
  entry.content === null || contentOf<Source>(entry)?.isConfidential === true

/** A source's row with kind and date alone, where a later version is secret. */
function concealed(row: Row, entry: Entry, later: readonly Entry[]): Row {
  if (entry.kind !== 'source' || row.content === null || !later.some(isSecret)) return row
  const source = { ...contentOf<Source>(entry), isConfidential: true }
  return { ...row, ...kindOfRecord('source').project(source as never) }
}

/** All demands that the versions of an action linked to. */
const demandsOf = (actions: readonly Entry[]): string[] => {
  const links = actions.flatMap((entry) => contentOf<Action>(entry)?.links ?? [])
  return [...new Set(links.map((link) => link.demand))].sort()
}

export interface Expected {
  state: RecordState | null
  /** By entry number. */
  rows: Map<number, Row>
}

/** All that the projections should hold of one record. Pure. @param entries all of the record, oldest first */
export function expectedOf(entries: readonly Entry[]): Expected {
  const state = entries.reduce<RecordState | null>(stateAfter, null)
  const erased = erasuresOf(entries)
  const shown = listedOf(entries.filter(isPublic))
  const rows = shown.map((entry, index): [number, Row] => {
    const { number, kind, time, version } = entry
    const row = rowOf(entry, state?.firstPublishedAt || time, erased.get(version))
    const touches = kind === 'action' ? { touches: demandsOf(shown.slice(0, index + 1)) } : {}
    const until = shown[index + 1]?.number ?? FOREVER
    const published = shown.slice(index + 1).filter(({ operation }) => operation === 'publish')
    return [number, { ...concealed(row, entry, published), ...touches, until }]
  })
  return { state, rows: new Map(rows) }
}
