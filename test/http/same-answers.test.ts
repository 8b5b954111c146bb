import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneTimeLinkStore } from '../../src/accounts/letters/link-store.js'
import { userStore } from '../../src/accounts/store.js'
import { secretAddressStore } from '../../src/pages/unlisted/secret-address-store.js'
import { anAccount, PASSWORD } from '../support/sign-in.js'
import { ownSite } from '../support/site.js'
import { type Answer, askerOf } from './asker.js'
import { planted } from './planted-site.js'

/** What differs from one answer to the next, whatever was asked; a tag is made of the very address. */
const OF_THE_MOMENT = new Set(['date', 'etag', 'ratelimit', 'ratelimit-policy', 'retry-after'])

/** An answer without what it repeats of the question: status, headers but for the values of cookies, and body. */
function shape({ status, headers, text }: Answer, asked: string): string[] {
  const names = (headers['set-cookie'] ?? []).map((cookie) => cookie.replace(/=[^;]*/, '='))
  const others = Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.has(name) && name !== 'set-cookie')
  // No form has the mark of another.
  const words = text.replace(/(?<=name="once" value=")[\w-]{22}/g, '')
  const said = [String(status), ...others.map(String), ...names, ...words.split('\n')]
  const repeated = [asked, asked.toLowerCase(), encodeURIComponent(asked)]
  return said.map((line) => repeated.reduce((rest, one) => rest.replaceAll(one, 'ASKED'), line))
}

/** What is there for the desk alone, and what never was: of one length. */
const RECORDS: [folder: string, hidden: string, none: string][] = [
  ['demands', 'D-0002', 'D-0777'],
  ['actions', 'A-0002', 'A-0777'],
  ['indicators', 'I-0002', 'I-0777'],
  ['themes', 'T-0001', 'T-0777'],
  ['themes', 'zqtheme', 'zqnever'],
  ['organisations', 'O-0001', 'O-0777'],
  ['organisations', 'zqgroup', 'zqnever'],
  ['progress', 'P-0002', 'P-0777'],
  ['progress', 'zqplan', 'zqnone'],
  ['progress', 'P-0003', 'P-0777'],
  ['progress', 'zqunlisted', 'zqnotthere'],
]
const PARTS = [
  '',
  '/v/1',
  '/v/2',
  '/history',
  '/diff/1..2',
  '/diff?from=1&to=2',
  '/cite.bib',
  '/feed.atom',
  '/picture.png',
]

/** Every address of readers that could tell whether a record is there. */
const addressesOf = (folder: string, name: string): string[] => [
  ...PARTS.flatMap((part) => [`/${folder}/${name}${part}`, `/km/${folder}/${name}${part}`]),
  `/${folder}/${name}?asOf=2026-11-23`,
  `/${folder}/${name}.`,
  `/api/v1/${folder === 'progress' ? 'programmes' : folder}/${name}`,
  `/api/v1/drafts/${folder === 'progress' ? 'programmes' : folder}/${name}`,
  `/desk/${folder === 'progress' ? 'programmes' : folder}/${name}`,
  `/follow?${folder === 'progress' ? 'programme' : folder.slice(0, -1)}=${name}`,
  `/embed/progress/${name}`,
  `/embed/demands/${name}.svg`,
  `/search?q=${name}`,
  `/changes?record=${name}`,
]

test('a guest cannot tell a record that only the desk sees from one that never was', async (t) => {
  const site = await ownSite(t, { TRUST_PROXY: 'loopback' })
  await planted(site)
  const { ask } = await askerOf(t, site)
  let answers = 0
  for (const [folder, hidden, none] of RECORDS) {
    const others = addressesOf(folder, none)
    for (const [place, address] of addressesOf(folder, hidden).entries()) {
      const [one, other] = [await ask('GET', address), await ask('GET', others[place] ?? '')]
      assert.deepEqual(shape(one, hidden), shape(other, none), address)
      answers += 2
    }
  }
  t.diagnostic(`${answers} answers`)
})

test('a guest cannot tell a secret address that was taken back from one that never was', async (t) => {
  const site = await ownSite(t, { TRUST_PROXY: 'loopback' })
  const { secret } = await planted(site)
  const { ask } = await askerOf(t, site)
  const never = 'n'.repeat(secret.length)
  const addresses = secretAddressStore(site.store.connection, site.clock)
  const open = await ask('GET', `/unlisted/${secret}`)
  assert.notDeepEqual(shape(open, secret), shape(await ask('GET', `/unlisted/${never}`), never))
  const [{ _id: id = '' } = {}] = await addresses.of('P-0003')
  assert.ok(await addresses.revoke('P-0003', id))
  for (const prefix of ['', '/km']) {
    const [taken, none] = [
      await ask('GET', `${prefix}/unlisted/${secret}`),
      await ask('GET', `${prefix}/unlisted/${never}`),
    ]
    assert.deepEqual(shape(taken, secret), shape(none, never))
  }
})

test('a guest cannot tell which e-mail addresses have an account, or in what state', async (t) => {
  const site = await ownSite(t, { TRUST_PROXY: 'loopback' })
  const { connection } = site.store
  const users = userStore(connection, site.clock)
  await anAccount(site, 'editor', 'known@example.org')
  const closed = await anAccount(site, 'editor', 'close@example.org')
  await users.close(closed.id)
  const names = { name: 'Not yet', shownAs: 'N. Yet' }
  const invited = await users.add({
    email: 'early@example.org',
    ...names,
    role: 'editor',
    passwordHash: null,
  })
  await oneTimeLinkStore(connection, site.clock).make(invited?.id ?? '')
  const { ask } = await askerOf(t, site)
  const send = async (email: string, password: string) =>
    shape(await ask('POST', '/login', {}, String(new URLSearchParams({ email, password }))), email)
  const none = await send('never@example.org', 'not the password')
  assert.equal(none[0], '422')
  assert.deepEqual(await send('known@example.org', 'not the password'), none)
  assert.deepEqual(await send('close@example.org', PASSWORD), none)
  assert.deepEqual(await send('early@example.org', PASSWORD), none)
})

test('a guest cannot tell which e-mail addresses follow', async (t) => {
  const site = await ownSite(t, {
    ...{ TRUST_PROXY: 'loopback', MAIL_FROM: 'tamdan@example.org', SMTP_URL: 'smtp://127.0.0.1:9' },
  })
  await planted(site)
  const { ask } = await askerOf(t, site)
  for (const address of ['/follow/mine', '/km/follow/mine', '/follow?demand=D-0001']) {
    const send = async (email: string) =>
      shape(await ask('POST', address, {}, String(new URLSearchParams({ email, cadence: 'daily' }))), email)
    const known = await send('zqfollower@example.org')
    assert.equal(known[0], '303')
    assert.deepEqual(known, await send('zqnobodyee@example.org'))
  }
})
