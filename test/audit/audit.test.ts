import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventModel } from '../../src/accounts/model.js'
import { aSourceBody, aWorld } from '../desk/world.js'
import { aSource } from '../support/builders.js'
import { anAccount, PASSWORD, signedInAs } from '../support/sign-in.js'
import { browserOn } from '../support/site.js'

const SECRET = 'hunter2 in the wrong field'

/** Names, sign-ins, failures and a change by an editor whose reason would be a formula. */
async function aBusyDay(t: Parameters<typeof aWorld>[0]) {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const guest = browserOn(site)
  const login = (email: string, password: string) =>
    guest.post('/login').type('form').send({ email, password }).expect(422)
  await login('editor@example.org', SECRET)
  await login(SECRET, PASSWORD)
  const names = { name: 'Sophea Keo', shownAs: 'Sophea K.' }
  await editor.post('/account').type('form').send(names).expect(303)
  const body = aSourceBody({ why: '=HYPERLINK("https://evil.example")' })
  await editor.post('/desk/sources/new').type('form').send(body).expect(303)
  return { site, admin: await signedInAs(site, 'admin') }
}

const rowsOf = (html: string) => html.split('<tr>').length - 2

test('the audit tells who did what when: changes, sign-ins, failures, accounts', async (t) => {
  const { admin } = await aBusyDay(t)
  const { text } = await admin.get('/desk/audit').expect(200)
  for (const words of [
    ...['Signed in', 'Failed sign-in: wrong password', 'Failed sign-in: no such account'],
    ...['Changed own names', 'Sophea K\\.', 'editor@example\\.org', 'href="/desk/sources/S-0001"'],
  ]) {
    assert.match(text, new RegExp(words), words)
  }
  await admin.get('/km/desk/audit').expect(200)
})

test('the audit is filtered by person, kind, record and days', async (t) => {
  const { site, admin } = await aBusyDay(t)
  const editor = (await eventModel(site.store.connection).findOne({ what: 'names-changed' }).lean())?.by
  const count = async (query: string) => rowsOf((await admin.get(`/desk/audit?${query}`).expect(200)).text)
  assert.equal(await count('kind=failed'), 2)
  assert.equal(await count('kind=sign-in'), 2)
  assert.equal(await count('record=d-0001'), 1)
  assert.equal(await count('record=licadho'), 1)
  assert.equal(await count(`person=${editor}`), 4)
  assert.equal(await count(`person=${editor}&kind=change`), 1)
  assert.equal(await count('from=2026-11-24&to=2026-11-24&kind=failed'), 2)
  assert.match((await admin.get('/desk/audit?from=2026-11-25')).text, /Nothing matches/)
  await admin.get('/desk/audit?kind=nonsense').expect(400)
  await admin.get('/desk/audit?person[$ne]=x').expect(400)
})

test('pages of the audit follow each other without a gap, also when the ledger grows between', async (t) => {
  const { site, admin } = await aBusyDay(t)
  await admin.get('/desk/audit').expect(200)
  const { store } = site
  const change = await store.ledger.entryOf('source', 'S-0001', 1)
  for (let version = 1; version <= 60; version += 1) {
    await store.ledger.append({
      kind: 'source',
      reference: 'S-0001',
      operation: 'publish',
      content: JSON.parse(change?.content ?? ''),
      author: { id: 'x', shownAs: 'X' },
      reason: `Reason ${version}`,
      expected: version,
    })
  }
  const [one, two] = await Promise.all([
    admin.get('/desk/audit?record=S-0001').expect(200),
    admin.get('/desk/audit?record=S-0001&page=2').expect(200),
  ])
  assert.deepEqual([rowsOf(one.text), rowsOf(two.text)], [50, 11])
  assert.ok(one.text.indexOf('Reason 60') < one.text.indexOf('Reason 59'))
})

test('why a confidential version was made is told to nobody here: it may tell what the source says', async (t) => {
  const { site, admin } = await aBusyDay(t)
  const { ledger } = site.store
  const one = { ...aSource('S-0009', { isConfidential: true }), reason: 'Told by a witness' }
  await ledger.append(one)
  await ledger.append({ ...aSource('S-0009'), reason: 'May be read now', expected: 1 })
  await ledger.append({ ...one, operation: 'withdraw', content: null, reason: 'Not needed', expected: 2 })
  for (const path of ['/desk/audit', '/desk/audit.csv']) {
    const { text } = await admin.get(path).expect(200)
    assert.doesNotMatch(text, /a witness/)
    assert.match(text, /May be read now/)
    assert.match(text, /Not needed/)
  }
})

test('the export holds the same, with no formula a spreadsheet would run', async (t) => {
  const { admin } = await aBusyDay(t)
  const { text, headers } = await admin.get('/desk/audit.csv').expect(200)
  assert.match(String(headers['content-disposition']), /attachment; filename="tamdan-audit-2026-11-24\.csv"/)
  assert.match(text, /^\ufefftime,kind,event,by,by_account/)
  assert.match(text, /'=HYPERLINK/)
  assert.doesNotMatch(text, /[^']=HYPERLINK/)
  const failed = (await admin.get('/desk/audit.csv?kind=failed').expect(200)).text
  assert.equal(failed.trim().split('\r\n').length, 3)
})

test('neither page nor export nor store keeps a password, a token, a hash of one or a network address', async (t) => {
  const { site, admin } = await aBusyDay(t)
  const user = await anAccount(site, 'contributor', 'new@example.org')
  const link = (await admin.post(`/desk/users/${user.id}/link`).expect(200)).text
  const token = /token(?:=|&#x3D;)([\w-]{43})/.exec(link)?.[1] ?? ''
  const stored = JSON.stringify(await eventModel(site.store.connection).find({}).lean())
  assert.equal(token.length, 43)
  const texts = [stored, (await admin.get('/desk/audit')).text, (await admin.get('/desk/audit.csv')).text]
  for (const text of texts) {
    for (const secret of [SECRET, PASSWORD, token, '$argon2', '127.0.0.1', '::1', '::ffff']) {
      assert.ok(!text.includes(secret), secret)
    }
  }
})
