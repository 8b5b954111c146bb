import { inFiles, inOthers } from './definitions.js'
import type { Facts, FileFacts } from './facts.js'
import type { DownloadEdition } from './formats.js'
import { tableSchema } from './table-schema.js'
import { TABLE_NAMES, TABLES, type TableName } from './tables.js'

/** Where a file is, from where the data package is. */
export type PathOf = (file: string) => string

const words = (key: string) => ({
  description: inFiles.t(key),
  ...inOthers('description', ({ t }) => t(key)),
})

const file = ({ bytes, hash }: FileFacts) => ({ bytes, hash: `sha256:${hash}` })

/** What is in the cells is said by Table Schema; this says how the cells stand in the file (RFC 4180). */
const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
}

const tableOf = (name: TableName, facts: Facts, pathOf: PathOf) => ({
  name,
  path: pathOf(`${name}.csv`),
  profile: 'tabular-data-resource',
  title: inFiles.t(`data.set.${name}`),
  ...words(`data.row.${name}`),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  ...file(facts[name].csv),
  rows: facts[name].rows,
  dialect: DIALECT,
  schema: tableSchema(TABLES[name]),
})

/** The same rows in full. They are no table, so they have no schema. */
const linesOf = (name: TableName, facts: Facts, pathOf: PathOf) => ({
  name: `${name}-in-full`,
  path: pathOf(`${name}.jsonl`),
  profile: 'data-resource',
  title: inFiles.t('data.inFull', { table: inFiles.t(`data.set.${name}`) }),
  format: 'jsonl',
  mediatype: 'application/x-ndjson',
  encoding: 'utf-8',
  ...file(facts[name].jsonl),
  rows: facts[name].rows,
})

/**
 * PURE. The public record at one head as a Frictionless data package (Data Package 1): every table as CSV with its
 * Table Schema, and as JSON lines; sizes, checksums, licence, and the ledger entry that all of it is made from.
 */
export function dataPackage({ head, origin, licence }: DownloadEdition, facts: Facts, pathOf: PathOf) {
  return {
    profile: 'data-package',
    name: 'tamdan',
    title: inFiles.t('data.package'),
    ...words('data.lede'),
    homepage: `${origin}/data`,
    version: String(head.number),
    ...(head.time === '' ? {} : { created: head.time }),
    licenses: [licence],
    ledger: { number: head.number, hash: head.hash, time: head.time },
    resources: [
      ...TABLE_NAMES.map((name) => tableOf(name, facts, pathOf)),
      ...TABLE_NAMES.map((name) => linesOf(name, facts, pathOf)),
    ],
  }
}
