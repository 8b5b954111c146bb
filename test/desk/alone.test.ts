import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { csvOf } from '../../src/exports/csv.js'
import { isPublic } from '../../src/ledger/entry.js'
import { aPdf } from '../record/evidence/some-files.js'
import { aDemand, aSource } from '../support/builders.js'
import { anAccount, signedInAs, signIn } from '../support/sign-in.js'
import { type Browser, browserOn, type Site } from '../support/site.js'
import { aPublicServer } from '../support/web.js'
import { anActionBody, anAssessmentBody, aSourceBody, aWorld } from './world.js'

const post = (browser: Browser, path: string, body: Record<string, string | string[]>) =>
  browser.post(path).type('form').send(body)

async function settled(browser: Browser, address: string): Promise<void> {
  while ((await browser.get(address)).headers.refresh !== undefined) await after(20)
}

const edit = (op: string, version = '1') => aSourceBody({ version, root: '1', 'title.en': 'Edited', op })

const ACTIONS = csvOf([
  ['reference', 'title_en', 'summary_en', 'type', 'on', 'actors', 'sources'],
  ['', 'A course at Poipet', 'Forty officers were trained.', 'training', '2024-05', 'rgc', 'S-0001'],
])

/** A public source and a public demand that no other way has touched. */
interface Own {
  source: string
  demand: string
}

/** Every way of the desk to something that readers see, or see no more, taken by one person alone. */
const WAYS: Record<string, (browser: Browser, own: Own) => Promise<unknown>> = {
  'a new record': (browser) => post(browser, '/desk/actions/new', anActionBody()),
  'an edit': (browser, { source }) => post(browser, `/desk/sources/${source}/edit`, edit('publish')),
  'a draft of one’s own': async (browser, { source }) => {
    await post(browser, `/desk/sources/${source}/edit`, edit('draft'))
    await post(browser, `/desk/sources/${source}/edit`, edit('publish', '2'))
  },
  'a submitted draft of one’s own': async (browser, { source }) => {
    await post(browser, `/desk/sources/${source}/edit`, edit('review'))
    const review = { op: 'publish', version: '2', reason: 'Mine' }
    await post(browser, `/desk/review/sources/${source}`, review)
  },
  'an assessment': (browser, { demand }) =>
    post(browser, `/desk/demands/${demand}/assess`, anAssessmentBody()),
  'an action from a link': (browser) => post(browser, '/desk/actions/from-link', anActionBody()),
  'a withdrawal': (browser, { demand }) =>
    post(browser, `/desk/demands/${demand}/withdraw`, { reason: 'Mine', version: '1' }),
  'a withdrawal that one agrees to oneself': async (browser, { demand }) => {
    await post(browser, `/desk/demands/${demand}/withdraw`, { reason: 'Mine', version: '1' })
    await post(browser, `/desk/review/demands/${demand}/withdrawal`, { op: 'agree', version: '1' })
  },
  'a file': (browser, { source }) =>
    browser
      .post(`/desk/sources/${source}/files`)
      .field({ op: 'publish', version: '1', why: 'A file' })
      .attach('file', aPdf(source), 'report.pdf'),
  'a kept copy': (browser, { source }) =>
    post(browser, `/desk/sources/${source}/files/copy`, { op: 'publish', version: '1' }),
  'an import': async (browser) => {
    const file = Buffer.from(ACTIONS)
    const sent = await browser
      .post('/desk/import')
      .field({ op: 'publish' })
      .attach('file', file, 'actions.csv')
    const address = String(sent.headers.location)
    if (sent.status !== 303) return
    await settled(browser, address)
    await post(browser, address, { op: 'confirm', reason: 'Imported' })
    await settled(browser, address)
  },
}

const publicEntries = async ({ store }: Site): Promise<number> => {
  let count = 0
  for await (const entry of store.ledger.entries()) if (isPublic(entry)) count += 1
  return count
}

