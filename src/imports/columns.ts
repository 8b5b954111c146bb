import { TABLES, type TableName } from '../exports/tables.js'
import { LANGUAGES } from '../language/languages.js'
import type { Kind } from '../ledger/entry.js'

/** How a cell is read. */
export type CellKind = 'text' | 'date' | 'list' | 'speakers' | 'boolean' | 'number' | 'verdicts'

/** One column that is taken over: its name in the downloads, and the member of the content that it fills. */
export interface Taken {
  name: string
  /** 'title.en'. */
  path: string
  kind: CellKind
}

/** A table as it is imported. */
export interface ImportTable {
  name: TableName
  kind: Kind
  taken: readonly Taken[]
  /** Columns that follow from others; what they say must agree, where they are checked. */
  derived: readonly { name: string; path: string }[]
  /** The column that names the record; of parts, the record that they belong to. */
  key: string
  /** The member that parts go into; '' for a table of records. */
  list: string
}

const of = (kind: CellKind, name: string, path = name): Taken => ({ name, path, kind })
/** A text: a column for each language. */
const both = (name: string, path = name): Taken[] =>
  LANGUAGES.map((language) => of('text', `${name}_${language}`, `${path}.${language}`))

const DEMAND: Taken[] = [
  ...both('title'),
  ...both('text'),
  of('boolean', 'is_quotation', 'isQuotation'),
  of('date', 'checked_on', 'checkedOn'),
  of('text', 'response', 'response.kind'),
  of('date', 'response_on', 'response.on'),
  ...both('dispute'),
  of('list', 'themes'),
  of('speakers', 'issuers'),
  of('list', 'addressees'),
  of('date', 'issued_on', 'issuedOn'),
  of('date', 'deadline'),
  of('list', 'supersedes'),
  of('list', 'sources'),
  of('list', 'tags'),
  ...both('note'),
]

const ACTION: Taken[] = [
  ...both('title'),
  ...both('summary'),
  of('text', 'type'),
  of('date', 'on'),
  of('date', 'until'),
  ...both('on_note', 'onNote'),
  of('speakers', 'actors'),
  ...both('place'),
  of('list', 'sources'),
  ...both('note'),
]

const SOURCE: Taken[] = [
  of('text', 'kind'),
  of('date', 'published_on', 'publishedOn'),
  of('boolean', 'is_confidential', 'isConfidential'),
  ...both('title'),
  of('list', 'authors'),
  of('text', 'publisher'),
  of('text', 'original_address', 'address'),
  of('text', 'archived_address', 'archive.address'),
  of('date', 'read_on', 'readOn'),
  of('text', 'language'),
  ...both('note'),
]

const ORGANISATION: Taken[] = [
  ...both('name'),
  ...both('short_name', 'shortName'),
  of('text', 'kind'),
  of('text', 'home_page', 'address'),
  of('text', 'part_of', 'parent'),
  ...both('description'),
]

const INDICATOR: Taken[] = [
  ...both('name'),
  ...both('unit'),
  ...both('measures'),
  ...both('limits'),
  of('list', 'demands'),
]

const table = (
  name: TableName,
  kind: Kind,
  taken: Taken[],
  more: Partial<ImportTable> = {},
): ImportTable => ({
  name,
  kind,
  taken,
  derived: [],
  key: 'reference',
  list: '',
  ...more,
})

const partOf = (name: TableName, kind: Kind, list: string, taken: Taken[]): ImportTable =>
  table(name, kind, taken, { key: kind, list })

/** Every table of the downloads, with what is taken over from it. */
export const IMPORT_TABLES: readonly ImportTable[] = [
  table('themes', 'theme', [...both('name'), of('number', 'place'), ...both('description')]),
  table('organisations', 'organisation', ORGANISATION),
  table('sources', 'source', SOURCE),
  table('demands', 'demand', DEMAND, { derived: [{ name: 'status', path: 'status' }] }),
  partOf('criteria', 'demand', 'criteria', both('text')),
  partOf('restatements', 'demand', 'restatements', [
    of('date', 'on'),
    of('speakers', 'by'),
    of('list', 'sources'),
    ...both('note'),
  ]),
  partOf('assessments', 'demand', 'assessments', [
    of('date', 'on'),
    of('text', 'status'),
    ...both('reason'),
    of('list', 'evidence'),
    of('verdicts', 'criteria'),
  ]),
  table('actions', 'action', ACTION, {
    derived: [
      { name: 'demands', path: 'demands' },
      { name: 'effects', path: 'effects' },
      { name: 'context_of', path: 'context' },
    ],
  }),
  partOf('links', 'action', 'links', [
    of('text', 'demand'),
    of('text', 'effect'),
    of('boolean', 'is_context', 'isContext'),
    ...both('reason'),
  ]),
  partOf('figures', 'action', 'figures', [
    ...both('label'),
    of('number', 'value'),
    ...both('unit'),
    ...both('period'),
    ...both('note'),
  ]),
  table('indicators', 'indicator', INDICATOR),
  partOf('values', 'indicator', 'series', [
    of('date', 'period'),
    of('date', 'until'),
    of('number', 'value'),
    of('text', 'bound'),
    of('text', 'source'),
    ...both('note'),
  ]),
]

export const importTable = (name: string): ImportTable | undefined =>
  IMPORT_TABLES.find((one) => one.name === name)

/** Every column that a table may have: those of its download. What is neither taken nor checked is left alone. */
export const knownColumns = ({ name }: ImportTable): string[] =>
  TABLES[name].columns.map((column) => column.name)

/** The columns of a template: what names the row, and what is taken over. */
export function templateColumns(of: ImportTable): string[] {
  const number = knownColumns(of).includes('number') && of.list !== 'series' ? ['number'] : []
  return [of.key, ...number, ...of.taken.map(({ name }) => name)]
}

/** The column that fills a path of the content; the path itself where none does. */
export function columnAt({ taken }: ImportTable, path: string): string {
  const found = taken.find((one) => one.path === path) ?? taken.find((one) => path.startsWith(`${one.path}.`))
  const texts = LANGUAGES.flatMap((language) => taken.filter((one) => one.path === `${path}.${language}`))
  return found?.name ?? (texts.map(({ name }) => name).join(' / ') || path)
}
