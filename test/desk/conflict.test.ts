import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '../../src/ledger/ledger.js'
import { ledgerModels } from '../../src/ledger/model.js'
import { anAction } from '../support/builders.js'
import { formValues } from '../support/form-values.js'
import { signedInAs } from '../support/sign-in.js'
import type { Browser, Site } from '../support/site.js'
import { anAssessmentBody, aWorld, type Body } from './world.js'

const post = (browser: Browser, path: string, body: Body) => browser.post(path).type('form').send(body)

const contentOf = async (site: Site, kind: 'action' | 'demand', reference: string, version: number) => {
  const { shape: _, ...content } = JSON.parse(
    (await site.store.ledger.entryOf(kind, reference, version))?.content ?? 'null',
  )
  return content
}

const stateOf = ({ store }: Site, id: string) => ledgerModels(store.connection).records.findById(id).lean()

/** A world with a public action, an editor who has its form open, and the form's values. */
async function openForm(t: Parameters<typeof aWorld>[0]) {
  const site = await aWorld(t)
  await site.store.ledger.append(anAction('A-0001'))
  const browser = await signedInAs(site, 'editor')
  const form = formValues((await browser.get('/desk/actions/A-0001/edit').expect(200)).text)
  return { site, browser, form: { ...form, op: 'publish', why: 'Mine' } }
}

/** Someone else publishes in the meantime. */
const meanwhile = (site: Site, change: Partial<Change> = {}, content = {}) =>
  site.store.ledger.append({
    ...anAction('A-0001', content),
    expected: 1,
    author: { id: 'other', shownAs: 'A colleague' },
    ...change,
  })

test('a stale form is answered with both versions, and sent again it goes on top of theirs', async (t) => {
  const { site, browser, form } = await openForm(t)
  await meanwhile(site, {}, { title: { en: 'Their title' }, place: { en: 'Battambang' } })
  const mine = { ...form, 'title.en': 'My title', 'summary.en': 'My summary' }
  const page = await post(browser, '/desk/actions/A-0001/edit', mine).expect(409)
  assert.match(page.text, /Someone else changed this while you were writing/)
  for (const words of ['Their title', 'My title', 'Battambang', 'My summary', 'You both changed this']) {
    assert.match(page.text, new RegExp(words), words)
  }
  const again = formValues(page.text)
  assert.deepEqual(again['title.en'], ['My title'])
  assert.deepEqual(again['summary.en'], ['My summary'])
  // Only they touched the place, so the form now holds theirs.
  assert.deepEqual(again['place.en'], ['Battambang'])
  assert.deepEqual(again.why, ['Mine'])
  assert.deepEqual(again.version, ['2'])
  await post(browser, '/desk/actions/A-0001/edit', { ...again, op: 'publish' }).expect(303)
  const content = await contentOf(site, 'action', 'A-0001', 3)
  assert.deepEqual(
    [content.title.en, content.summary.en, content.place.en],
    ['My title', 'My summary', 'Battambang'],
  )
})

test('a stale form that is wrong as well is still answered with both versions', async (t) => {
  const { site, browser, form } = await openForm(t)
  await meanwhile(site)
  const page = await post(browser, '/desk/actions/A-0001/edit', { ...form, 'on.year': 'last year' }).expect(
    409,
  )
  assert.deepEqual(formValues(page.text)['on.year'], ['last year'])
})

test('of two who send at once one is saved, and the other sees both versions', async (t) => {
  const { browser, form } = await openForm(t)
  const send = (title: string) => post(browser, '/desk/actions/A-0001/edit', { ...form, 'title.en': title })
  const answers = await Promise.all([send('One'), send('Two')])
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 409])
  const refused = answers.find((answer) => answer.status === 409)
  assert.match(refused?.text ?? '', /One/)
  assert.match(refused?.text ?? '', /Two/)
})

/** A draft beside the published demand, and an assessment published past it. */
async function draftAndAssessment(t: Parameters<typeof aWorld>[0], changes: Body) {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const form = formValues((await browser.get('/desk/demands/D-0001/edit').expect(200)).text)
  await post(browser, '/desk/demands/D-0001/edit', { ...form, ...changes, op: 'draft' }).expect(303)
  await post(browser, '/desk/demands/D-0001/assess', anAssessmentBody({ version: '2' })).expect(303)
  return { site, browser }
}

test('an assessment published beside a draft leaves the draft, and the draft published later keeps it', async (t) => {
  const { site, browser } = await draftAndAssessment(t, { 'title.en': 'Drafted title' })
  assert.equal((await stateOf(site, 'demand/D-0001'))?.draft?.version, 2)
  const shown = await browser.get('/demands/D-0001').expect(200)
  assert.match(shown.text, /Courses are held; no curriculum yet\./)
  assert.doesNotMatch(shown.text, /Drafted title/)
  const form = formValues((await browser.get('/desk/demands/D-0001/edit').expect(200)).text)
  const body = { ...form, op: 'publish', why: 'Title' }
  await post(browser, '/desk/demands/D-0001/edit', body).expect(303)
  const content = await contentOf(site, 'demand', 'D-0001', 4)
  assert.equal(content.title.en, 'Drafted title')
  assert.equal(content.assessments.length, 1)
  assert.equal(content.checkedOn, '2026-11-02')
  assert.equal((await stateOf(site, 'demand/D-0001'))?.draft, null)
})

test('a draft that both it and what was published past it changed is shown beside it before it is published', async (t) => {
  const { site, browser } = await draftAndAssessment(t, { 'title.en': 'Drafted title' })
  const published = await contentOf(site, 'demand', 'D-0001', 3)
  await site.store.ledger.append({
    kind: 'demand',
    reference: 'D-0001',
    operation: 'publish',
    content: { ...published, title: { en: 'Published title' } },
    author: { id: 'other', shownAs: 'A colleague' },
    reason: 'Past the draft',
    expected: 3,
    base: 3,
  })
  const form = formValues((await browser.get('/desk/demands/D-0001/edit').expect(200)).text)
  const body = { ...form, op: 'publish', why: 'Title' }
  const page = await post(browser, '/desk/demands/D-0001/edit', body).expect(409)
  assert.match(page.text, /Published title/)
  const again = formValues(page.text)
  assert.deepEqual(again['title.en'], ['Drafted title'])
  await post(browser, '/desk/demands/D-0001/edit', { ...again, op: 'publish' }).expect(303)
  const content = await contentOf(site, 'demand', 'D-0001', 5)
  assert.equal(content.title.en, 'Drafted title')
  assert.equal(content.assessments.length, 1)
})

test('an assessment that came too late shows what changed, and can be sent again as it is', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  await post(browser, '/desk/demands/D-0001/assess', anAssessmentBody()).expect(303)
  const late = anAssessmentBody({ status: 'stalled', 'reason.en': 'A different view' })
  const page = await post(browser, '/desk/demands/D-0001/assess', late).expect(409)
  assert.match(page.text, /Courses are held; no curriculum yet\./)
  const again = formValues(page.text)
  assert.deepEqual(
    [again.status, again['reason.en'], again.evidence],
    [['stalled'], ['A different view'], ['S-0001']],
  )
  await post(browser, '/desk/demands/D-0001/assess', { ...again, op: 'publish' }).expect(303)
  const content = await contentOf(site, 'demand', 'D-0001', 3)
  assert.deepEqual(
    content.assessments.map((one: { status: string }) => one.status),
    ['in-progress', 'stalled'],
  )
})
