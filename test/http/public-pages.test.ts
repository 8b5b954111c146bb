import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { aChange, aDemand, anAction, aSource } from '../support/builders.js'
import { siteWith, smallRecord } from './record.js'

interface Row {
  path: string
  status?: number
  must: RegExp[]
  mustNot?: RegExp[]
}

const ROWS: Row[] = [
  { path: '/', must: [/<h1>Where 2 demands stand<\/h1>/, /Partly met/, /hreflang="km" href="[^"]*\/km"/] },
  { path: '/km', must: [/<html lang="km">/, /hreflang="en"/] },
  { path: '/demands', must: [/2 demands/, /Train officers/, /Publish the figures/, /No filter is on/] },
  {
    path: '/demands?status=partly-met&fbclid=1',
    must: [
      /Train officers/,
      /Status: Partly met/,
      /rel="canonical" href="[^"]*\/demands\?status&#x3D;partly-met"/,
      /href="\/km\/demands\?status&#x3D;partly-met"/,
    ],
    mustNot: [/Publish the figures/, /fbclid/],
  },
  { path: '/demands?q=figures', must: [/Publish the figures/], mustNot: [/Train officers/] },
  {
    path: '/demands?q=nothing-like-it',
    must: [/No demand matches these filters/, /See all demands|All demands/],
  },
  { path: '/demands?theme=none', must: [/No demand matches/] },
  {
    path: '/km/demands?q=%E1%9E%98%E1%9E%93%E1%9F%92%E1%9E%8F%E1%9F%92%E1%9E%9A%E1%9E%B8',
    must: [/D-0001/],
    mustNot: [/D-0002/],
  },
  {
    path: '/demands/D-0001',
    must: [
      /Train officers/,
      /Partly met/,
      /since <time datetime="2024-10-15">15 October 2024<\/time>/,
      /Demand made by LICADHO/,
      /A course begins/,
      /day not known/,
      /Confidential source \(News\)/,
      /May 2023/,
      /href="https:\/\/example.org\/one" rel="noreferrer nofollow"/,
      /\/demands\/D-0001\/v\/1/,
    ],
    mustNot: [/secret/i, /No data/],
  },
  {
    path: '/demands/D-0002',
    must: [
      /Not assessed/,
      /says nothing about what the government has done/,
      /None recorded since 2024/,
      /day and month not known/,
    ],
  },
  { path: '/km/demands/D-0001', must: [/<h1>[^<]*មន្ត្រី/, /<span lang="en">Nothing was found\.<\/span>/] },
  { path: '/method', must: [/Partly met/, /Rejected/, /Sets back/, /Not judged/] },
  { path: '/about', must: [/CC BY 4\.0/, /Affero/] },
  { path: '/privacy', must: [/No cookies for readers/] },
  { path: '/demands/D-9999', status: 404, must: [/There is no such page/] },
  { path: '/demands/__proto__', status: 404, must: [/There is no such page/] },
  { path: '/demands?page=9', status: 404, must: [/There is no such page/] },
  { path: '/nothing', status: 404, must: [/There is no such page/] },
  { path: '/km/km/demands', status: 404, must: [/គ្មាន/] },
  { path: '/demands?theme[$ne]=x', status: 400, must: [/theme\[\$ne\]/] },
  { path: '/demands?status=__proto__', status: 400, must: [/“status”/, /not-assessed/] },
  { path: '/demands?sort=%00', status: 400, must: [/“sort”/, /newest/] },
  { path: '/demands?from=yesterday', status: 400, must: [/“from”/, /2022-08-19/] },
  { path: '/demands?sort=%3Cscript%3E', status: 400, must: [/“sort”/], mustNot: [/<script>/] },
]

test('public pages show what they must and nothing else', async (t) => {
  const { app } = await siteWith(t)
  for (const { path, status = 200, must, mustNot = [] } of ROWS) {
    await t.test(`${path} answers ${status}`, async () => {
      const answer = await supertest(app).get(path)
      assert.equal(answer.status, status)
      for (const pattern of must) assert.match(answer.text, pattern)
      for (const pattern of mustNot) assert.doesNotMatch(answer.text, pattern)
      assert.equal(answer.headers['set-cookie'], undefined)
    })
  }
})

test('markup in any text field of the record is shown as text', async (t) => {
  const evil = '<script>alert("x")</script>'
  const text = { en: evil, km: evil }
  const { app } = await siteWith(t, [
    ...smallRecord({
      title: text,
      text,
      criteria: [{ number: 1, text }],
      issuers: [{ organisation: 'licadho', person: text }],
      issuedOnNote: text,
      dispute: text,
      note: text,
      response: { kind: 'noted', on: '2023', note: text, sources: ['S-0003'] },
      restatements: [
        { on: '2024', by: [{ organisation: 'licadho', person: text }], sources: [], note: text },
      ],
      instruments: [{ kind: 'sdg', code: evil, title: text }],
      assessments: [
        {
          status: 'met',
          on: '2024-01-01',
          reason: text,
          evidence: [],
          criteria: [{ criterion: 1, verdict: 'met', note: text }],
        },
      ],
    }),
    aSource('S-0003', { title: text, publisher: evil, authors: [evil], note: text }),
    anAction('A-0002', {
      title: text,
      summary: text,
      place: text,
      onNote: text,
      figures: [{ label: text, value: 1, unit: text, period: text, note: text }],
      links: [{ demand: 'D-0001', effect: 'advances', reason: text, isContext: false }],
      sources: ['S-0003'],
    }),
  ])
  for (const path of ['/', '/demands', '/demands/D-0001', '/km/demands/D-0001']) {
    const { text: html, status } = await supertest(app).get(path)
    assert.equal(status, 200, path)
    assert.match(html, /&lt;script&gt;/, path)
    assert.doesNotMatch(html, /<script>/, path)
  }
})

test('a withdrawn demand answers 410 with its reason and is on no list', async (t) => {
  const site = await siteWith(t)
  await site.store.ledger.append(
    aChange({
      kind: 'demand',
      reference: 'D-0002',
      content: null,
      operation: 'withdraw',
      expected: 1,
      reason: 'Entered twice',
    }),
  )
  const answer = await supertest(site.app).get('/demands/D-0002').expect(410)
  assert.match(answer.text, /withdrawn on 24 November 2026/)
  assert.match(answer.text, /Entered twice/)
  const list = await supertest(site.app).get('/demands').expect(200)
  assert.doesNotMatch(list.text, /Publish the figures/)
})

test('a draft is nowhere to be seen', async (t) => {
  const site = await siteWith(t)
  const draft = aDemand('D-0003', { title: { en: 'Not yet public' } })
  await site.store.ledger.append({ ...draft, operation: 'create' })
  await supertest(site.app).get('/demands/D-0003').expect(404)
  for (const path of ['/', '/demands', '/demands?q=public']) {
    const { text } = await supertest(site.app).get(path).expect(200)
    assert.doesNotMatch(text, /Not yet public/, path)
  }
})
