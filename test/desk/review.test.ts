import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledgerModels } from '../../src/ledger/model.js'
import { noteOf } from '../../src/ledger/record-state.js'
import { formValues } from '../support/form-values.js'
import { signedInAs } from '../support/sign-in.js'
import type { Browser, Site } from '../support/site.js'
import { anActionBody, aWorld, type Body } from './world.js'

const post = (browser: Browser, path: string, body: Body) => browser.post(path).type('form').send(body)

const stateOf = ({ store }: Site, id: string) => ledgerModels(store.connection).records.findById(id).lean()

const EDIT = '/desk/demands/D-0001/edit'
const REVIEW = '/desk/review/demands/D-0001'

/** A contributor's change of a public demand, submitted, and an editor who may decide. */
async function submitted(t: Parameters<typeof aWorld>[0], more: Record<string, string> = {}) {
  const site = await aWorld(t, more)
  const author = await signedInAs(site, 'contributor')
  const editor = await signedInAs(site, 'editor')
  const form = formValues((await author.get(EDIT).expect(200)).text)
  const body = { ...form, 'title.en': 'A better title', why: 'Plainer', op: 'review' }
  await post(author, EDIT, body).expect(303)
  return { site, author, editor }
}

test('what is submitted waits in the queue, longest first, and the menu counts it', async (t) => {
  const { author, editor } = await submitted(t)
  await post(author, '/desk/actions/new', anActionBody({ op: 'review' })).expect(303)
  const { text } = await editor.get('/desk/review').expect(200)
  assert.ok(text.indexOf('D-0001') < text.indexOf('A-0001'), 'the order of the queue')
  assert.match(text, /contributor of the test/)
  assert.match(text, /today/)
  assert.match(text, /Review \(2\)/)
  assert.match((await editor.get('/account')).text, /Review \(2\)/)
})

test('the review shows what changes beside the whole, while readers see what is published', async (t) => {
  const { editor } = await submitted(t)
  const { text } = await editor.get(REVIEW).expect(200)
  assert.match(text, /<ins>[^<]*<span[^>]*>[^<]*<\/span>A better/)
  assert.match(text, /The whole entry/)
  for (const path of ['/demands/D-0001', '/demands', '/data/demands.json']) {
    assert.doesNotMatch((await editor.get(path).expect(200)).text, /A better title/, path)
  }
})

test('publishing from the review needs a reason, and ends the draft', async (t) => {
  const { site, editor } = await submitted(t, { REVIEW_REQUIRED: 'on' })
  const refused = await post(editor, REVIEW, { version: '2', op: 'publish', comment: 'Looks right' }).expect(
    422,
  )
  assert.deepEqual(formValues(refused.text).comment, ['Looks right'])
  await post(editor, REVIEW, {
    version: '2',
    op: 'publish',
    comment: 'Looks right',
    reason: 'Plainer',
  }).expect(303)
  assert.match((await editor.get('/demands/D-0001').expect(200)).text, /A better title/)
  assert.equal((await stateOf(site, 'demand/D-0001'))?.draft, null)
  assert.match((await editor.get('/desk/demands/D-0001')).text, /Looks right/)
})

test('a draft that is sent back is its author’s again, with the reason on their desk', async (t) => {
  const { site, author, editor } = await submitted(t)
  const before = await stateOf(site, 'demand/D-0001')
  await post(editor, REVIEW, { version: '2', op: 'send-back' }).expect(422)
  await post(editor, REVIEW, { version: '2', op: 'send-back', comment: 'Name the ministry' }).expect(303)
  const after = await stateOf(site, 'demand/D-0001')
  assert.deepEqual([after?.draft?.state, after?.draft?.version, after?.draft?.root], ['draft', 3, 1])
  assert.deepEqual(after?.draft?.author, before?.draft?.author)
  const entry = await site.store.ledger.entryOf('demand', 'D-0001', 3)
  assert.equal(entry && noteOf(entry).author.shownAs, 'editor of the test')
  const home = (await author.get('/desk').expect(200)).text
  assert.match(home, /Sent back to you/)
  assert.match(home, /Name the ministry/)
  assert.doesNotMatch((await editor.get('/desk')).text, /Name the ministry/)
  assert.match((await author.get('/desk/demands/D-0001')).text, /Sent back to its author/)
  const form = formValues((await author.get(EDIT)).text)
  await post(author, EDIT, { ...form, 'title.en': 'The ministry’s title', op: 'review' }).expect(303)
  assert.doesNotMatch((await author.get('/desk')).text, /Sent back to you/)
})

