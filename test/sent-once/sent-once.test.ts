import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import fc from 'fast-check'
import { setupLink } from '../../src/accounts/sign-in/setup.js'
import { createApp } from '../../src/app.js'
import { sendingModel } from '../../src/sent-once/model.js'
import { anActionBody, anAssessmentBody, aSourceBody, aWorld } from '../desk/world.js'
import { type Fields, formAt, formIn, pressed } from '../support/forms.js'
import { codeAt, offerOf, recoveryCodesOf, setUpApp } from '../support/second-factor.js'
import { anAccount, PASSWORD, signedInAs } from '../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../support/site.js'

/** One person's browser on two processes that share the data, as behind a proxy: so many presses go to one or the other. */
async function twice(site: Site, browser: Browser): Promise<(presses: number) => Browser[]> {
  const { config, store, clock } = site
  const other = browserOn({ app: createApp({ config, ...store, clock }) })
  for (const { name, value } of cookiesOf(browser)) other.jar.setCookie(`${name}=${value}`)
  return (presses) => Array.from({ length: presses }, (_, index) => (index % 2 === 0 ? browser : other))
}

const cookiesOf = (browser: Browser) =>
  browser.jar.getCookies({ domain: '127.0.0.1', path: '/', secure: false, script: false })

interface Press {
  page: string
  action: string
  typed: Fields
  /** What of the record there is one more of for each form that is sent. */
  counts: 'entries' | 'comments'
}

const entries = (action: string, typed: Fields, page = action): Press => ({
  page,
  action,
  typed,
  counts: 'entries',
})

/** Forms by what is typed into the next of each: `number` makes it another one than before. */
const FORMS: readonly ((number: number) => Press)[] = [
  (number) =>
    entries(
      '/desk/actions/new',
      anActionBody({ 'title.en': `Action ${number}`, 'title.km': '', 'on.year': '2026' }),
    ),
  (number) =>
    entries(
      '/desk/actions/new',
      anActionBody({ 'title.en': `Draft ${number}`, 'title.km': '', op: 'draft' }),
    ),
  (number) => entries('/desk/sources/new', aSourceBody({ 'title.en': `Source ${number}`, 'title.km': '' })),
  (number) => entries('/desk/demands/D-0001/assess', anAssessmentBody({ 'reason.en': `Reason ${number}` })),
  () => ({
    page: '/desk/review/demands/D-0002',
    action: '/desk/review/demands/D-0002',
    typed: { op: 'comment', comment: 'The same words each time' },
    counts: 'comments',
  }),
]

async function count(site: Site, counts: Press['counts']): Promise<number> {
  if (counts === 'entries') return (await site.store.ledger.applied()).number
  return site.store.connection.collection('comments').countDocuments({})
}

/** What stands in the form of the page but is typed anew: the version that it goes on from, above all. */
const asTyped = ({ page, typed }: Press, fields: Fields): Fields =>
  page.endsWith('/assess') ? { ...typed, version: fields.version ?? '', root: fields.root ?? '' } : typed

async function worldAndEditor(t: TestContext) {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  return { site, editor, presses: await twice(site, editor) }
}

test('whatever is sent, in whatever order, and pressed however often at once, is done once, and each press is led to it', async (t) => {
  const { site, editor, presses } = await worldAndEditor(t)
  let number = 0
  const steps = fc.array(
    fc.record({ form: fc.nat(FORMS.length - 1), times: fc.integer({ min: 2, max: 5 }) }),
    {
      minLength: 3,
      maxLength: 6,
    },
  )
  await fc.assert(
    fc.asyncProperty(steps, async (asked) => {
      for (const { form, times } of asked) {
        number += 1
        const press = FORMS[form]?.(number) as Press
        const sent = await formAt(editor, press.page, press.action)
        const before = await count(site, press.counts)
        const answers = await pressed(presses(times), sent, asTyped(press, sent.fields))
        assert.deepEqual(
          answers.map(({ status, headers }) => [status, headers.location]),
          answers.map(() => [303, answers[0]?.headers.location]),
          press.action,
        )
        assert.equal(await count(site, press.counts), before + 1, press.action)
        // Back, and again.
        const [again] = await pressed([editor], sent, asTyped(press, sent.fields))
        assert.equal(again?.headers.location, answers[0]?.headers.location)
        assert.equal(await count(site, press.counts), before + 1, press.action)
      }
    }),
    { numRuns: 6, includeErrorInReport: true },
  )
})

/** It shows a form, and does nothing. */
const SHOWS = '<input type="hidden" name="op" value="show">'

/** Pages that are kept for everybody, so that no form on them is like no other. What they ask for is asked once by itself. */
const KEPT = ['views/following/ask.hbs', 'views/following/ask-mine.hbs']

