import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { aDemand, anOrganisation, aSource, aTheme } from '../../support/builders.js'
import { ownSite } from '../../support/site.js'

const work = {
  by: 'A. <Researcher>',
  where: 'Journal of Records',
  address: 'https://example.org/a',
  on: '2026-05',
}

test('works that cite an entry are on its page and in its versions, with address and date', async (t) => {
  const site = await ownSite(t)
  const { ledger } = site.store
  await ledger.appendAll([
    ...[aTheme('officer-training'), anOrganisation('licadho'), aSource('S-0001')],
    aSource('S-0002', { isConfidential: true, citedBy: [work] }),
    aDemand('D-0001'),
    { ...aDemand('D-0001', { citedBy: [work] }), expected: 1 },
  ])
  const pages = supertest(site.app)
  const now = await pages.get('/demands/D-0001').expect(200)
  assert.match(
    now.text,
    /Cited by<\/h3>[\s\S]*A\. &lt;Researcher&gt;, <a href="https:\/\/example\.org\/a" rel="noreferrer nofollow">Journal of Records<\/a>[\s\S]*May 2026/,
  )
  assert.doesNotMatch((await pages.get('/demands/D-0001/v/1').expect(200)).text, /Journal of Records/)
  const khmer = (await pages.get('/km/demands/D-0001').expect(200)).text.replace(/[\u2060\u200b]/g, '')
  assert.match(khmer, /ដកស្រង់ដោយ/)
  assert.match(
    (await pages.get('/demands/D-0001/diff/1..2').expect(200)).text,
    /Cited by[\s\S]*Journal of Records/,
  )
  assert.doesNotMatch((await pages.get('/sources/S-0002').expect(200)).text, /Journal of Records/)
  const other = aDemand('D-0002', { citedBy: [{ ...work, address: 'javascript:alert(1)' }] })
  await assert.rejects(ledger.append(other), /citedBy/)
})

test('a content that names none is kept as it was before there was such a list', async (t) => {
  const site = await ownSite(t)
  const entry = await site.store.ledger.append(aDemand('D-0001', { citedBy: [] }))
  assert.doesNotMatch(entry.content ?? '', /citedBy/)
})
