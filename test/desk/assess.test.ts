import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentOf } from '../../src/kinds/contents.js'
import { ledgerModels } from '../../src/ledger/model.js'
import { anAction } from '../support/builders.js'
import { formValues } from '../support/form-values.js'
import { signedInAs } from '../support/sign-in.js'
import { anAssessmentBody, aWorld } from './world.js'

test('a published assessment is the status at once, on the demand and in the list', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  assert.doesNotMatch((await browser.get('/demands?status=in-progress')).text, /Title of D-0001/)
  await browser.post('/desk/demands/D-0001/assess').type('form').send(anAssessmentBody()).expect(303)
  assert.match((await browser.get('/demands?status=in-progress')).text, /Title of D-0001/)
  const page = await browser.get('/demands/D-0001').expect(200)
  assert.match(page.text, /Courses are held; no curriculum yet\./)
})

test('the form offers the linked actions and their sources, today, and each criterion with its last verdict', async (t) => {
  const site = await aWorld(t)
  await site.store.ledger.append(anAction('A-0001', { on: '2026-03-01' }))
  const browser = await signedInAs(site, 'editor')
  await browser.post('/desk/demands/D-0001/assess').type('form').send(anAssessmentBody()).expect(303)
  const { text } = await browser.get('/desk/demands/D-0001/assess').expect(200)
  assert.match(text, /type="checkbox" id="[^"]+" name="evidence" value="A-0001"/)
  assert.match(text, /name="evidence" value="S-0001"/)
  assert.match(text, /A curriculum exists/)
  assert.match(text, /Now: In progress, since 2 November 2026\./)
  const form = formValues(text)
  assert.deepEqual([form['on.day'], form['on.month'], form['on.year']], [['24'], ['11'], ['2026']])
  assert.deepEqual(form['criteria.0.verdict'], ['in-part'])
})

test('an assessment saved as a draft waits in the demand’s draft, and readers see nothing of it', async (t) => {
  const site = await aWorld(t)
  const contributor = await signedInAs(site, 'contributor')
  await contributor
    .post('/desk/demands/D-0001/assess')
    .type('form')
    .send(anAssessmentBody({ op: 'review' }))
    .expect(303)
  assert.doesNotMatch((await contributor.get('/demands/D-0001')).text, /no curriculum yet/)
  const editor = await signedInAs(site, 'editor')
  // Whoever is to publish it sees on the demand's desk page what the draft changes.
  assert.match((await editor.get('/desk/demands/D-0001')).text, /no curriculum yet/)
  const form = formValues((await editor.get('/desk/demands/D-0001/edit').expect(200)).text)
  const body = { ...form, op: 'publish', why: 'Agreed' }
  await editor.post('/desk/demands/D-0001/edit').type('form').send(body).expect(303)
  assert.match((await editor.get('/demands/D-0001')).text, /no curriculum yet/)
})

test('a demand that was never published cannot be assessed in public', async (t) => {
  const site = await aWorld(t)
  const entry = await site.store.ledger.entryOf('demand', 'D-0002', 1)
  assert.ok(entry)
  const content = contentOf(entry)
  await site.store.ledger.append({
    kind: 'demand',
    reference: 'D-0003',
    operation: 'create',
    content,
    author: { id: 'a', shownAs: 'A' },
    reason: '',
    expected: 0,
  })
  const browser = await signedInAs(site, 'editor')
  const { text } = await browser.get('/desk/demands/D-0003/assess').expect(200)
  assert.match(text, /An assessment can be published once its demand is/)
  const body = Object.entries(anAssessmentBody({ root: '0' })).filter(
    ([name]) => !name.startsWith('criteria'),
  )
  const send = (op: string) =>
    browser
      .post('/desk/demands/D-0003/assess')
      .type('form')
      .send({ ...Object.fromEntries(body), op })
  await send('publish').expect(403)
  await send('draft').expect(303)
  const state = await ledgerModels(site.store.connection).records.findById('demand/D-0003').lean()
  assert.equal(state?.published, null)
  assert.equal(state?.draft?.version, 2)
})
