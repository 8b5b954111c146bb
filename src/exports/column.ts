import { LANGUAGES, type Language } from '../language/languages.js'
import { shown, type Text } from '../language/text.js'

/** What a cell holds. Null: nothing is known or given. A list stays a list until a table of text joins it. */
export type Cell = string | number | boolean | null | readonly string[]

/**
 * How a cell is to be read. `date` is a date of the world as its source gives it, '2022', '2022-08' or '2022-08-19';
 * `day` is always a whole one, YYYY-MM-DD; `instant` is in UTC to the second, YYYY-MM-DDThh:mm:ssZ.
 */
export type ColumnKind =
  | 'text'
  | 'name'
  | 'code'
  | 'reference'
  | 'day'
  | 'date'
  | 'instant'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'address'
  | 'hash'
  | 'list'

/** What is said of a column beside how it is made. */
export interface About {
  example: string
  /** Its meaning in the catalogue, `data.column.…`; the column's own name when not given. */
  says?: string
  /** No row is without it. */
  isRequired?: boolean
  /** The language of a text that has a column for each. */
  lang?: Language
  /** Of a code, or of the members of a list: all that it can be, and where the catalogue has their words. */
  values?: readonly string[]
  wordsAt?: string
  /** Of a number: what is counted, `data.unit.…`. */
  unit?: string
  /** The member of the content that an import fills from it: 'response.kind'; of a text, without the language. */
  fills?: string
  /** How an import reads the members of a list, where they are more than texts. */
  as?: 'speakers' | 'verdicts'
  /** What an import works out by itself: what the cell says must be the same. */
  agreesWith?: string
}

/** One column of a table. Dictionary, definitions sheet and Table Schema are made from these and from nothing else. */
export interface Column<Row> extends About {
  name: string
  kind: ColumnKind
  value(row: Row): Cell
}

/** Fills a table's columns in, for rows of one type. */
export function columnsOf<Row>() {
  const one = (
    name: string,
    kind: ColumnKind,
    value: (row: Row) => Cell | undefined,
    about: About,
  ): Column<Row> => ({
    ...about,
    name,
    kind,
    value: (row) => {
      const cell = value(row)
      return cell === undefined || cell === '' ? null : cell
    },
  })
  /** A text in a column for each language; one without an example of its own is explained by another's. */
  const both = (
    name: string,
    textOf: (row: Row) => Text | undefined,
    { says = name, fills, ...examples }: Text & Pick<About, 'says' | 'fills'>,
  ): Column<Row>[] =>
    LANGUAGES.map((lang) =>
      one(`${name}_${lang}`, 'text', (row) => textOf(row)?.[lang], {
        says,
        lang,
        ...(fills && { fills: `${fills}.${lang}` }),
        example: shown(examples, lang).text,
      }),
    )
  return { one, both }
}

/** An instant to the second, as all tables have it: readers of dates disagree about fractions. */
export const toSecond = (instant: string): string => instant.replace(/\.\d+(?=Z$)/, '')