test('where review is required nobody publishes their own draft by a colleague passing it on', async (t) => {
  const site = await aWorld(t, { REVIEW_REQUIRED: 'on' })
  const editor = await signedInAs(site, 'editor')
  const admin = await signedInAs(site, 'admin')
  await post(editor, '/desk/actions/new', anActionBody({ op: 'review' })).expect(303)
  const review = '/desk/review/actions/A-0001'
  assert.match((await editor.get(review)).text, /This is your own change/)
  await post(editor, review, { version: '1', op: 'publish', reason: 'Mine' }).expect(403)
  await post(admin, review, { version: '1', op: 'send-back', comment: 'Once more' }).expect(303)
  await post(editor, review, { version: '2', op: 'publish', reason: 'Mine' }).expect(409)
  const form = formValues((await admin.get('/desk/actions/A-0001/edit')).text)
  await post(admin, '/desk/actions/A-0001/edit', { ...form, op: 'review' }).expect(303)
  await post(editor, review, { version: '3', op: 'publish', reason: 'Mine' }).expect(403)
  await post(admin, review, { version: '3', op: 'publish', reason: 'Theirs' }).expect(303)
})

test('a draft that changed under the reviewer is shown anew, with what they wrote', async (t) => {
  const { author, editor } = await submitted(t)
  const form = formValues((await author.get(EDIT)).text)
  await post(author, EDIT, { ...form, 'title.en': 'The best title', op: 'review' }).expect(303)
  for (const op of ['publish', 'send-back']) {
    const sent = { version: '2', op, comment: 'My comment', reason: 'My reason' }
    const page = await post(editor, REVIEW, sent).expect(409)
    assert.match(page.text, /changed while you were reading/)
    const values = formValues(page.text)
    assert.deepEqual([values.comment, values.reason, values.version], [['My comment'], ['My reason'], ['3']])
  }
})

test('a draft whose source is not public is not published, and the page names the source', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  await post(editor, '/desk/actions/new', anActionBody({ op: 'review', 'sources.0': 'S-0002' })).expect(303)
  const sent = { version: '1', op: 'publish', reason: 'A course' }
  const page = await post(editor, '/desk/review/actions/A-0001', sent).expect(422)
  assert.match(page.text, /href="\/desk\/sources\/S-0002"/)
})

test('a change published past the draft in the same field sends the reviewer to both versions', async (t) => {
  const { site, editor } = await submitted(t)
  const entry = await site.store.ledger.entryOf('demand', 'D-0001', 1)
  const { shape: _, ...published } = JSON.parse(entry?.content ?? '')
  await site.store.ledger.append({
    kind: 'demand',
    reference: 'D-0001',
    operation: 'publish',
    content: { ...published, title: { en: 'Published past it' } },
    author: { id: 'other', shownAs: 'A colleague' },
    reason: 'Past the draft',
    expected: 2,
    base: 1,
  })
  const page = await post(editor, REVIEW, { version: '3', op: 'publish', reason: 'Plainer' }).expect(409)
  assert.match(page.text, /changed the same fields/)
  assert.match(page.text, /Published past it|past it/)
})

const WHO = ['guest', 'contributor', 'editor', 'admin'] as const
const ROUTES: [method: 'get' | 'post', path: string, body: Body, statuses: number[]][] = [
  ['get', '/desk/review', {}, [303, 200, 200, 200]],
  ['get', '/desk/review?page=x', {}, [303, 400, 400, 400]],
  ['get', REVIEW, {}, [303, 200, 200, 200]],
  ['get', `/km${REVIEW}`, {}, [303, 200, 200, 200]],
  ['get', '/desk/review/demands/D-0099', {}, [303, 404, 404, 404]],
  ['get', '/desk/review/nothing/d-0001', {}, [303, 404, 404, 404]],
  ['post', REVIEW, { op: 'comment', comment: 'A thought' }, [303, 303, 303, 303]],
  ['post', REVIEW, { op: 'comment' }, [303, 422, 422, 422]],
  ['post', REVIEW, { version: '2', op: 'publish', reason: 'Good' }, [303, 403, 303, 303]],
  ['post', REVIEW, { version: '2', op: 'send-back', comment: 'No' }, [303, 403, 303, 303]],
]

for (const [place, who] of WHO.entries()) {
  test(`what a review does for the ${who}`, async (t) => {
    const site = await aWorld(t)
    const browser = await signedInAs(site, who)
    const other = await signedInAs(site, who === 'contributor' ? 'admin' : 'contributor')
    const form = formValues((await other.get(EDIT)).text)
    await post(other, EDIT, { ...form, 'title.en': 'Another title', op: 'review' }).expect(303)
    for (const [method, path, body, statuses] of ROUTES) {
      if (body.version && who !== 'guest') {
        const version = String((await stateOf(site, 'demand/D-0001'))?.version)
        const again = formValues((await other.get(EDIT)).text)
        await post(other, EDIT, { ...again, 'title.en': `After ${version}`, op: 'review' }).expect(303)
        body.version = String((await stateOf(site, 'demand/D-0001'))?.version)
      }
      const answer = await (method === 'get' ? browser.get(path) : post(browser, path, body))
      assert.equal(answer.status, statuses[place], `${method} ${path} ${body.op}`)
      if (who === 'guest') assert.match(answer.headers.location ?? '', /\/login/)
    }
  })
}
