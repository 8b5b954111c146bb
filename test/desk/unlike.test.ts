import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unlikeInContent } from '../../src/language/likeness/in-content.js'
import { noteOf } from '../../src/ledger/record-state.js'
import { formIn } from '../support/forms.js'
import { signedInAs } from '../support/sign-in.js'
import type { Browser } from '../support/site.js'
import { anActionBody, anAssessmentBody, aWorld, type Body } from './world.js'

const NEW = '/desk/actions/new'

/** English alleges, Khmer charges; and a figure is missing. */
const UNLIKE: Body = {
  'title.en': 'Owner of an alleged compound arrested with 12 others',
  'title.km': 'ម្ចាស់មណ្ឌលដែលត្រូវបានចោទ ត្រូវបានចាប់ខ្លួន',
}
const WHY_ALIKE = 'The newspaper quotes the minister'

const post = (browser: Browser, path: string, body: Body) => browser.post(path).type('form').send(body)

test('publishing what two languages say differently is asked about, and nothing typed is lost', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const asked = await post(editor, NEW, anActionBody(UNLIKE)).expect(422)
  assert.match(asked.text, /English says “alleged”, Khmer has no word for it/)
  assert.match(asked.text, /Khmer says “ចោទ”, English has no word for it/)
  assert.match(asked.text, /English gives the number “12”, Khmer does not/)
  assert.match(asked.text, /href="#title-km"/)
  assert.match(asked.text, /<a href="#alike">Languages differ/)
  const { action, fields } = formIn(asked.text, NEW)
  assert.deepEqual(fields['title.en'], [UNLIKE['title.en']])
  assert.equal(await site.store.ledger.entryOf('action', 'A-0001', 1), null)

  await post(editor, action, { ...fields, alike: WHY_ALIKE, op: 'publish' }).expect(303)
  const entry = await site.store.ledger.entryOf('action', 'A-0001', 1)
  assert.equal(entry && noteOf(entry).alike, WHY_ALIKE)
  for (const page of ['/desk/actions/A-0001', '/actions/A-0001/history'])
    assert.match((await editor.get(page).expect(200)).text, /Both languages: The newspaper quotes/)
})

test('a mended text is published without a reason, and a draft is not asked', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  await post(editor, NEW, anActionBody({ ...UNLIKE, op: 'draft' })).expect(303)
  const edit = '/desk/actions/A-0001/edit'
  const { fields } = formIn((await editor.get(edit).expect(200)).text, edit)
  const publish = { ...fields, why: 'A new action', op: 'publish' }
  const asked = await post(editor, edit, publish).expect(422)
  assert.match(asked.text, /name="alike"/)
  const mended = { 'title.km': 'ម្ចាស់មណ្ឌលដែលត្រូវបានអះអាង ត្រូវបានចាប់ខ្លួនជាមួយមនុស្ស ១២ នាក់' }
  await post(editor, edit, { ...publish, ...mended }).expect(303)
})

test('what was explained once is not asked again while the texts stay, and is again when one changes', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  await post(editor, NEW, anActionBody({ ...UNLIKE, alike: WHY_ALIKE })).expect(303)
  const edit = '/desk/actions/A-0001/edit'
  const changed = async (more: Body) => {
    const { fields } = formIn((await editor.get(edit).expect(200)).text, edit)
    return post(editor, edit, { ...fields, ...more, why: 'Another place', op: 'publish' })
  }
  assert.equal((await changed({ 'place.en': 'Kandal' })).status, 303)
  assert.equal(
    (await changed({ 'title.en': 'Owner of an alleged compound arrested with 13 others' })).status,
    422,
  )
})

test('who publishes a colleague’s draft is asked on the page of the review', async (t) => {
  const site = await aWorld(t, { REVIEW_REQUIRED: 'on' })
  const author = await signedInAs(site, 'contributor')
  const editor = await signedInAs(site, 'editor')
  await post(author, NEW, anActionBody({ ...UNLIKE, op: 'review' })).expect(303)
  const review = '/desk/review/actions/A-0001'
  const decision = { version: '1', op: 'publish', reason: 'Right' }
  const asked = await post(editor, review, decision).expect(422)
  assert.match(asked.text, /English says “alleged”/)
  assert.match(asked.text, /<a href="#alike">/)
  await post(editor, review, { ...decision, alike: WHY_ALIKE }).expect(303)
  const entry = await site.store.ledger.entryOf('action', 'A-0001', 2)
  assert.equal(entry && noteOf(entry).alike, WHY_ALIKE)
})

test('an assessment is asked about its own words', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const page = '/desk/demands/D-0001/assess'
  const { fields } = formIn((await editor.get(page).expect(200)).text, page)
  const body = {
    ...anAssessmentBody({
      ...fields,
      ...anAssessmentBody(),
      'reason.en': 'Two courses are recorded.',
      'reason.km': 'មានវគ្គបីត្រូវបានកត់ត្រា។',
    }),
  }
  const asked = await post(editor, page, body).expect(422)
  assert.match(asked.text, /English gives the number “two”, Khmer does not/)
  await post(editor, page, { ...body, alike: WHY_ALIKE }).expect(303)
})

test('a text in rows is named by its row', () => {
  const [found] = unlikeInContent({ links: [{ reason: {} }, { reason: { en: 'Two', km: 'បី' } }] })
  assert.equal(found?.field, 'links.1.reason')
})
