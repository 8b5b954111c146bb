import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formValues } from '../support/form-values.js'
import { signedInAs } from '../support/sign-in.js'
import type { Browser } from '../support/site.js'
import { anAssessmentBody, aWorld, type Body } from './world.js'

const post = (browser: Browser, path: string, body: Body) => browser.post(path).type('form').send(body)
const CORRECT = '/desk/demands/D-0001/correct?assessment=1'

test('an assessment is corrected in a version of its own, with the day and the reason beside it', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  await post(browser, '/desk/demands/D-0001/assess', anAssessmentBody()).expect(303)
  assert.match((await browser.get('/desk/demands/D-0001')).text, /correct\?assessment(?:=|&#x3D;)1/)
  const timesJudged = async () => {
    const { body } = await browser.get('/feed.atom').responseType('blob').expect(200)
    return String(body).match(/[Jj]udged/g)?.length ?? 0
  }
  const before = await timesJudged()
  assert.ok(before > 0)
  const form = formValues((await browser.get(CORRECT).expect(200)).text) as Body
  const same = await post(browser, CORRECT, { ...form, op: 'publish', why: 'A slip' }).expect(422)
  assert.match(same.text, /Change something/)
  const body = { ...form, 'reason.en': 'Two courses are held; no curriculum yet.', op: 'publish' }
  await post(browser, CORRECT, { ...body, why: '' }).expect(422)
  await post(browser, CORRECT, { ...body, why: 'The number was missing' }).expect(303)
  const { text } = await browser.get('/demands/D-0001').expect(200)
  assert.match(text, /Two courses are held/)
  assert.match(text, /Corrected on 24 November 2026: The number was missing/)
  assert.match(
    (await browser.get('/demands/D-0001/v/2').expect(200)).text,
    /Courses are held; no curriculum yet/,
  )
  assert.match((await browser.get('/demands/D-0001/history').expect(200)).text, /The number was missing/)
  const csv = (await browser.get('/data/assessments.csv').expect(200)).text
  assert.match(csv, /corrected_on,corrected_why/)
  assert.match(csv, /2026-11-24,The number was missing/)
  assert.equal(await timesJudged(), before)
})

test('an answer that is changed in the form is told as corrected, and a translation as translated', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const edit = async (more: Body) => {
    const form = formValues((await browser.get('/desk/demands/D-0002/edit').expect(200)).text) as Body
    await post(browser, '/desk/demands/D-0002/edit', { ...form, op: 'publish', ...more }).expect(303)
  }
  await edit({
    'response.kind': 'noted',
    'response.on.year': '2023',
    'response.note.en': 'Noted.',
    why: 'An answer',
  })
  assert.doesNotMatch((await browser.get('/demands/D-0002')).text, /Corrected on|Translated on/)
  await edit({ 'response.note.km': 'បានកត់សម្គាល់។', why: 'In Khmer too' })
  assert.match((await browser.get('/demands/D-0002')).text, /Translated on 24 November 2026: In Khmer too/)
  await edit({ 'response.note.en': 'Noted, with thanks.', why: 'As it was said' })
  const { text } = await browser.get('/demands/D-0002')
  assert.match(text, /Translated on 24 November 2026: In Khmer too/)
  assert.match(text, /Corrected on 24 November 2026: As it was said/)
})

test('where review is required a colleague publishes the correction, with its author’s reason', async (t) => {
  const site = await aWorld(t, { REVIEW_REQUIRED: 'on' })
  const author = await signedInAs(site, 'editor')
  await post(author, '/desk/demands/D-0001/assess', anAssessmentBody({ op: 'review' })).expect(303)
  const colleague = await signedInAs(site, 'admin')
  const publish = async (version: string) =>
    post(colleague, '/desk/review/demands/D-0001', { version, op: 'publish', reason: 'Agreed' }).expect(303)
  await publish('2')
  const form = formValues((await author.get(CORRECT).expect(200)).text) as Body
  const body = { ...form, 'reason.en': 'Other words', why: 'A slip' }
  await post(author, CORRECT, { ...body, op: 'publish' }).expect(403)
  await post(author, CORRECT, { ...body, op: 'review' }).expect(303)
  assert.doesNotMatch((await author.get('/demands/D-0001')).text, /Other words/)
  await publish('4')
  assert.match(
    (await author.get('/demands/D-0001')).text,
    /Other words[\s\S]*Corrected on 24 November 2026: A slip/,
  )
})
