import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDemand, anAction, aTheme } from '../../support/builders.js'
import { aLink, anAssessment } from './a-programme.js'
import { aPublished, siteWith, textOf } from './donor-site.js'

test('a programme shows its newest period when none is asked for, and any other on request', async (t) => {
  const assessments = [
    anAssessment({ status: 'no-action', on: '2025-01-31' }),
    anAssessment({ status: 'in-progress', on: '2025-09-30', reason: { en: 'Two courses were held.' } }),
  ]
  const site = await siteWith(t, [aDemand('D-0001', { assessments }), aPublished()])
  const usual = await site.get('/progress/accountability').expect(200)
  assert.match(textOf(usual.text), /1 July 2025 to 30 June 2026/)
  assert.match(textOf(usual.text), /1 moved forward/)
  assert.match(textOf(usual.text), /Two courses were held\./)
  const first = await site.get('/progress/accountability?from=2024-07-01&to=2025-06-30').expect(200)
  assert.match(textOf(first.text), /1 judged for the first time/)
  assert.doesNotMatch(first.text, /Two courses were held/)
})

test('the page is there in Khmer, with the names of periods it has and the dates in Khmer', async (t) => {
  const site = await siteWith(t, [aDemand('D-0001'), aPublished()])
  const page = await site.get('/km/progress/accountability').expect(200)
  assert.match(page.text, /<html lang="km">/)
  assert.match(page.text, /<h1>គណនេយ្យភាព<\/h1>/)
  assert.match(page.text, /<span lang="en">Year two<\/span>/)
})

test('a demand is covered once, though it is listed, of the theme and of the issuer', async (t) => {
  const site = await siteWith(t, [
    aDemand('D-0001'),
    aDemand('D-0002', { issuedOn: '2023-01-01' }),
    aDemand('D-0003', { themes: ['other'], issuers: [{ organisation: 'rgc', person: {} }] }),
    aTheme('other'),
    aPublished({ themes: ['officer-training'], issuers: ['licadho'] }),
  ])
  const page = await site.get('/progress/accountability').expect(200)
  assert.match(textOf(page.text), /Covers 2 demands/)
  assert.doesNotMatch(page.text, /D-0003/)
})

test('wrong days are refused by name, and so is a period that ends before it begins', async (t) => {
  const site = await siteWith(t, [aDemand('D-0001'), aPublished()])
  const rows: [string, RegExp][] = [
    ['from=2025-02-31', /“from”/],
    ['to=2025', /“to”/],
    ['from=yesterday', /“from”/],
    ['from=0001-01-01', /“from”.*1900/],
    ['to=9999-12-31', /“to”.*2100/],
    ['from=2026-01-01&to=2025-12-31', /“to”.*ends before it begins/],
    ['from=2026-07-01', /“from”.*ends before it begins/],
    ['from=2025-01-01&from=2025-02-01', /“from”/],
    ['from[$gt]=2025-01-01', /from\[\$gt\]/],
  ]
  for (const [query, expected] of rows) {
    const answer = await site.get(`/progress/accountability?${query}`)
    assert.equal(answer.status, 400, query)
    assert.match(textOf(answer.text), expected, query)
  }
  await site.get('/progress/accountability?fbclid=1').expect(200)
})

test('every figure that counts something links to a place on the page that exists', async (t) => {
  const assessments = [anAssessment({ status: 'met', on: '2025-08-01', evidence: ['A-0001', 'S-0001'] })]
  const site = await siteWith(t, [
    aDemand('D-0001', { assessments }),
    aDemand('D-0002', { issuedOn: '2025-10-01' }),
    anAction('A-0001', { on: '2025-08-01', links: [aLink('D-0001'), aLink('D-0002', 'disputed')] }),
    anAction('A-0002', { on: '2025-08-02', links: [aLink('D-0002', 'sets-back', true)] }),
    aPublished({ demands: ['D-0001', 'D-0002'] }),
  ])
  const { text } = await site.get('/progress/accountability').expect(200)
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length, 'an id is given twice')
  const anchors = [...text.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
  const pageOnly = anchors.filter((anchor) => !anchor?.startsWith('i-'))
  assert.deepEqual(
    pageOnly.filter((anchor) => !ids.includes(anchor)),
    [],
  )
  for (const anchor of [
    'forward',
    'judged',
    'asked',
    'advances',
    'disputed',
    'start-not-assessed',
    'end-met',
  ]) {
    if (anchor !== 'forward') assert.ok(anchors.includes(anchor), anchor)
  }
})

test('a programme without periods shows the whole record up to its newest entry', async (t) => {
  const site = await siteWith(t, [aDemand('D-0001', { issuedOn: '2023-04' }), aPublished({ periods: [] })])
  const page = await site.get('/progress/accountability').expect(200)
  assert.match(textOf(page.text), /From .*To /)
  assert.match(page.text, /name="from" value="2023-04-01"/)
})

test('a period that is not over says up to when it tells', async (t) => {
  const site = await siteWith(t, [aDemand('D-0001'), aPublished()])
  const running = await site.get('/progress/accountability?from=2025-01-01&to=2100-12-31').expect(200)
  assert.match(textOf(running.text), /This period runs until 31 December 2100/)
})

test('an address that a programme had before leads to the one it has now, for the same period', async (t) => {
  const site = await siteWith(t, [
    aDemand('D-0001'),
    aPublished(),
    aPublished({ slug: 'renamed' }, { expected: 1, reason: 'A shorter name' }),
  ])
  const answer = await site.get('/km/progress/accountability?from=2025-01-01').expect(301)
  assert.equal(answer.headers.location, '/km/progress/renamed?from=2025-01-01')
})
