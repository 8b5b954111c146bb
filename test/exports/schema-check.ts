import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { SchemaField, TableSchema } from '../../src/exports/table-schema.js'
import { type Rows, readCsv } from './files.js'

export interface Resource {
  name: string
  path: string
  profile: string
  bytes: number
  hash: string
  rows: number
  schema: TableSchema
}

const READ: Record<SchemaField['type'], (cell: string) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell),
  datetime: (cell) => new Date(cell).toISOString().replace('.000Z', 'Z') === cell,
}

function checkCell(cell: string, field: SchemaField, where: string): void {
  const { required, enum: allowed, pattern } = field.constraints
  assert.ok(cell !== '' || !required, `${where} is empty`)
  if (cell === '') return
  assert.ok(READ[field.type](cell), `${where}: '${cell}' is no ${field.type}`)
  if (field.format === 'uri') assert.ok(URL.canParse(cell), `${where}: '${cell}' is no address`)
  if (allowed) assert.ok(allowed.includes(cell), `${where}: '${cell}' is not allowed`)
  if (pattern) assert.match(cell, new RegExp(`^(?:${pattern})$`), where)
}

const keyOf = (row: Record<string, string>, names: string | string[]): string =>
  [names]
    .flat()
    .map((name) => row[name])
    .join(' ')

/** Checks a table against its schema: names, types, constraints, keys. @throws AssertionError */
function checkTable({ name, schema }: Resource, rows: Rows, all: ReadonlyMap<string, Rows>): void {
  const names = schema.fields.map((field) => field.name)
  for (const [place, row] of rows.entries()) {
    assert.deepEqual(Object.keys(row), names)
    for (const field of schema.fields)
      checkCell(row[field.name] ?? '', field, `${name} ${place} ${field.name}`)
  }
  const keys = rows.map((row) => keyOf(row, schema.primaryKey))
  assert.equal(new Set(keys).size, keys.length, `${name}: a key is there twice`)
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const known = new Set(all.get(reference.resource)?.map((row) => row[reference.fields]))
    for (const row of rows)
      assert.ok(known.has(row[fields]), `${name}: no ${reference.resource} '${row[fields]}'`)
  }
}

/** Checks every resource of a package: size, checksum, count of rows, schema. @returns how many rows there were in all */
export async function checkPackage(
  resources: readonly Resource[],
  read: (path: string) => Promise<Buffer>,
): Promise<number> {
  const tables = new Map<string, Rows>()
  let count = 0
  for (const resource of resources) {
    const bytes = await read(resource.path)
    assert.equal(bytes.length, resource.bytes, resource.path)
    assert.equal(`sha256:${createHash('sha256').update(bytes).digest('hex')}`, resource.hash, resource.path)
    if (resource.schema) tables.set(resource.name, readCsv(bytes))
    else assert.equal(String(bytes).split('\n').length - 1, resource.rows, resource.path)
  }
  for (const resource of resources.filter(({ schema }) => schema)) {
    const rows = tables.get(resource.name) ?? []
    assert.equal(rows.length, resource.rows)
    checkTable(resource, rows, tables)
    count += rows.length
  }
  return count
}
