import type { Readable } from 'node:stream'
import type { Connection } from 'mongoose'
import { dataPackage } from './data-package.js'
import { counting, type Facts, type TableFacts } from './facts.js'
import { type DownloadEdition, TEXT_FORMATS, textOf } from './formats.js'
import { dataTables } from './store.js'
import { TABLE_NAMES, type TableName } from './tables.js'
import { timeOf, zipOf } from './zip.js'

const readMe = ({
  head,
  origin,
  licence,
}: DownloadEdition): string => `The public record of ${origin} at entry ${head.number} of its ledger
hash ${head.hash}
time ${head.time}

datapackage.json says what each file is, what each column means, and the SHA-256 of each file (Frictionless Data Package).
*.csv    one row an entry; RFC 4180, UTF-8, no byte order mark. For a spreadsheet, take XLSX or CSV from ${origin}/data:
         without the mark, spreadsheets garble Khmer. An apostrophe stands before what they would run as a formula.
*.jsonl  the same entries in full, one JSON object a line.

Licence: ${licence.title}, ${licence.path}
Every entry has an address of its own to cite, in the column "address".
`

/**
 * Everything in one archive. The data package comes last, made from the files as they went by, so that it is true of
 * the very bytes beside it and nothing is read twice.
 */
export function archiveOf(connection: Connection, edition: DownloadEdition): Readable {
  const tables = dataTables(connection)
  const seen: Partial<Record<TableName, Partial<TableFacts>>> = {}

  async function* watched(name: TableName, ending: 'csv' | 'jsonl'): AsyncGenerator<string> {
    const file = counting()
    const format = TEXT_FORMATS[ending === 'csv' ? 'plainCsv' : 'jsonl']
    let rows = 0
    const watch = (text: string, more: number) => {
      file.add(text)
      rows += more
    }
    yield* textOf(format, tables[name], edition, watch)
    seen[name] = { ...seen[name], rows, [ending]: file.facts() }
  }
  const files = TABLE_NAMES.flatMap((name) =>
    (['csv', 'jsonl'] as const).map((ending) => ({
      path: `${name}.${ending}`,
      text: () => watched(name, ending),
    })),
  )
  const describe = () => [
    `${JSON.stringify(
      dataPackage(edition, seen as Facts, (path) => path),
      null,
      2,
    )}\n`,
  ]
  return zipOf(
    [
      { path: 'README.txt', text: () => [readMe(edition)] },
      ...files,
      { path: 'datapackage.json', text: describe },
    ],
    timeOf(edition),
  )
}
