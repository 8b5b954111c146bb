import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signedInAs } from '../support/sign-in.js'
import type { Browser } from '../support/site.js'
import { anActionBody, anAssessmentBody, aWorld, type Body } from './world.js'

const WHO = ['guest', 'contributor', 'editor', 'admin'] as const

const GET: [path: string, statuses: number[]][] = [
  ['/desk', [303, 200, 200, 200]],
  ...['demands', 'actions', 'sources', 'organisations', 'themes', 'programmes'].flatMap(
    (path): [string, number[]][] => [
      [`/desk/${path}`, [303, 200, 200, 200]],
      [`/desk/${path}/new`, [303, 200, 200, 200]],
      [`/km/desk/${path}/new`, [303, 200, 200, 200]],
    ],
  ),
  ['/desk/demands/D-0001', [303, 200, 200, 200]],
  ['/desk/demands/D-0001/edit', [303, 200, 200, 200]],
  ['/desk/demands/D-0001/assess', [303, 200, 200, 200]],
  ['/desk/themes/officer-training/edit', [303, 200, 200, 200]],
  ['/desk/sources/S-0002', [303, 200, 200, 200]],
  ['/desk/demands/D-0099', [303, 404, 404, 404]],
  // An address that the site has not is told to be none before anybody is asked who they are.
  ['/desk/demands/..%2F..%2Fetc', [404, 404, 404, 404]],
  ['/desk/demands/D-0001/nothing', [303, 404, 404, 404]],
  ['/desk/nothing', [303, 404, 404, 404]],
]

test('who may open which page of the desk', async (t) => {
  const site = await aWorld(t)
  const browsers = await Promise.all(WHO.map((who) => signedInAs(site, who)))
  for (const [path, statuses] of GET) {
    for (const [place, browser] of browsers.entries()) {
      const answer = await browser.get(path)
      assert.equal(answer.status, statuses[place], `${WHO[place]} ${path}`)
      assert.equal(answer.headers['cache-control'], 'no-store', path)
      assert.equal(answer.headers.etag, undefined, path)
      const ids = [...(answer.text ?? '').matchAll(/ id="([^"]+)"/g)].map((found) => found[1])
      assert.equal(new Set(ids).size, ids.length, `an id stands twice on ${path}`)
    }
  }
})

const withdrawal: Body = { version: '1', reason: 'Because' }
const source: Body = {
  version: '0',
  kind: 'news',
  'title.en': 'A title',
  publisher: 'A paper',
  why: 'Why not',
}

/** Of a demand without criteria. */
const onlyJudged = Object.fromEntries(
  Object.entries(anAssessmentBody({ status: 'no-action' })).filter(([name]) => !name.startsWith('criteria')),
)

/** Each on a record that no other row touches. */
const POST: [path: string, body: Body, statuses: number[]][] = [
  ['/desk/actions/new', anActionBody({ op: 'draft' }), [303, 303, 303, 303]],
  ['/desk/actions/new', anActionBody({ op: 'review' }), [303, 303, 303, 303]],
  ['/desk/actions/new', anActionBody(), [303, 403, 303, 303]],
  ['/desk/sources/new', { ...source, op: 'draft' }, [303, 303, 303, 303]],
  ['/desk/sources/new', { ...source, op: 'publish' }, [303, 403, 303, 303]],
  ['/desk/sources/new', { ...source, op: 'publish', publisher: '' }, [303, 403, 422, 422]],
  ['/desk/demands/D-0001/assess', anAssessmentBody({ op: 'draft' }), [303, 303, 303, 303]],
  ['/desk/demands/D-0002/assess', onlyJudged, [303, 403, 303, 303]],
  ['/desk/themes/officer-training/withdraw', withdrawal, [303, 403, 303, 303]],
]

for (const [place, who] of WHO.entries()) {
  test(`what a posted form does for the ${who}`, async (t) => {
    const site = await aWorld(t)
    const browser = await signedInAs(site, who)
    for (const [path, body, statuses] of POST) {
      const before = (await site.store.ledger.applied()).number
      const answer = await browser.post(path).type('form').send(body)
      assert.equal(answer.status, statuses[place], `${path} ${body.op}`)
      const isSaved = who !== 'guest' && answer.status === 303
      assert.equal((await site.store.ledger.applied()).number, before + (isSaved ? 1 : 0), path)
      if (who === 'guest') assert.match(answer.headers.location ?? '', /^\/login/)
    }
  })
}

const buttons = async (browser: Browser, path: string) => {
  const { text } = await browser.get(path).expect(200)
  return [...text.matchAll(/<button class="btn[^"]*" name="op" value="(\w+)"/g)].map((found) => found[1])
}

test('a contributor is not offered to publish, nor to withdraw', async (t) => {
  const site = await aWorld(t)
  const contributor = await signedInAs(site, 'contributor')
  assert.deepEqual(await buttons(contributor, '/desk/actions/new'), ['review', 'draft', 'keep'])
  assert.deepEqual(await buttons(contributor, '/desk/demands/D-0001/assess'), ['review', 'draft', 'keep'])
  assert.doesNotMatch((await contributor.get('/desk/demands/D-0001')).text, /\/withdraw"/)
  const editor = await signedInAs(site, 'editor')
  assert.deepEqual(await buttons(editor, '/desk/actions/new'), ['publish', 'review', 'draft', 'keep'])
  assert.match((await editor.get('/desk/demands/D-0001')).text, /\/withdraw"/)
})

test('where review is required an editor publishes a colleague’s draft, unchanged, and never their own', async (t) => {
  const site = await aWorld(t, { REVIEW_REQUIRED: 'on' })
  const editor = await signedInAs(site, 'editor')
  const post = (who: Browser, path: string, body: Body) => who.post(path).type('form').send(body)
  assert.deepEqual(await buttons(editor, '/desk/actions/new'), ['review', 'draft', 'keep'])
  await post(editor, '/desk/actions/new', anActionBody()).expect(403)
  await post(editor, '/desk/demands/D-0001/assess', anAssessmentBody()).expect(403)
  await post(editor, '/desk/actions/new', anActionBody({ op: 'review' })).expect(303)
  await post(editor, '/desk/actions/A-0001/edit', anActionBody({ version: '1' })).expect(403)
  const admin = await signedInAs(site, 'admin')
  const changed = anActionBody({ version: '1', 'title.en': 'Another title' })
  await post(admin, '/desk/actions/A-0001/edit', changed).expect(403)
  await post(admin, '/desk/actions/A-0001/edit', anActionBody({ version: '1' })).expect(303)
  await editor.get('/actions/A-0001').expect(200)
})