test('every form that is sent has a mark of its own', () => {
  const views = readdirSync('views', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.hbs'),
  )
  const bare = views
    .map((name) => `views/${name}`)
    .filter((path) => {
      const forms = readFileSync(path, 'utf8')
        .split(/<form method="post"/)
        .slice(1)
      return forms.some(
        (form) =>
          !form.includes(SHOWS) &&
          !/^(?:[^>{]|\{\{[^}]*\}\})*(?:\{\{once in="address"\}\}(?:[^>{]|\{\{[^}]*\}\})*>|>\s*\{\{once)/.test(
            form,
          ),
      )
    })
  assert.deepEqual(bare.sort(), [...KEPT].sort())
})

test('two comments of the same words, each from a page of its own, are two', async (t) => {
  const { site, editor } = await worldAndEditor(t)
  for (let times = 0; times < 2; times += 1) {
    const form = await formAt(editor, '/desk/review/demands/D-0001', '/desk/review/demands/D-0001')
    await pressed([editor], form, { op: 'comment', comment: 'Yes' })
  }
  assert.equal(await count(site, 'comments'), 2)
})

test('what was refused can be sent again from the same page, put right or not', async (t) => {
  const { site, editor, presses } = await worldAndEditor(t)
  const form = await formAt(editor, '/desk/sources/new', '/desk/sources/new')
  const before = await count(site, 'entries')
  const wrong = aSourceBody({ 'title.en': '' })
  for (const times of [3, 1]) {
    const refused = await pressed(presses(times), form, wrong)
    assert.deepEqual(new Set(refused.map(({ status }) => status)), new Set([422]))
  }
  const [done] = await pressed([editor], form, aSourceBody())
  assert.equal(done?.status, 303)
  assert.equal(await count(site, 'entries'), before + 1)
})

test('what was answered is read by nobody who does not send the same from the same session, the database no more than others', async (t) => {
  const { site, editor } = await worldAndEditor(t)
  const form = await formAt(editor, '/desk/sources/new', '/desk/sources/new')
  const [mine] = await pressed([editor], form, aSourceBody())
  const other = browserOn(site)
  await anAccount(site, 'editor', 'other@example.org')
  await other.post('/login').type('form').send({ email: 'other@example.org', password: PASSWORD }).expect(303)
  const [theirs] = await pressed([other], form, aSourceBody())
  assert.notEqual(theirs?.headers.location, mine?.headers.location)
  const kept = await sendingModel(site.store.connection).find().lean()
  assert.ok(kept.length >= 2)
  assert.doesNotMatch(JSON.stringify(kept), /S-0|sources|desk|Police/)
})

test('when whoever was to answer is no more, the next to send the same answers', async (t) => {
  const { site, editor } = await worldAndEditor(t)
  const form = await formAt(editor, '/desk/sources/new', '/desk/sources/new')
  await pressed([editor], form, aSourceBody())
  const sendings = sendingModel(site.store.connection)
  const before = await count(site, 'entries')
  // As it stands when a process ended between taking the form and answering it, a minute ago.
  await sendings.updateMany({}, { $set: { answer: '', renewedAt: '2026-11-24T01:59:00.000Z' } })
  const [again] = await pressed([editor], form, aSourceBody())
  assert.equal(again?.status, 303)
  assert.equal(await count(site, 'entries'), before + 1)
})

test('recovery codes that a double press made are shown to who pressed, and open the account', async (t) => {
  const { site, editor } = await worldAndEditor(t)
  const { text } = await editor.get('/account/two-step/app').expect(200)
  const app = formIn(text, '/account/two-step/app')
  const code = codeAt(offerOf(text).secret, site.clock.now())
  const switched = await pressed([editor, editor, editor], app, { code })
  const remade = await formAt(editor, '/account/two-step', '/account/two-step/codes')
  for (const answers of [switched, await pressed([editor, editor], remade)]) {
    const shown = answers.map((answer) => recoveryCodesOf(answer.text))
    assert.equal(shown[0]?.length, 10)
    for (const codes of shown) assert.deepEqual(codes, shown[0])
  }
})

test('a double press at the second step signs in, and both answers have the session', async (t) => {
  const { site, editor } = await worldAndEditor(t)
  const { codes } = await setUpApp(editor, site.clock.now())
  const browser = browserOn(site)
  const login = await formAt(browser, '/login', '/login')
  await pressed([browser, browser], login, { email: 'editor@example.org', password: PASSWORD })
  const second = await formAt(browser, '/login/second', '/login/second')
  const answers = await pressed([browser, browser], second, { code: codes[0] ?? '' })
  assert.deepEqual(
    answers.map(({ headers }) => headers.location),
    ['/desk', '/desk'],
  )
  assert.deepEqual(answers[1]?.headers['set-cookie'], answers[0]?.headers['set-cookie'])
  await browser.get('/desk').expect(200)
})

test('a link that makes an account makes it by a double press too, and an account is added once', async (t) => {
  const site = await ownSite(t)
  const browser = browserOn(site)
  const link = (await setupLink(site.store.connection, '', site.clock)) ?? ''
  const form = await formAt(browser, link, '/setup')
  const names = { name: 'Sophea Keo', shownAs: 'LICADHO', email: 'sophea@example.org' }
  const words = { password: 'four words that rhyme', again: 'four words that rhyme' }
  const made = await pressed([browser, browser], form, { ...names, ...words })
  assert.deepEqual(
    made.map(({ status, headers }) => [status, headers.location]),
    [
      [303, '/desk'],
      [303, '/desk'],
    ],
  )
  const add = await formAt(browser, '/desk/users/new', '/desk/users/new')
  const colleague = { name: 'B', shownAs: 'B', email: 'b@example.org', role: 'editor' }
  const added = await pressed([browser, browser, browser], add, colleague)
  assert.equal(new Set(added.map(({ status, headers }) => `${status} ${headers.location}`)).size, 1)
  assert.ok(added[0] && added[0].status < 400)
})

test('a file that is sent twice is one import', async (t) => {
  const { site, editor, presses } = await worldAndEditor(t)
  const { action } = await formAt(editor, '/desk/import', '/desk/import')
  assert.match(action, /once=/)
  const sent = presses(4).map((browser) =>
    browser
      .post(action)
      .field('op', 'draft')
      .attach('file', Buffer.from('reference,title_en\n,A theme\n'), 'a.csv'),
  )
  const answers = await Promise.all(sent)
  assert.equal(new Set(answers.map(({ headers }) => headers.location)).size, 1)
  assert.equal(await site.store.connection.collection('imports').countDocuments({}), 1)
  // It is read on meanwhile.
  while ((await editor.get(String(answers[0]?.headers.location))).headers.refresh !== undefined)
    await after(20)
})
