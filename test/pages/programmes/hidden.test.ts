import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDemand, anAction, aSource } from '../../support/builders.js'
import { aLink, anAssessment } from './a-programme.js'
import { aPublished, siteWith, textOf } from './donor-site.js'

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
    aPublished({ demands: ['D-0001', 'D-0009'] }),
    aPublished({ slug: 'secret', title: { en: 'Secret programme' } }, { reference: 'P-0009', ...draft }),
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
    aPublished(),
  ])
  const page = await site.get('/progress/accountability').expect(200)
  assert.match(textOf(page.text), /Confidential source \(Interview\), Mar 2025/)
  assert.doesNotMatch(page.text, /secret/)
})

test('a withdrawn programme is gone, with the reason; one that never was is not found', async (t) => {
  const withdrawal = aPublished({}, { operation: 'withdraw', expected: 1, reason: 'The grant has ended.' })
  const site = await siteWith(t, [aDemand('D-0001'), aPublished(), withdrawal])
  const gone = await site.get('/progress/accountability').expect(410)
  assert.match(gone.text, /The grant has ended\./)
  assert.doesNotMatch((await site.get('/progress')).text, /Accountability/)
  await site.get('/progress/never-was').expect(404)
  await site.get('/progress/Not%20A%20Slug').expect(404)
})

test('the address of a withdrawn programme serves another one that takes it', async (t) => {
  const site = await siteWith(t, [
    aDemand('D-0001'),
    aPublished(),
    aPublished({}, { operation: 'withdraw', expected: 1 }),
    aPublished({ title: { en: 'Second try' } }, { reference: 'P-0002' }),
  ])
  const page = await site.get('/progress/accountability').expect(200)
  assert.match(page.text, /Second try/)
})

test('a withdrawn demand or action is no longer counted', async (t) => {
  const site = await siteWith(t, [
    aDemand('D-0001'),
    aDemand('D-0002'),
    anAction('A-0001', { on: '2025-08-01', links: [aLink('D-0001')] }),
    aPublished({ demands: ['D-0001', 'D-0002'] }),
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
    aPublished({
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