for (const REVIEW_REQUIRED of ['off', 'on'] as const) {
  for (const role of ['contributor', 'editor', 'admin'] as const) {
    const isAlone = REVIEW_REQUIRED === 'off' && role !== 'contributor'
    test(`REVIEW_REQUIRED ${REVIEW_REQUIRED}: ${role}s change what readers see alone by ${isAlone ? 'each way' : 'none'}`, async (t) => {
      const server = await aPublicServer(t, (_req, res) => {
        res.setHeader('Content-Type', 'text/html').end('<title>News</title>')
      })
      const site = await aWorld(t, { REVIEW_REQUIRED }, server.web)
      const browser = await signedInAs(site, role)
      const changed: string[] = []
      for (const [at, [name, way]] of Object.entries(WAYS).entries()) {
        const own = { source: `S-${1001 + at}`, demand: `D-${1001 + at}` }
        const demand = aDemand(own.demand, { criteria: [{ number: 1, text: { en: 'A curriculum exists' } }] })
        await site.store.ledger.appendAll([
          aSource(own.source, { address: server.at(`/news/${at}`) }),
          demand,
        ])
        const before = await publicEntries(site)
        await way(browser, own)
        if ((await publicEntries(site)) > before) changed.push(name)
      }
      assert.deepEqual(changed, isAlone ? Object.keys(WAYS) : [])
    })
  }
}

test('where review is required a second person withdraws what was proposed, or refuses it with a reason', async (t) => {
  const site = await aWorld(t, { REVIEW_REQUIRED: 'on' })
  const editor = await signedInAs(site, 'editor')
  await anAccount(site, 'editor', 'second@example.org')
  const second = browserOn(site)
  await signIn(second, 'second@example.org')
  const contributor = await signedInAs(site, 'contributor')
  const propose = (reason: string) =>
    post(editor, '/desk/demands/D-0002/withdraw', { reason, version: '1' }).expect(303)
  const decide = (who: Browser, body: Record<string, string>) =>
    post(who, '/desk/review/demands/D-0002/withdrawal', { version: '1', ...body })

  await propose('It names a witness')
  await browserOn(site).get('/demands/D-0002').expect(200)
  for (const path of ['/desk/review', '/km/desk/review', '/desk/demands/D-0002'])
    assert.match((await second.get(path).expect(200)).text, /\/desk\/review\/demands\/D-0002/, path)
  const page = (await second.get('/desk/review/demands/D-0002').expect(200)).text
  assert.match(page, /proposed on [^<]* to withdraw it: It names a witness/)
  assert.match((await second.get('/km/desk/review/demands/D-0002').expect(200)).text, /It names a witness/)
  await decide(editor, { op: 'agree' }).expect(403)
  await decide(contributor, { op: 'refuse', why: 'No' }).expect(403)
  assert.match((await decide(second, { op: 'refuse', why: '' }).expect(422)).text, /Enter why it is refused/)
  await decide(second, { op: 'refuse', why: 'The name is public already' }).expect(303)
  assert.match(
    (await editor.get('/desk/demands/D-0002')).text,
    /Withdrawal refused[\s\S]*The name is public already/,
  )
  await decide(second, { op: 'agree' }).expect(409)

  await propose('It names a witness after all')
  await decide(editor, { op: 'back' }).expect(303)
  await decide(second, { op: 'agree' }).expect(409)
  await propose('It does name one')
  await decide(second, { op: 'agree' }).expect(303)
  assert.match((await browserOn(site).get('/demands/D-0002').expect(410)).text, /It does name one/)
  assert.doesNotMatch((await second.get('/desk/review')).text, /D-0002/)
})

test('a withdrawal ends what was proposed of its record, also where the process ended at once, and nothing later', async (t) => {
  const site = await aWorld(t, { REVIEW_REQUIRED: 'on' })
  const editor = await signedInAs(site, 'editor')
  const propose = (version: string) =>
    post(editor, '/desk/demands/D-0002/withdraw', { reason: 'It names a witness', version }).expect(303)
  const proposals = site.store.connection.collection('withdrawals')
  await propose('1')
  const { content: _, ...about } = aDemand('D-0002')
  // What is left by a process that wrote the entry and nothing after it.
  await site.store.ledger.append({ ...about, operation: 'withdraw', content: null, expected: 1 })
  assert.equal(await proposals.countDocuments(), 0)
  assert.doesNotMatch((await editor.get('/desk/review').expect(200)).text, /D-0002/)
  await site.store.ledger.append({ ...aDemand('D-0002'), expected: 2 })
  assert.doesNotMatch(
    (await editor.get('/desk/review/demands/D-0002').expect(200)).text,
    /It names a witness/,
  )
  await propose('3')
  assert.equal(await proposals.countDocuments(), 1)
})
