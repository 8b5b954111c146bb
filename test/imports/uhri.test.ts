import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from '../../src/exports/csv.js'
import { aWorld } from '../desk/world.js'
import { anOrganisation } from '../support/builders.js'
import { workbookOfRows } from './workbook.js'
import { confirm, faultsOf, importingOn, preview } from './world.js'

/** The columns of an export, misspelling included, and two of its rows as it writes them. */
const HEAD = [
  'Text',
  'Countries Concerned',
  'Reccomending Body',
  'Document Symbol',
  'Themes',
  'Affected Persons',
  'Sdgs',
  'Document Publication Date',
  'UPR Reccomending States',
  'UPR Position',
  'Type',
  'OHCHR Annotation Id',
  'UPR Session',
  'Regions Concerned',
  'Recommending Regions',
  'Date of publication on UHRI',
]
const A_ROW = [
  '25. The Committee recommends that the State party train law enforcement officers to identify victims of trafficking.',
  '- Cambodia',
  '- CEDAW',
  'CEDAW/C/KHM/CO/6',
  '- Trafficking in persons\n- Training',
  '- Women & girls',
  '- 5.2 - Eliminate violence against women',
  '43782',
  '',
  '',
  '- Recommendations',
  'b4288060-6633-478d-9a9a-df1978d336c3',
  '',
  '- Asia-Pacific',
  '',
  '46125.4996282407',
]
const other = (more: Record<string, string>): string[] =>
  HEAD.map((name, place) => more[name] ?? A_ROW[place] ?? '')
const ROWS = [
  A_ROW,
  other({
    Text: '26. The Committee is concerned.',
    Type: '- Concerns/Observations',
    'OHCHR Annotation Id': 'c-2',
  }),
  other({ Text: '9. Elsewhere.', 'Countries Concerned': '- Iraq', 'OHCHR Annotation Id': 'c-3' }),
]
const CHOICES = {
  addressees: ['rgc'],
  country: 'Cambodia',
  themes: { 'Trafficking in persons': 'officer-training', training: '-' },
}

test('a recommendation of the index becomes a demand with its document as source; observations and others are left out', async (t) => {
  const site = await aWorld(t)
  await site.store.ledger.append(anOrganisation('cedaw', 'CEDAW'))
  const importing = importingOn(site)
  const file = await workbookOfRows([HEAD, ...ROWS])
  const previewed = await preview(importing, 'export.xlsx', file, { uhri: CHOICES })
  assert.deepEqual(faultsOf(previewed), [])
  assert.deepEqual(previewed.one.counts, { new: 2, changed: 0, unchanged: 0, wrong: 0, 'left-out': 2 })
  assert.deepEqual(
    previewed.rows.map(({ leftOut }) => leftOut),
    ['', '', 'observation', 'country'],
  )
  assert.equal((await confirm(importing, previewed)).state, 'done')
  const entry = await site.store.ledger.entryOf('demand', 'D-0003', 1)
  const demand = JSON.parse(entry?.content ?? '{}')
  assert.equal(demand.issuedOn, '2019-11-13')
  assert.deepEqual(
    [demand.themes, demand.issuers[0].organisation, demand.addressees],
    [['officer-training'], 'cedaw', ['rgc']],
  )
  assert.deepEqual(
    demand.instruments.map(({ kind, code }: { kind: string; code: string }) => [kind, code]),
    [
      ['treaty', 'CEDAW/C/KHM/CO/6, 25'],
      ['other', 'UHRI b4288060-6633-478d-9a9a-df1978d336c3'],
      ['sdg', '5.2'],
    ],
  )
  const source = JSON.parse(
    (await site.store.ledger.entryOf('source', demand.sources[0], 1))?.content ?? '{}',
  )
  assert.deepEqual(
    [source.title.en, source.address],
    ['CEDAW/C/KHM/CO/6', 'https://undocs.org/CEDAW/C/KHM/CO/6'],
  )
  const again = await preview(importing, 'export.xlsx', file, { uhri: CHOICES })
  assert.deepEqual(again.one.counts, { new: 0, changed: 0, unchanged: 2, wrong: 0, 'left-out': 2 })
})

test('no theme, body or addressee is made up: what is not placed is named', async (t) => {
  const site = await aWorld(t)
  const previewed = await preview(importingOn(site), 'export.csv', csvOf([HEAD, A_ROW]))
  assert.deepEqual(previewed.one.unplaced, ['Trafficking in persons', 'Training'])
  assert.deepEqual(
    faultsOf(previewed).sort(),
    [
      'export 2 addressees: array.min',
      'export 2 addressees: noAddressee',
      'export 2 issuers: unknown',
      'export 2 themes: noTheme',
    ].filter((line) => line !== 'export 2 addressees: array.min'),
  )
})
