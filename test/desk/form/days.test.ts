import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentOf } from '../../../src/kinds/contents.js'
import { wordingOf } from '../../../src/language/wording.js'
import type { Change } from '../../../src/ledger/ledger.js'
import { aDemand, anAction } from '../../support/builders.js'
import { formValues } from '../../support/form-values.js'
import { formAt } from '../../support/forms.js'
import { signedInAs } from '../../support/sign-in.js'
import type { Browser, Site } from '../../support/site.js'
import { anActionBody, anAssessmentBody, aSourceBody, aWorld, type Body } from '../world.js'

const NO_DAY = { 'on.day': '', 'on.month': '', 'on.year': '' }

const send = (browser: Browser, to: string, body: Body) => browser.post(to).type('form').send(body)

const writtenOf = async ({ store }: Site, reference: string): Promise<Record<string, unknown>> => {
  const entry = (await store.ledger.entriesOf('action', reference)).at(-1)
  return (entry && contentOf<Record<string, unknown>>(entry)) ?? {}
}

for (const [typed, date] of [
  ['13/12/2022', '2022-12-13'],
  ['Dec 2022', '2022-12'],
  ['១៣ ធ្នូ ២០២២', '2022-12-13'],
] as const)
  for (const box of ['year', 'day', 'month'])
    test(`'${typed}' in the box for the ${box} is ${date}, and the record's page says so`, async (t) => {
      const site = await aWorld(t)
      const browser = await signedInAs(site, 'editor')
      const body = anActionBody({ ...NO_DAY, [`on.${box}`]: typed })
      const saved = await send(browser, '/desk/actions/new', body).expect(303)
      assert.equal((await writtenOf(site, 'A-0001')).on, date)
      const page = await browser.get(String(saved.headers.location)).expect(200)
      assert.ok(page.text.includes(wordingOf('en').date(date).text))
    })

/** Presses the button of a page that asks about a date, as a browser without scripts does. */
async function accept(browser: Browser, to: string, html: string, nth = 0) {
  const buttons = [...html.matchAll(/<button[^>]*name="means" value="([^"]+)"/g)]
  const means = buttons[nth]?.[1]?.replaceAll('&#x3D;', '=') ?? ''
  assert.notEqual(means, '')
  const { op: _, ...fields } = formValues(html)
  return send(browser, to, { ...fields, means } as Body)
}

test('a year of the Buddhist era is asked back, and one press publishes the common one', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  for (const [year, prefix] of [
    ['2567', ''],
    ['២៥៦៧', '/km'],
  ] as const) {
    const body = anActionBody({ 'on.year': year })
    const asked = await send(browser, `${prefix}/desk/actions/new`, body).expect(422)
    assert.match(asked.text, prefix === '' ? /2567-09-18[^<]*Do you mean 18 September 2024\?/ : /២០២៤/)
    assert.deepEqual(formValues(asked.text)['on.year'], [year])
    const accepted = await accept(browser, `${prefix}/desk/actions/new`, asked.text)
    assert.equal(accepted.status, 303)
    const reference = String(accepted.headers.location).replace(/^.*(A-\d+).*$/, '$1')
    assert.equal((await writtenOf(site, reference)).on, '2024-09-18')
    assert.notEqual((await site.store.ledger.entriesOf('action', reference))[0]?.operation, 'create')
  }
})

test('where day and month could be swapped, both are offered, and the one that is pressed is kept', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  for (const [nth, date] of [
    [0, '2022-08-09'],
    [1, '2022-09-08'],
  ] as const) {
    const asked = await send(browser, '/desk/actions/new', anActionBody({ ...NO_DAY, 'on.year': '9/8/2022' }))
    assert.equal(asked.status, 422)
    assert.match(asked.text, /It is 9 August 2022/)
    assert.match(asked.text, /It is 8 September 2022/)
    assert.deepEqual(formValues(asked.text)['on.year'], ['9/8/2022'])
    const accepted = await accept(browser, '/desk/actions/new', asked.text, nth)
    const reference = String(accepted.headers.location).replace(/^.*(A-\d+).*$/, '$1')
    assert.equal((await writtenOf(site, reference)).on, date)
  }
})

