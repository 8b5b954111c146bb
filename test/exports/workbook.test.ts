import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { definitionsOf } from '../../src/exports/definitions.js'
import { columnLetters, inXml, rowXml, STYLE } from '../../src/exports/sheet.js'
import { tableSchema } from '../../src/exports/table-schema.js'
import { TABLE_NAMES, TABLES, type TableName } from '../../src/exports/tables.js'
import { zipOf } from '../../src/exports/zip.js'
import { wordingOf } from '../../src/language/wording.js'
import { worldOf } from '../record/versions/world.js'
import { ownSite } from '../support/site.js'
import { bytesOf, readCsv, sheetOf, undone } from './files.js'

/** A cell of a workbook as the CSV has it. */
function asText(cell: unknown, kind: string): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  // A spreadsheet's moment is a fraction of a day, so it is exact to less than a millisecond only.
  const iso = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString()
  return kind === 'day' ? iso.slice(0, 10) : iso.replace('.000Z', 'Z')
}

async function compare(site: Parameters<typeof bytesOf>[0], name: TableName): Promise<number> {
  const csv = undone(readCsv(await bytesOf(site, `/data/${name}.csv`)))
  const [, ...lines] = await sheetOf(await bytesOf(site, `/data/${name}.xlsx`), name)
  const { columns } = TABLES[name]
  assert.equal(lines.length, csv.length, name)
  for (const [place, line] of lines.entries()) {
    for (const [at, { name: column, kind }] of columns.entries()) {
      const cell = line[at]
      assert.equal(asText(cell, kind), csv[place]?.[column], `${name} ${place} ${column}`)
      if (cell === null || cell === undefined) continue
      if (kind === 'day' || kind === 'instant') assert.ok(cell instanceof Date, `${column} is no date`)
      if (kind === 'integer' || kind === 'number') assert.equal(typeof cell, 'number')
      if (kind === 'boolean') assert.equal(typeof cell, 'boolean')
    }
  }
  return lines.length
}

test('another library reads each workbook cell by cell as another reads the CSV, with dates and numbers typed', async (t) => {
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example', STARTER_DATA: 'on' })
  for (const name of TABLE_NAMES) assert.ok((await compare(site, name)) > 0, `${name} is empty`)
})

test('a workbook has texts as they were written: nothing is run, nothing is escaped', async (t) => {
  const site = await worldOf(t)
  const [names = [], ...rows] = await sheetOf(await bytesOf(site, '/data/demands.xlsx'))
  assert.equal(rows[1]?.[names.indexOf('title_en')], '=Second demand')
  assert.equal(rows[1]?.[names.indexOf('title_km')], 'ការទាមទារទីពីរ')
})

test('definitions, schema and dictionary page are of the same columns in the same words', async (t) => {
  const site = await worldOf(t)
  const dictionary = String(await bytesOf(site, '/data/dictionary'))
  for (const name of TABLE_NAMES) {
    const said = definitionsOf(TABLES[name], wordingOf('en'))
    const sheet = await sheetOf(await bytesOf(site, `/data/${name}.xlsx`), 'definitions')
    assert.deepEqual(
      sheet.slice(1).map(([column, meaning]) => [column, meaning]),
      said.map(({ name: column, meaning }) => [column, meaning]),
    )
    assert.deepEqual(
      tableSchema(TABLES[name]).fields.map(({ name: column, description }) => [column, description]),
      said.map(({ name: column, meaning }) => [column, meaning]),
    )
    const section = dictionary.slice(dictionary.indexOf(`id="${name}"`))
    for (const { name: column } of said) assert.ok(section.includes(`<code>${column}</code>`), column)
  }
})

test('columns have letters as spreadsheets count them', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnLetters), [
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})

test('whatever a text holds, the sheet stays XML', () => {
  const forbidden = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\ufffe\uffff]|\p{Cs}|&(?!amp;|lt;|gt;|quot;)/u
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(inXml(text), forbidden)
      assert.doesNotMatch(inXml(text), /[<>"]/)
    }),
  )
})

test('a day that spreadsheets count wrong stays a text, and a text too long for a cell says so', () => {
  const day = { kind: 'day', style: STYLE.day, width: 10 } as const
  assert.match(rowXml(['1899-05-01'], [day], 2), /<t xml:space="preserve">1899-05-01</)
  assert.match(rowXml(['1900-03-01'], [day], 2), /<v>61<\/v>/)
  const long = rowXml(['a'.repeat(40_000)], [{ kind: 'text', style: 0, width: 10 }], 2)
  assert.ok(long.length < 33_000 && long.includes('The rest is in the CSV'))
})

test('when the reader of a workbook goes away, its rows are read no further', async () => {
  let made = 0
  let isClosed = false
  async function* rows() {
    try {
      for (; made < 100_000; made++) yield `${'x'.repeat(2000)}${made}`
    } finally {
      isClosed = true
    }
  }
  const archive = zipOf([{ path: 'a.txt', text: rows }], new Date())
  await new Promise((resolve) => archive.once('data', resolve))
  archive.destroy()
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.ok(isClosed && made < 100_000, `${made} were made`)
})
