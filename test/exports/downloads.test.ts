import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { TABLE_NAMES } from '../../src/exports/tables.js'
import { decoded, edited, reader, worldOf } from '../record/versions/world.js'
import { aTheme } from '../support/builders.js'
import { ownSite } from '../support/site.js'
import { bytesOf, readCsv, sheetOf, unzipped } from './files.js'

test('each table has one row for each published record, with its version, hash and address', async (t) => {
  const world = await worldOf(t)
  const expected = {
    demands: ['D-0001', 'D-0002'],
    actions: ['A-0001', 'A-0003'],
    sources: ['S-0001', 'S-0002', 'S-0003', 'S-0004'],
  }
  for (const [name, references] of Object.entries(expected)) {
    const { text } = await reader(world).get(`/data/${name}.csv`).expect(200)
    const rows = readCsv(text)
    assert.deepEqual(
      rows.map((row) => row.reference),
      references,
    )
    const entry = await world.store.ledger.entryOf(
      name.slice(0, -1) as 'demand',
      references[0] ?? '',
      Number(rows[0]?.version),
    )
    assert.equal(rows[0]?.entry_hash, entry?.hash)
    assert.equal(rows[0]?.address, `https://tamdan.example/${name}/${references[0]}/v/${rows[0]?.version}`)
  }
})

test('a cell that a spreadsheet would run begins with an apostrophe, and quotes and Khmer survive', async (t) => {
  const site = reader(await worldOf(t))
  const demands = readCsv((await site.get('/data/demands.csv')).text)
  assert.equal(demands[1]?.title_en, "'=Second demand")
  assert.equal(demands[1]?.title_km, 'ការទាមទារទីពីរ')
  const actions = readCsv((await site.get('/data/actions.csv')).text)
  assert.equal(actions[0]?.title_en, 'A course, "three days"')
  assert.equal(actions[0]?.demands, 'D-0001')
  assert.equal(actions[0]?.effects, 'advances')
  const links = readCsv((await site.get('/data/links.csv')).text)
  assert.equal(links[0]?.reason_en, 'It trains officers.')
})

test('assessments have a row each, with the reason and the evidence', async (t) => {
  const site = reader(await worldOf(t))
  const [row, ...others] = readCsv((await site.get('/data/assessments.csv')).text)
  assert.deepEqual(others, [])
  assert.equal(row?.demand, 'D-0001')
  assert.equal(row?.status, 'in-progress')
  assert.equal(row?.evidence, 'A-0001; S-0002')
  assert.equal(row?.is_newest, 'true')
})

test('a confidential source has only kind and date in every form', async (t) => {
  const site = reader(await worldOf(t))
  const rows = readCsv((await site.get('/data/sources.csv')).text)
  const { kind, published_on, is_confidential, publisher, authors, note_en } = rows[2] ?? {}
  assert.deepEqual(
    { kind, published_on, is_confidential, publisher, authors, note_en },
    {
      kind: 'interview',
      published_on: '2024-03',
      is_confidential: 'true',
      publisher: '',
      authors: '',
      note_en: '',
    },
  )
  const { data } = JSON.parse((await site.get('/data/sources.json')).text)
  assert.deepEqual(data[2].content, { isConfidential: true, kind: 'interview', publishedOn: '2024-03' })
  assert.equal(data[2].publishedBy + data[2].reason, '')
})

test('the JSON has the licence, the head and the records in full', async (t) => {
  const world = await worldOf(t)
  const head = await world.store.ledger.applied()
  const answer = await reader(world).get('/data/demands.json').expect(200)
  const { licence, head: named, data } = JSON.parse(answer.text)
  assert.equal(licence.name, 'CC-BY-4.0')
  assert.deepEqual(named, head)
  assert.equal(data[0].content.assessments[0].reason.en, 'Two courses were held.')
  assert.equal(answer.get('X-Ledger-Head'), `${head.number} ${head.hash}`)
  assert.match(answer.get('Link') ?? '', /creativecommons\.org\/licenses\/by\/4\.0\/>; rel="license"/)
  assert.match(answer.get('Content-Disposition') ?? '', new RegExp(`tamdan-demands-${head.number}\\.json`))
})

test('a download is not sent again until the ledger moves on', async (t) => {
  const world = await worldOf(t)
  const first = await reader(world).get('/data/nothing.csv').expect(404)
  assert.equal(first.get('ETag'), undefined)
  const tag = (await reader(world).get('/data/demands.csv')).get('ETag') ?? assert.fail('it has a tag')
  await reader(world).get('/data/demands.csv').set('If-None-Match', tag).expect(304)
  await world.store.ledger.append(
    edited(
      'theme',
      'officer-training',
      { slug: 'officer-training', name: { en: 'Training' } },
      { expected: 1 },
    ),
  )
  await reader(world).get('/data/demands.csv').set('If-None-Match', tag).expect(200)
})

test('an empty record gives empty tables that can still be read', async (t) => {
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example' })
  for (const name of TABLE_NAMES) {
    const csv = await bytesOf(site, `/data/${name}.csv`)
    assert.deepEqual(readCsv(csv), [])
    assert.equal((await sheetOf(await bytesOf(site, `/data/${name}.xlsx`))).length, 1)
    assert.deepEqual(JSON.parse(String(await bytesOf(site, `/data/${name}.json`))).data, [])
  }
  assert.ok((await unzipped(await bytesOf(site, '/data/all.zip'))).has('datapackage.json'))
})

test('asked for the head of a download alone, nothing is made', async (t) => {
  const world = await worldOf(t)
  for (const file of ['demands.csv', 'demands.xlsx', 'all.zip']) {
    const answer = await reader(world).head(`/data/${file}`).expect(200)
    assert.equal(answer.get('X-Ledger-Head')?.split(' ').length, 2)
    assert.equal(answer.text, undefined)
  }
})

test('a download as of a day has what was published by then, and says which entry that was', async (t) => {
  const days = ['2026-03-01', '2026-03-05']
  let day = days[0]
  const clock = { now: () => new Date(`${day}T05:00:00Z`) }
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example' }, clock)
  await site.store.ledger.appendAll([aTheme('first')])
  day = days[1]
  await site.store.ledger.appendAll([aTheme('second')])
  const namesIn = async (file: string) =>
    readCsv(await bytesOf(site, `/data/${file}`)).map(({ reference }) => reference)
  assert.deepEqual(await namesIn('themes.csv'), ['first', 'second'])
  assert.deepEqual(await namesIn('themes.csv?asOf=2026-03-04'), ['first'])
  const { resources, ledger } = JSON.parse(
    String(await bytesOf(site, '/data/datapackage.json?asOf=2026-03-04')),
  )
  assert.equal(ledger.number, 1)
  const { path, hash } = resources.find((resource: { name: string }) => resource.name === 'themes')
  const bytes = await bytesOf(site, path.replace('https://tamdan.example', ''))
  assert.equal(`sha256:${createHash('sha256').update(bytes).digest('hex')}`, hash)
  const page = await reader(site).get('/data?asOf=2026-03-04')
  assert.ok(decoded(page.text).includes('href="/data/demands.xlsx?asOf=2026-03-04"'))
})
