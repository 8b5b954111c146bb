import { asPublic, editionOfNow, type PublicContent, type PublicKind } from '../kinds/edition.js'
import type { Published } from '../ledger/published.js'
import type { AssessmentExport } from './assessment-columns.js'
import type { Cell } from './column.js'
import { type TableRow, versionAddress } from './columns.js'
import type { Table } from './tables.js'

/** A record in full, as JSON downloads have it. */
export interface FullRecord {
  reference: string
  version: number
  entry: number
  hash: string
  address: string
  firstPublishedAt: string
  publishedAt: string
  /** '' where it is not shown. */
  publishedBy: string
  reason: string
  content: unknown
}

/** PURE. */
export function fullRecord<Kind extends PublicKind>(
  kind: Kind,
  { doc, content, origin }: TableRow<Published<PublicContent[Kind]>, PublicContent[Kind]>,
): FullRecord {
  const shown = asPublic(kind, { edition: editionOfNow(doc), content }, content)
  const { reference, version, publishedAt, publishedBy, reason, entry, hash } = shown.edition
  return {
    reference,
    version,
    entry,
    hash,
    address: versionAddress(kind, doc, origin),
    firstPublishedAt: doc.firstPublishedAt,
    publishedAt,
    publishedBy,
    reason,
    content: shown.content,
  }
}

/** PURE. An assessment with the demand that it judges. */
export function fullAssessment({ doc, content, origin, number, assessment, isNewest }: AssessmentExport) {
  return {
    demand: doc._id,
    number,
    demandVersion: doc.version,
    hash: doc.hash,
    address: versionAddress('demand', doc, origin),
    demandTitle: content.title,
    isNewest,
    ...assessment,
  }
}

/** PURE. The cells of a row. */
export const cellsOf = ({ columns }: Pick<Table, 'columns'>, row: unknown): Cell[] =>
  columns.map((column) => column.value(row as never))

/** PURE. A row of a table that has no fuller form: its cells by name. */
export const asObject = (table: Pick<Table, 'columns'>, row: unknown): Record<string, Cell> =>
  Object.fromEntries(table.columns.map((column) => [column.name, column.value(row as never)]))
