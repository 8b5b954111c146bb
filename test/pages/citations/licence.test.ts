import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { aDemand, anOrganisation, aSource, aTheme } from '../../support/builders.js'
import { ownSite } from '../../support/site.js'

test('the licence that a site chose is told wherever a licence is told', async (t) => {
  const { app, store } = await ownSite(t, { DATA_LICENCE: 'CC-BY-SA-4.0' })
  const frame = [
    aTheme('officer-training'),
    anOrganisation('licadho'),
    anOrganisation('rgc'),
    aSource('S-0001'),
  ]
  await store.ledger.appendAll([...frame, aDemand('D-0001')])
  for (const path of [
    '/demands/D-0001',
    '/data',
    '/data/datapackage.json',
    '/api/v1/demands/D-0001',
    '/feed.atom',
  ]) {
    const { body, headers } = await supertest(app).get(path).responseType('blob').expect(200)
    const all = `${body.toString('utf8')}${JSON.stringify(headers)}`
    assert.match(all, /licenses\/by-sa\/4\.0|Attribution-ShareAlike/, path)
    assert.doesNotMatch(all, /licenses\/by\/4\.0|Attribution 4\.0/, path)
  }
})
