import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { XMLValidator } from 'fast-xml-parser'
import supertest from 'supertest'
import { anAssessment } from '../pages/programmes/a-programme.js'
import { aPublished } from '../pages/programmes/donor-site.js'
import { aDemand, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { ownSite } from '../support/site.js'

const ASSESSED = { assessments: [anAssessment({ status: 'in-progress', on: '2025-08-01' })] }

async function aSite(t: TestContext) {
  const { app, store } = await ownSite(t, { BASE_URL: 'http://tamdan.test' })
  const title = { title: { en: 'Officers <&> "training"' }, ...ASSESSED }
  await store.ledger.appendAll([
    ...[aTheme('officer-training'), anOrganisation('licadho'), anOrganisation('rgc'), aSource('S-0001')],
    ...[aDemand('D-0001', title), aPublished()],
  ])
  const get = (path: string) => supertest(app).get(path)
  return { ledger: store.ledger, get }
}

test('a badge says in either language where a demand stands, as drawing and in words', async (t) => {
  const { get } = await aSite(t)
  for (const [prefix, word] of [
    ['', 'In progress'],
    ['/km', 'កំពុងអនុវត្ត'],
  ]) {
    const answer = await get(`${prefix}/embed/demands/D-0001.svg`).responseType('blob').expect(200)
    const svg = answer.body.toString('utf8')
    assert.match(answer.headers['content-type'] ?? '', /^image\/svg\+xml/)
    assert.equal(XMLValidator.validate(svg), true)
    const [, title = ''] = /<title>(.*?)<\/title>/.exec(svg) ?? []
    assert.ok(title.includes(word ?? '') && title.includes('D-0001') && /\d{4}/.test(title), title)
    assert.match(title, /Officers &lt;&amp;&gt; &quot;training&quot;/)
    assert.doesNotMatch(
      svg,
      /<text|<style|style=|href=/,
      'it needs no font, no style and nothing from elsewhere',
    )
  }
})

test('a badge follows the record, may be shown on any page, and is not sent again while nothing changed', async (t) => {
  const { get, ledger } = await aSite(t)
  const first = await get('/embed/demands/D-0001.svg').responseType('blob').expect(200)
  assert.equal(first.headers['cross-origin-resource-policy'], 'cross-origin')
  const etag = first.headers.etag ?? ''
  await get('/embed/demands/D-0001.svg').set('If-None-Match', etag).expect(304)
  const met = { assessments: [anAssessment({ status: 'met', on: '2025-09-01' })] }
  await ledger.append({ ...aDemand('D-0001', met), expected: 1 })
  const then = await get('/embed/demands/D-0001.svg')
    .set('If-None-Match', etag)
    .responseType('blob')
    .expect(200)
  assert.match(then.body.toString('utf8'), /: Met, /)
})

test('only what is made to be embedded may be framed, and it takes no input and runs no script', async (t) => {
  const { get } = await aSite(t)
  const panel = await get('/embed/progress/accountability').expect(200)
  const policy = panel.headers['content-security-policy'] ?? ''
  assert.match(policy, /frame-ancestors \*/)
  assert.match(policy, /script-src 'none';form-action 'none'/)
  assert.equal(panel.headers['x-frame-options'], undefined)
  assert.doesNotMatch(panel.text, /<form|<script|<input/)
  for (const path of ['/', '/progress/accountability', '/demands/D-0001', '/login', '/embed-not/x']) {
    const { headers } = await get(path)
    assert.match(headers['content-security-policy'] ?? '', /frame-ancestors 'none'/, path)
    assert.equal(headers['x-frame-options'], 'DENY', path)
  }
})

test('a panel shows then and now with its date, and its links lead to the site in a window of their own', async (t) => {
  const { get } = await aSite(t)
  const { text } = await get('/embed/progress/accountability').expect(200)
  assert.match(text, /<base target="_blank">/)
  assert.match(text, /As recorded on \d+ \w+ \d{4}/)
  assert.match(text, /Version 1 of P-0001/)
  for (const [, href = ''] of text.matchAll(/<a [^>]*href="([^"]*)"/g))
    assert.match(href, /^\/(?!embed)/, href)
})

test('there is none of what is unknown, withdrawn or unlisted', async (t) => {
  const { get, ledger } = await aSite(t)
  await get('/embed/demands/D-0009.svg').expect(404)
  await get('/embed/demands/d-9.svg').expect(301).expect('location', '/embed/demands/D-0009.svg')
  await get('/embed/progress/nothing').expect(404)
  await ledger.append({
    ...aDemand('D-0001'),
    operation: 'withdraw',
    content: null,
    expected: 1,
    reason: 'Twice',
  })
  await get('/embed/demands/D-0001.svg').expect(410)
  await ledger.append(aPublished({ isUnlisted: true }, { expected: 1 }))
  await get('/embed/progress/accountability').expect(404)
})

test('pages offer the code to copy, whole and escaped', async (t) => {
  const { get } = await aSite(t)
  const demand = await get('/demands/D-0001').expect(200)
  assert.match(demand.text, /&lt;img src&#x3D;&quot;https?:[^&]*\/embed\/demands\/D-0001\.svg&quot;/)
  assert.doesNotMatch((await get('/demands/D-0001/v/1')).text, /embed\/demands/)
  const programme = await get('/km/progress/accountability').expect(200)
  assert.match(
    programme.text,
    /&lt;iframe src&#x3D;&quot;https?:[^&]*\/km\/embed\/progress\/accountability&quot;/,
  )
})
