import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { openStore } from '../../src/assembly/store.js'
import { importFile } from '../../src/commands/import.js'
import { parseConfig } from '../../src/config.js'
import { csvOf } from '../../src/exports/csv.js'
import { aDemand, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { temporaryFolder } from '../support/engine.js'
import { ownEnvironment } from '../support/store.js'

const ROWS = 20_000
const HEAD = [
  'reference',
  'title_en',
  'text_en',
  'is_quotation',
  'status',
  'themes',
  'issuers',
  'addressees',
  'issued_on',
  'deadline',
  'response',
  'sources',
  'tags',
  'checked_on',
]
const at = (column: string) => HEAD.indexOf(column)

const aRow = (number: number): string[] => [
  '',
  `Demand ${number}`,
  `Train the officers of district ${number}.`,
  'false',
  '',
  'officer-training',
  'licadho',
  'rgc',
  '2022-08',
  '',
  'none',
  'S-0001',
  'borders',
  '',
]

/** Ways in which a row can be wrong: column, cell, and what is said of it. */
const BAD: [column: string, cell: string, says: RegExp][] = [
  ['title_en', '', /title_en.*Needs a text/],
  ['title_en', 'x'.repeat(301), /longer than 300/],
  ['text_en', 'y'.repeat(20_001), /longer than 20000/],
  ['title_en', 'bell \u0007', /control/],
  ['title_en', '\u202egnp', /control/],
  ['is_quotation', 'perhaps', /true or false/],
  ['status', 'met', /status is what the newest assessment says/],
  ['themes', 'oficer-training', /no Theme.*Near: officer-training/i],
  ['themes', '', /at least one/],
  ['themes', 'officer-training; officer-training', /same twice/],
  ['issuers', 'Licadoh', /no Organisation.*Near: licadho/i],
  ['issuers', '', /at least one/],
  ['addressees', 'ministry of nothing', /no Organisation/i],
  ['addressees', '', /at least one/],
  ['issued_on', '', /missing/],
  ['issued_on', '2022-13', /year, a month or a day/],
  ['issued_on', '31/31/2022', /year, a month or a day/],
  ['issued_on', '2023-02-29', /year, a month or a day/],
  ['issued_on', 'last year', /year, a month or a day/],
  ['deadline', '២០២២-១៣', /year, a month or a day/],
  ['response', 'maybe', /none, accepted, noted, rejected/],
  ['sources', '', /at least one/],
  ['sources', 'S-0404', /no Source.*S-0404/i],
  ['sources', 'S-12', /no Source|form/i],
  ['sources', 'https://example.org/unknown', /no Source/i],
  ['sources', 'new:nothing', /No row of this file/],
  ['sources', 'S-0002', /not published/],
  ['tags', 'Two Words', /form \(slug\)/],
  ['checked_on', '2024', /a day, like/],
  ['checked_on', 'soon', /a day, like/],
  ['reference', 'D-0404', /not in this record/],
  ['reference', 'X-0001', /does not look like/],
  ['reference', 'demand one', /does not look like/],
  ['title_en', '\u0000', /control/],
]
const RAW: [line: string, says: RegExp][] = [
  ['=1+1,A formula for a reference', /formula/],
  [',"=HYPERLINK(""http://x"")",text', /formula/],
  [`${','.repeat(HEAD.length)}one too many`, /more cells/],
]

test('a file of 20,000 rows, 37 of them wrong in different ways: each is named and nothing is written', async (t) => {
  const environment = await ownEnvironment(t)
  const store = await openStore(parseConfig(environment))
  const draft = { ...aSource('S-0002'), operation: 'create' as const }
  await store.ledger.appendAll([
    aTheme('officer-training'),
    anOrganisation('licadho'),
    anOrganisation('rgc'),
    aSource('S-0001'),
    draft,
    aDemand('D-0001'),
  ])
  await store.close()
  const rows = Array.from({ length: ROWS - RAW.length }, (_, number) => aRow(number))
  const places = BAD.map((_, number) => 101 + number * 531)
  BAD.forEach(([column, cell], number) => {
    const row = rows[places[number] ?? 0]
    if (row) row[at(column)] = cell
  })
  const lines = csvOf([HEAD, ...rows]) + RAW.map(([line]) => `${line}\r\n`).join('')
  const file = join(await temporaryFolder(t), 'demands.csv')
  await writeFile(file, lines)
  let said = ''
  const code = await importFile.run([file], environment, (text) => {
    said += text
  })
  assert.equal(code, 1)
  const wrong = said.split('\n').filter((line) => line.includes('\twrong\t'))
  const expected = [
    ...BAD.map(([, , says], number) => [(places[number] ?? 0) + 2, says] as const),
    ...RAW.map(([, says], number) => [ROWS - RAW.length + 2 + number, says] as const),
  ]
  for (const [row, says] of expected) {
    const line = wrong.find((one) => one.startsWith(`demands ${row}\t`))
    assert.match(line ?? `nothing is said of row ${row}`, says)
  }
  assert.equal(wrong.length, 37)
  assert.match(said, /20000 rows: 19963 new, 0 changed, 0 unchanged, 37 wrong/)
  const after = await openStore(parseConfig(environment))
  t.after(() => after.close())
  assert.equal((await after.ledger.applied()).number, 6)
  for (const name of ['imports', 'importrows', 'importpieces', 'staged'])
    assert.equal(await after.connection.collection(name).countDocuments(), 0, name)
  assert.equal(await after.ledger.newReference('demand'), 'D-0002')
})
