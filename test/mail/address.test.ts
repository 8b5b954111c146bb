import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { userModel } from '../../src/accounts/model.js'
import { prepareAccounts } from '../../src/accounts/prepare.js'
import { userStore } from '../../src/accounts/store.js'
import { followForm } from '../../src/following/form.js'
import { emailField, normalEmail } from '../../src/mail/address.js'
import { anAccount, PASSWORD, signedInAs } from '../support/sign-in.js'
import { browserOn, ownSite } from '../support/site.js'

/** Ways to write one address. */
const SAME: [normal: string, written: string[]][] = [
  [
    'sophea.keo@example.org',
    ['  Sophea.Keo@Example.ORG ', 'ｓophea.keo＠example．org', 'SOPHEA.KEO@EXAMPLE.ORG'],
  ],
  ['jose@xn--mnchen-3ya.de', ['Jose@MÜNCHEN.de', 'jose@mu\u0308nchen.de', 'jose@XN--MNCHEN-3YA.de']],
  ['josé@example.org', ['Jose\u0301@example.org', 'JOSÉ@example.org']],
]

test('one address has one form, however it is written', () => {
  for (const [normal, written] of SAME)
    for (const email of [normal, ...written]) assert.equal(normalEmail(email), normal, email)
})

test('what has its normal form keeps it, whatever it is', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.emailAddress(),
    fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })).map((two) => two.join('@')),
  )
  fc.assert(
    fc.property(typed, (email) => {
      const normal = normalEmail(email)
      assert.equal(normalEmail(normal), normal)
    }),
    { numRuns: 2000 },
  )
})

test('an address is checked in its normal form: what is none then is refused', () => {
  const refused = (email: string) => emailField().validate(email).error?.details[0]?.type
  // A sign that becomes two, a slash that the domain's form would drop, and an address that grows past what is allowed.
  assert.equal(refused('a@b.org\u2100x'), 'string.email')
  assert.equal(refused('a@ü.org／b'), 'string.email')
  assert.equal(refused(`a@b.org${'ﷺ'.repeat(60)}`), 'string.max')
  assert.equal(refused('x'.repeat(2000)), 'string.max')
  assert.equal(refused('a@ü..org'), 'string.email')
  assert.equal(emailField().validate('Ａ@Ü.org').value, 'a@xn--tda.org')
})

test('no two accounts have one address; whoever writes it otherwise signs in, and follows, with the same', async (t) => {
  const site = await ownSite(t)
  const admin = await signedInAs(site, 'admin')
  const [normal, written] = SAME[1] as [string, string[]]
  await anAccount(site, 'editor', written[0])
  const form = { name: 'J', shownAs: 'J', role: 'editor' }
  for (const email of written) {
    const again = await admin
      .post('/desk/users/new')
      .type('form')
      .send({ ...form, email })
    assert.equal(again.status, 422, email)
    assert.match(again.text, /There is an account with this address already/)
    const signed = await browserOn(site).post('/login').type('form').send({ email, password: PASSWORD })
    assert.equal(signed.headers.location, '/desk', email)
    assert.equal(followForm.validate({ email, cadence: 'daily' }).value.email, normal)
  }
})

test('accounts kept with the domain as it was typed are found after the next start; of two, both stay', async (t) => {
  const { store, clock } = await ownSite(t)
  const { connection } = store
  const users = userStore(connection, clock)
  const old = userModel(connection)
  const named = { name: 'J', shownAs: 'J', role: 'editor' as const, passwordHash: null }
  const kept = { one: 'jose@münchen.de', two: 'jose@köln.de', three: 'jose@xn--kln-sna.de' }
  for (const id of Object.keys(kept)) await users.add({ ...named, id, email: `${id}@example.org` })
  for (const [id, email] of Object.entries(kept)) await old.updateOne({ _id: id }, { $set: { email } })
  await prepareAccounts(connection)
  assert.equal((await users.byEmail('jose@münchen.de'))?.user.id, 'one')
  assert.equal((await users.byEmail('jose@köln.de'))?.user.id, 'three')
  assert.equal((await users.byId('two'))?.email, 'jose@köln.de')
})
