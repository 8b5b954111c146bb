import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { siteWith, smallRecord } from '../../http/record.js'
import { aDemand } from '../../support/builders.js'

const reading = async (t: Parameters<typeof siteWith>[0]) => {
  const { app } = await siteWith(t, [
    ...smallRecord(),
    aDemand('D-0003', { title: { en: 'Stop <script>alert(1)</script> police & co' }, issuedOn: '2024' }),
  ])
  return (q: string, more = '', prefix = '') =>
    supertest(app).get(`${prefix}/search?q=${encodeURIComponent(q)}${more}`)
}

test('what was found is marked, and escaped as it always is', async (t) => {
  const search = await reading(t)
  const { text } = await search('police "alert 1"').expect(200)
  assert.match(text, /<mark>police<\/mark> &amp; co/)
  assert.match(text, /&lt;script&gt;<mark>alert\(1<\/mark>\)/)
  assert.doesNotMatch(text, /<script>alert/)
  const khmer = await search('មន្រ្តី', '', '/km').expect(200)
  assert.match(khmer.text, /<mark>មន្ត្រី<\/mark>/)
})

test('filters count what they would give, combine, and can be taken away', async (t) => {
  const search = await reading(t)
  const { text } = await search('licadho', '&kind=demand&year=x').expect(200)
  assert.match(text, /3 entries found/)
  assert.match(text, /value="organisation"[^>]*>.*?<span class="c">1</)
  const both = await search('licadho', '&kind=demand&status=partly-met').expect(200)
  assert.match(both.text, /1 entry found/)
  assert.match(both.text, /Remove filter: Kind: Demands/)
  const dated = await search('licadho', '&from=2024&to=2024').expect(200)
  assert.match(dated.text, /2 entries found/)
  await search('licadho', '&kind=person').expect(400)
  await search('licadho', '&page=9').expect(404)
})

test('a search that finds nothing offers what finds something, and says how to search', async (t) => {
  const search = await reading(t)
  const { text } = await search('police "no such thing"').expect(200)
  assert.match(text, /Nothing was found/)
  assert.match(text, /href="\/search\?q(?:=|&#x3D;)police">“police” alone: 1 entry/)
  assert.match(text, /How to search/)
  const filtered = await search('police', '&kind=action').expect(200)
  assert.match(filtered.text, /The same words without filters: 1 entry/)
})

test('a value that a field cannot have is explained on the page, and nothing typed is lost', async (t) => {
  const search = await reading(t)
  const { text, headers } = await search('status:done police').expect(400)
  assert.match(text, /value="status:done police"/)
  assert.match(text, /“done” is not something/)
  assert.match(text, /<code>status:met<\/code>/)
  assert.equal(headers['cache-control'], 'no-store')
})

test('the search stands on every page, and without words it says how to search in both languages', async (t) => {
  const search = await reading(t)
  const { text } = await search('').expect(200)
  assert.match(text, /<form class="find" role="search" action="\/search">/)
  assert.match(text, /issuer:licadho/)
  const khmer = await search('', '', '/km').expect(200)
  assert.match(khmer.text, /action="\/km\/search"/)
  assert.match(khmer.text, /អ្នកទាមទារ:licadho/)
})

test('a list with words has those that have all of them, and refuses what a field cannot have', async (t) => {
  const { app } = await siteWith(t)
  const list = (address: string) => supertest(app).get(address)
  assert.match((await list('/demands?q=figure').expect(200)).text, /1 demand</)
  assert.match((await list('/demands?q=figure+xylophone').expect(200)).text, /No demand matches/)
  const refused = await list('/demands?q=status:done').expect(400)
  assert.match(refused.text, /cannot have what stands after it/)
  assert.match(refused.text, /<code>status:met<\/code>/)
})
