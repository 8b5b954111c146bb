import { nameInAddress, versionPath } from '../kinds/address.js'
import type { PublicKind } from '../kinds/edition.js'
import { exampleOf } from '../kinds/kinds.js'
import type { Published } from '../ledger/published.js'
import { type Names, slugIn } from '../record/names.js'
import { type Column, columnsOf, toSecond } from './column.js'

/** What one row of a download is made of. `origin` is scheme and host of the site. */
export interface TableRow<Doc, Content> {
  doc: Doc
  content: Content
  origin: string
  names: Names
}

/** Organisations as a sheet names them: by their slugs. */
export const slugsOf = ({ names }: { names: Names }, organisations: readonly string[]): string[] =>
  organisations.map((one) => slugIn(names, 'organisation', one))

type AnyRow = TableRow<Published<unknown>, unknown>

export const versionAddress = (
  kind: PublicKind,
  { _id, version, content }: Published<unknown>,
  origin: string,
): string => `${origin}${versionPath(kind, nameInAddress(_id, content), version)}`

const exampleAddress = (kind: PublicKind): string =>
  `https://tamdan.example${versionPath(kind, exampleOf(kind), 2)}`

/** Where exactly this version of the entry can be read; of a part, where the version that it belongs to can. */
export const address = <R extends AnyRow>(kind: PublicKind): Column<R> =>
  columnsOf<R>().one('address', 'address', ({ doc, origin }) => versionAddress(kind, doc, origin), {
    isRequired: true,
    example: exampleAddress(kind),
  })

/** Which version this is, and where anyone can check it. */
export function edition<R extends AnyRow>(kind: PublicKind): Column<R>[] {
  const { one } = columnsOf<R>()
  return [
    // Organisations and themes go by their slug, in sheets as in addresses.
    one('reference', 'reference', ({ doc }) => nameInAddress(doc._id, doc.content), {
      isRequired: true,
      example: exampleOf(kind),
    }),
    one('version', 'integer', ({ doc }) => doc.version, { isRequired: true, example: '2' }),
    one('first_published_at', 'instant', ({ doc }) => toSecond(doc.firstPublishedAt), {
      isRequired: true,
      example: '2026-03-02T04:15:30Z',
    }),
    one('published_at', 'instant', ({ doc }) => toSecond(doc.publishedAt), {
      isRequired: true,
      example: '2026-06-11T08:02:11Z',
    }),
    one('ledger_entry', 'integer', ({ doc }) => doc.entry, { isRequired: true, example: '184' }),
    one('entry_hash', 'hash', ({ doc }) => doc.hash, {
      isRequired: true,
      example: '9f2c4d1e0b7a58c36e4f91d27ab05c8833e6d1f4a9b27c50e8d3164fb7a2c95e',
    }),
    address<R>(kind),
  ]
}
