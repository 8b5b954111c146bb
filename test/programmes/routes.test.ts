import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import supertest from 'supertest'
import type { Change } from '../../src/ledger/ledger.js'
import type { Programme } from '../../src/programmes/rules.js'
import { aChange, aDemand, anAction, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { ownSite } from '../support/site.js'
import { aLink, anAssessment } from './a-programme.js'

const PERIODS = [
  { from: '2024-07-01', to: '2025-06-30', label: { en: 'Year one' } },
  { from: '2025-07-01', to: '2026-06-30', label: { en: 'Year two' } },
]

const aProgramme = (content: Partial<Programme> = {}, change: Partial<Change> = {}): Change =>
  aChange({
    kind: 'programme',
    reference: 'P-0001',
    content: {
      title: { en: 'Accountability', km: 'គណនេយ្យភាព' },
      slug: 'accountability',
      demands: ['D-0001'],
      periods: PERIODS,
      ...content,
    },
    ...change,
  })

const FRAME = [
  aTheme('officer-training'),
  anOrganisation('licadho'),
  anOrganisation('rgc'),
  aSource('S-0001'),
]

/** The real application over a store of its own that holds these changes. */
async function siteWith(t: TestContext, changes: readonly Change[]) {
  const { app, store } = await ownSite(t)
  await store.ledger.appendAll([...FRAME, ...changes])
  return { ledger: store.ledger, get: (path: string) => supertest(app).get(path) }
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('a programme shows its newest period when none is asked for, and any other on request', async (t) => {
  const assessments = [
    anAssessment({ status: 'no-action', on: '2025-01-31' }),
    anAssessment({ status: 'in-progress', on: '2025-09-30', reason: { en: 'Two courses were held.' } }),
  ]
  const site = await siteWith(t, [aDemand('D-0001', { assessments }), aProgramme()])
  const usual = await site.get('/progress/accountability').expect(200)
  assert.match(textOf(usual.text), /1 July 2025 to 30 June 2026/)
  assert.match(textOf(usual.text), /1 moved forward/)
  assert.match(textOf(usual.text), /Two courses were held\./)
  const first = await site.get('/progress/accountability?from=2024-07-01&to=2025-06-30').expect(200)
  assert.match(textOf(first.text), /1 judged for the first time/)
  assert.doesNotMatch(first.text, /Two courses were held/)
})

test('the page is there in Khmer, with the names of periods it has and the dates in Khmer', async (t) => {
  const site = await siteWith(t, [aDemand('D-0001'), aProgramme()])
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
    aProgramme({ themes: ['officer-training'], issuers: ['licadho'] }),
  ])
  const page = await site.get('/progress/accountability').expect(200)
  assert.match(textOf(page.text), /Covers 2 demands/)
  assert.doesNotMatch(page.text, /D-0003/)
})