const REFUSED: [name: string, to: string, body: Body, says: RegExp][] = [
  [
    'an action of 2062',
    '/desk/actions/new',
    anActionBody({ 'on.year': '2062' }),
    /enter a year from 1945 to 2046/,
  ],
  [
    'an action of tomorrow',
    '/desk/actions/new',
    anActionBody({ 'on.day': '25', 'on.month': '11', 'on.year': '2026' }),
    /25 November 2026 is after today, 24 November 2026/,
  ],
  [
    'an action of the year 202',
    '/desk/actions/new',
    anActionBody({ 'on.year': '202' }),
    /enter a year from 1945/,
  ],
  [
    'a source of next year',
    '/desk/sources/new',
    aSourceBody({ 'publishedOn.year': '2027' }),
    /2027 is after today/,
  ],
  [
    'an assessment before its demand',
    '/desk/demands/D-0001/assess',
    anAssessmentBody({ 'on.day': '18', 'on.month': '8', 'on.year': '2022' }),
    /Judged on, 18 August 2022, is before [^<]*13 December 2022/,
  ],
]

for (const [name, to, body, says] of REFUSED)
  test(`${name} is refused, with what contradicts`, async (t) => {
    const site = await aWorld(t)
    const browser = await signedInAs(site, 'editor')
    const page = await send(browser, to, body).expect(422)
    assert.match(page.text.replaceAll('&#x27;', "'"), says)
  })

const OLD: Change[] = [
  { ...anAction('A-0062', { on: '2062-01-01' }), operation: 'publish' },
  aDemand('D-0202', {
    issuedOn: '0202-08-19',
    deadline: '0201',
    response: { kind: 'noted', on: '0200', note: {}, sources: [] },
  }),
]

const values = async (browser: Browser, path: string): Promise<Body> => {
  const { fields } = await formAt(browser, path, path)
  return { ...fields, op: 'publish', why: 'A better title', 'title.en': 'A better title' } as Body
}

test('what broke a rule before there was one reads as it is, can be edited for another reason, and is not made worse', async (t) => {
  const site = await aWorld(t)
  await site.store.ledger.appendAll(OLD)
  const browser = await signedInAs(site, 'editor')
  for (const path of ['/desk/actions/A-0062/edit', '/desk/demands/D-0202/edit']) {
    const body = await values(browser, path)
    await send(browser, path, body).expect(303)
  }
  assert.equal((await writtenOf(site, 'A-0062')).on, '2062-01-01')
  const action = await values(browser, '/desk/actions/A-0062/edit')
  await send(browser, '/desk/actions/A-0062/edit', { ...action, 'on.year': '2063' }).expect(422)
  const demand = await values(browser, '/desk/demands/D-0202/edit')
  await send(browser, '/desk/demands/D-0202/edit', { ...demand, 'deadline.year': '200' }).expect(422)
  for (const page of [
    '/',
    '/demands/D-0202',
    '/actions/A-0062',
    '/demands',
    '/actions',
    '/progress',
    '/changes',
  ])
    await browser.get(page).expect(200)
})

test('a restatement before its demand is taken where it is marked as one', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const body = await values(browser, '/desk/demands/D-0001/edit')
  const again: Body = { 'restatements.0.on.year': '2019', 'restatements.0.by.0.organisation': 'licadho' }
  const page = await send(browser, '/desk/demands/D-0001/edit', { ...body, ...again }).expect(422)
  assert.match(page.text, /2019, is before [^<]*13 December 2022/)
  await send(browser, '/desk/demands/D-0001/edit', {
    ...body,
    ...again,
    'restatements.0.isEarlier': 'on',
  }).expect(303)
})

test('a draft from before these rules is not published by a reviewer as it stands', async (t) => {
  const site = await aWorld(t)
  await site.store.ledger.append({ ...anAction('A-0063', { on: '2062-01-01' }), operation: 'submit' })
  const browser = await signedInAs(site, 'editor')
  const body = { op: 'publish', version: '1', reason: 'It is right', comment: '' }
  const page = await send(browser, '/desk/review/actions/A-0063', body).expect(422)
  assert.match(page.text, /enter a year from 1945 to 2046/)
  await browser.get('/actions/A-0063').expect(404)
})
