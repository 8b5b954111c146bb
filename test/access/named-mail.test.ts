import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outboxModel } from '../../src/mail/model.js'
import { aWorld, ORIGIN } from '../following/world.js'
import { read } from '../support/mail-server.js'
import { anAccount, signIn } from '../support/sign-in.js'
import { browserOn } from '../support/site.js'
import { PLANTED, planted } from './world.js'

const SOURCE = 'S-0901'

async function aDesk(t: Parameters<typeof aWorld>[0]) {
  const world = await aWorld(t, undefined, { BASE_URL: '' })
  const { site } = world
  const aPerson = async (name: string) => {
    const user = await anAccount(site, 'editor', `${name}@example.org`)
    const browser = browserOn(site)
    await signIn(browser, user.email)
    return { user, browser }
  }
  const maker = await aPerson('maker')
  const named = await aPerson('named')
  await site.store.ledger.append(planted(SOURCE, maker.user))
  const name = (prefix = '') =>
    maker.browser
      .post(`${prefix}/desk/sources/${SOURCE}/readers`)
      .type('form')
      .send({ email: named.user.email })
      .expect(303)
  return { ...world, maker, named, name }
}

test('whoever is named is told by a mail that has no word, title or reference of what they may read', async (t) => {
  const { site, server, round, named, name } = await aDesk(t)
  await name('/km')
  const waiting = JSON.stringify(await outboxModel(site.store.connection).find({}).lean())
  assert.match(waiting, /reader-named/)
  assert.doesNotMatch(waiting, /S-\d|source|@/)
  await round()
  assert.equal(server.taken.length, 1)
  const [mail] = server.taken
  assert.equal(mail?.to, named.user.email)
  const { text } = read(mail?.message ?? '')
  assert.match(text, /អ្នកត្រូវបានដាក់ឈ្មោះជាអ្នកអាន/)
  assert.ok(text.includes(`${ORIGIN}/km/desk`))
  const whole = `${mail?.message}${text}${read(mail?.message ?? '').html ?? ''}`
  assert.ok(!whole.includes(PLANTED))
  assert.doesNotMatch(whole, /S-0901|interview/)
  assert.match((await named.browser.get('/desk').expect(200)).text, new RegExp(SOURCE))
})

test('to be named again tells nothing new; one’s own language goes before that of whoever names', async (t) => {
  const { server, round, maker, named, name } = await aDesk(t)
  await named.browser.post('/km/account/reminders').type('form').send({ on: 'on' }).expect(303)
  await name()
  await name()
  await round()
  const about = server.taken.filter(({ message }) => /ដាក់ឈ្មោះជាអ្នកអាន/.test(read(message).text))
  assert.equal(about.length, 1)
  assert.equal(about[0]?.to, named.user.email)
  assert.doesNotMatch((await maker.browser.get('/desk').expect(200)).text, /let .* read it/)
})