test('wrong days are refused by name, and so is a period that ends before it begins', async (t) => {
  const site = await siteWith(t, [aDemand('D-0001'), aProgramme()])
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

test('what is only a draft appears nowhere: programme, demand, action or evidence', async (t) => {
  const assessments = [
    anAssessment({ status: 'announced', on: '2025-08-01', evidence: ['A-0001', 'A-0009', 'S-0009'] }),
  ]
  const link = [aLink('D-0001')]
  const draft = { operation: 'create' as const }
  const site = await siteWith(t, [
    aDemand('D-0001', { assessments }),
    { ...aDemand('D-0009', { title: { en: 'Secret demand' } }), ...draft },
    anAction('A-0001', { on: '2025-08-01', links: link }),
    { ...anAction('A-0009', { on: '2025-08-02', title: { en: 'Secret action' }, links: link }), ...draft },
    { ...aSource('S-0009', { title: { en: 'Secret source' } }), ...draft },
    aProgramme({ demands: ['D-0001', 'D-0009'] }),
    aProgramme({ slug: 'secret', title: { en: 'Secret programme' } }, { reference: 'P-0009', ...draft }),
  ])
  const list = await site.get('/progress').expect(200)
  const page = await site.get('/progress/accountability').expect(200)
  assert.match(textOf(page.text), /1 government action is recorded/)
  assert.match(page.text, /A-0001/)
  for (const { text } of [list, page]) assert.doesNotMatch(text, /[Ss]ecret|-0009/)
  await site.get('/progress/secret').expect(404)
})

test('of a confidential source only kind and date are shown', async (t) => {
  const hidden = {
    title: { en: 'Hidden title' },
    publisher: 'Hidden person',
    address: 'https://hidden.example/',
  }
  const assessments = [anAssessment({ status: 'announced', on: '2025-08-01', evidence: ['S-0002'] })]
  const site = await siteWith(t, [
    aSource('S-0002', { ...hidden, kind: 'interview', publishedOn: '2025-03', isConfidential: true }),
    aDemand('D-0001', { assessments }),
    anAction('A-0001', { on: '2025-08-01', sources: ['S-0002'], links: [aLink('D-0001')] }),
    aProgramme(),
  ])
  const page = await site.get('/progress/accountability').expect(200)
  assert.match(textOf(page.text), /Confidential source \(Interview\), Mar 2025/)
  assert.doesNotMatch(page.text, /secret/)
})

test('a withdrawn programme is gone, with the reason; one that never was is not found', async (t) => {
  const withdrawal = aProgramme({}, { operation: 'withdraw', expected: 1, reason: 'The grant has ended.' })
  const site = await siteWith(t, [aDemand('D-0001'), aProgramme(), withdrawal])
  const gone = await site.get('/progress/accountability').expect(410)
  assert.match(gone.text, /The grant has ended\./)
  assert.doesNotMatch((await site.get('/progress')).text, /Accountability/)
  await site.get('/progress/never-was').expect(404)
  await site.get('/progress/Not%20A%20Slug').expect(404)
})

test('the address of a withdrawn programme serves another one that takes it', async (t) => {
  const site = await siteWith(t, [
    aDemand('D-0001'),
    aProgramme(),
    aProgramme({}, { operation: 'withdraw', expected: 1 }),
    aProgramme({ title: { en: 'Second try' } }, { reference: 'P-0002' }),
  ])
  const page = await site.get('/progress/accountability').expect(200)
  assert.match(page.text, /Second try/)
})

test('a withdrawn demand or action is no longer counted', async (t) => {
  const site = await siteWith(t, [
    aDemand('D-0001'),
    aDemand('D-0002'),
    anAction('A-0001', { on: '2025-08-01', links: [aLink('D-0001')] }),
    aProgramme({ demands: ['D-0001', 'D-0002'] }),
  ])
  const before = textOf((await site.get('/progress/accountability')).text)
  assert.match(before, /Covers 2 demands.*1 government action is recorded/)
  const withdraw = { operation: 'withdraw', expected: 1 } as const
  await site.ledger.appendAll([
    { ...aDemand('D-0002'), ...withdraw },
    { ...anAction('A-0001'), ...withdraw },
  ])
  const after = textOf((await site.get('/progress/accountability')).text)
  assert.match(after, /Covers 1 demand\..*No government action is recorded/)
})

test('markup in any text of the record is shown, not run', async (t) => {
  const evil = { en: '<script>alert(1)</script><img src=x onerror=alert(2)>' }
  const assessments = [
    anAssessment({ status: 'announced', on: '2025-08-01', reason: evil, evidence: ['S-0002'] }),
  ]
  const links = [{ ...aLink('D-0001'), reason: evil }]
  const site = await siteWith(t, [
    aSource('S-0002', { title: evil, publisher: evil.en, note: evil }),
    aDemand('D-0001', { title: evil, assessments }),
    anAction('A-0001', { on: '2025-08-01', title: evil, sources: ['S-0002'], links }),
    aProgramme({
      title: evil,
      funder: evil,
      narrative: { en: `${evil.en} [a](javascript:alert(3))` },
      periods: [{ from: '2025-07-01', to: '2026-06-30', label: { en: '<b onclick=x>' } }],
    }),
  ])
  for (const path of ['/progress', '/progress/accountability', '/km/progress/accountability']) {
    const { text } = await site.get(path).expect(200)
    assert.doesNotMatch(text, /<script>alert|<img|<b onclick|href="javascript/, path)
    assert.match(text, /&lt;script&gt;alert\(1\)/, path)
  }
})

test('every figure that counts something links to a place on the page that exists', async (t) => {
  const assessments = [anAssessment({ status: 'met', on: '2025-08-01', evidence: ['A-0001', 'S-0001'] })]
  const site = await siteWith(t, [
    aDemand('D-0001', { assessments }),
    aDemand('D-0002', { issuedOn: '2025-10-01' }),
    anAction('A-0001', { on: '2025-08-01', links: [aLink('D-0001'), aLink('D-0002', 'disputed')] }),
    anAction('A-0002', { on: '2025-08-02', links: [aLink('D-0002', 'sets-back', true)] }),
    aProgramme({ demands: ['D-0001', 'D-0002'] }),
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
  const site = await siteWith(t, [aDemand('D-0001', { issuedOn: '2023-04' }), aProgramme({ periods: [] })])
  const page = await site.get('/progress/accountability').expect(200)
  assert.match(textOf(page.text), /From .*To /)
  assert.match(page.text, /name="from" value="2023-04-01"/)
})

test('a period that is not over says up to when it tells', async (t) => {
  const site = await siteWith(t, [aDemand('D-0001'), aProgramme()])
  const running = await site.get('/progress/accountability?from=2025-01-01&to=2100-12-31').expect(200)
  assert.match(textOf(running.text), /This period runs until 31 December 2100/)
})

test('an address that a programme had before leads to the one it has now, for the same period', async (t) => {
  const site = await siteWith(t, [
    aDemand('D-0001'),
    aProgramme(),
    aProgramme({ slug: 'renamed' }, { expected: 1, reason: 'A shorter name' }),
  ])
  const answer = await site.get('/km/progress/accountability?from=2025-01-01').expect(301)
  assert.equal(answer.headers.location, '/km/progress/renamed?from=2025-01-01')
})
