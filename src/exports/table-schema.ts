import type { Column, ColumnKind } from './column.js'
import { definitionOf, inFiles, inOthers } from './definitions.js'
import type { Table } from './tables.js'

/** A field as Table Schema (Frictionless, version 1) describes it. */
export interface SchemaField {
  name: string
  type: 'string' | 'date' | 'datetime' | 'integer' | 'number' | 'boolean'
  format?: 'uri'
  description: string
  /** The same in each other language; the standard has one. */
  [description: `description_${string}`]: string
  unit?: string
  example: string
  constraints: { required: boolean; enum?: string[]; pattern?: string }
}

export interface TableSchema {
  fields: SchemaField[]
  /** One name, or several. */
  primaryKey: string | string[]
  /** Left out where there is none, as the standard wants it. */
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[]
  missingValues: string[]
}

/** A list, a code and a date that may be a year have no type of their own that all readers of version 1 know. */
const TYPES: Record<ColumnKind, Pick<SchemaField, 'type' | 'format'>> = {
  text: { type: 'string' },
  name: { type: 'string' },
  code: { type: 'string' },
  reference: { type: 'string' },
  day: { type: 'date' },
  date: { type: 'string' },
  instant: { type: 'datetime' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  address: { type: 'string', format: 'uri' },
  hash: { type: 'string' },
  list: { type: 'string' },
}

const PATTERNS: Partial<Record<ColumnKind, string>> = {
  date: '\\d{4}(-\\d{2}(-\\d{2})?)?',
  hash: '[0-9a-f]{64}',
}

function fieldOf(column: Column<never>): SchemaField {
  const { name, kind, meaning, values, unit, isRequired, example } = definitionOf(column, inFiles)
  const pattern = PATTERNS[kind]
  return {
    name,
    ...TYPES[kind],
    description: meaning,
    ...inOthers('description', (wording) => definitionOf(column, wording).meaning),
    ...(unit === '' ? {} : { unit }),
    example,
    constraints: {
      required: isRequired,
      // Of a list these are the members, which no constraint can say.
      ...(values.length > 0 && kind !== 'list' ? { enum: values.map(({ code }) => code) } : {}),
      ...(pattern === undefined ? {} : { pattern }),
    },
  }
}

/** PURE. What the CSV of a table holds. */
export function tableSchema({ columns, key, foreignKeys }: Table): TableSchema {
  const keys = foreignKeys.map(({ column, table }) => ({
    fields: column,
    reference: { resource: table, fields: 'reference' },
  }))
  return {
    fields: columns.map(fieldOf),
    primaryKey: key.length === 1 ? String(key[0]) : [...key],
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    missingValues: [''],
  }
}
