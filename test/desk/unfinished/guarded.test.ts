import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { eventModel } from '../../../src/accounts/model.js'
import { isKeepable } from '../../../src/desk/unfinished/rules.js'
import { unfinishedStore } from '../../../src/desk/unfinished/store.js'
import { KINDS } from '../../../src/ledger/entry.js'
import { aPublished } from '../../pages/programmes/donor-site.js'
import { aSource } from '../../support/builders.js'
import { settableClock } from '../../support/clock.js'
import { formValues } from '../../support/form-values.js'
import { anAccount, PASSWORD, signedInAs } from '../../support/sign-in.js'
import { type Browser, ownSite, type Site } from '../../support/site.js'

const START = '2026-11-24T03:00:00.000Z'
const MINUTES_16 = 16 * 60_000

type Typed = Record<string, string | string[]>

/** A form that asks for fresh proof, and what may be typed into it. */
interface Guarded {
  address: string
  typed: fc.Arbitrary<Typed>
}

/** One line of any script, as fields hold it. */
const line = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .map((text) => text.replace(/\p{C}/gu, '').trim())
    .map((text) => text || 'x')

async function aDesk(t: TestContext) {
  const clock = settableClock(START)
  const site = await ownSite(t, {}, clock)
  const { ledger } = site.store
  await ledger.append(aPublished())
  for (const expected of [0, 1])
    await ledger.append({ ...aSource('S-0001', { isConfidential: true }), expected })
  const { id } = await anAccount(site, 'contributor', 'other@example.org')
  const admin = await signedInAs(site, 'admin')
  // Passkeys are for a name, not for a number.
  admin.set('Host', 'localhost')
  const roles = fc.constantFrom('contributor', 'editor', 'admin')
  const forms: Guarded[] = [
    {
      address: '/desk/erase',
      typed: fc.record({ reason: line(2000) }).map(({ reason }) => ({
        ...{ kind: 'source', reference: 'S-0001', version: '1', reason },
      })),
    },
    {
      address: '/desk/users/new',
      typed: fc.record({ email: line(100), name: line(200), shownAs: line(200), role: roles }),
    },
    { address: `/desk/users/${id}/role`, typed: fc.record({ role: roles }) },
    { address: '/desk/programmes/P-0001/addresses', typed: fc.record({ name: line(200) }) },
    { address: '/desk/programmes/P-0001/readers', typed: fc.record({ email: line(300) }) },
    { address: '/desk/sources/S-0001/readers', typed: fc.record({ email: line(300) }) },
    {
      address: '/account/tokens',
      typed: fc.record({
        tokenName: line(100),
        days: fc.constantFrom('7', '30', '90'),
        kinds: fc.subarray([...KINDS], { minLength: 1 }).map((kinds) => [...kinds]),
        access: fc.constantFrom('read', 'write'),
      }),
    },
    { address: '/account/two-step/passkeys', typed: fc.record({ passkeyName: line(60) }) },
  ]
  // Who may read what follows from the ledger; it is brought forward where somebody first asks.
  await admin.get('/desk/sources/S-0001/readers').expect(200)
  const wait = () => clock.set(new Date(clock.now().getTime() + MINUTES_16).toISOString())
  return { site, admin, forms, wait }
}

/** What stands in the store of everything that a form of these could do; forms put aside and what the proof itself notes are apart. */
async function everythingDone({ store }: Site): Promise<string> {
  const apart = new Set(['unfinished', 'sessions', 'attempts', 'challenges'])
  const names = (await store.connection.listCollections())
    .map(({ name }) => name)
    .filter((name) => !apart.has(name))
    .sort()
  const all = await Promise.all(
    names.map(async (name) => [name, await store.connection.collection(name).find({}).toArray()]),
  )
  const events = await eventModel(store.connection)
    .find({ what: { $ne: 'identity-confirmed' } })
    .lean()
  return JSON.stringify([all.filter(([name]) => name !== 'events'), events])
}

/** Proves who it is, where a refused form led. @returns the page that the proof led on to */
async function prove(browser: Browser, location: string): Promise<string> {
  const asked = new URL(location, 'http://a')
  assert.equal(asked.pathname, '/account/confirm')
  const next = asked.searchParams.get('next') ?? ''
  const page = await browser.get(location).expect(200)
  assert.match(page.text, /Nothing has been done yet/)
  const done = await browser.post('/account/confirm').type('form').send({ password: PASSWORD, next })
  return String(done.headers.location)
}

async function goOn(browser: Browser, href: string, address: string) {
  const page = await browser.get(href).expect(200)
  assert.match(page.text, /Passwords, codes and files are never put aside/)
  assert.ok(
    page.text.includes(
      `<form method="post" action="${address}"><input type="hidden" name="op" value="show">`,
    ),
  )
  const sent = formValues(page.text)
  const form = await browser.post(address).type('form').send(sent).expect(200)
  return formValues(goingOn(form.text))
}

/** The one form of a page that goes on with what was put aside. */
function goingOn(html: string): string {
  const found = html.split('<form').filter((form) => form.includes('name="unfinished"'))
  assert.equal(found.length, 1)
  return found[0]?.split('</form>')[0] ?? ''
}

const sorted = (values: string | string[]) => [values].flat().sort()

test('whatever is typed into a form whose proof ran out stands in it again after the proof, and nothing was done', async (t) => {
  const { site, admin, forms, wait } = await aDesk(t)
  for (const { address, typed } of forms) {
    await fc.assert(
      fc.asyncProperty(typed, async (values) => {
        wait()
        const before = await everythingDone(site)
        const sent = { ...values, password: 'my own secret', credential: '{"secret":1}', op: 'draft' }
        const refused = await admin.post(address).type('form').send(sent).expect(303)
        const { location } = refused.headers
        for (const value of Object.values(values).flat())
          assert.ok(value.length < 4 || !decodeURIComponent(String(location)).includes(value))
        const href = await prove(admin, String(location))
        assert.match(href, /^\/desk\/unfinished\/[0-9a-f]{24}$/)
        const again = await goOn(admin, href, address)
        for (const [name, value] of Object.entries(values))
          assert.deepEqual(sorted(again[name] ?? []), sorted(value), `${address} ${name}`)
        assert.equal(again.unfinished?.[0], href.split('/').at(-1))
        assert.ok((await everythingDone(site)) === before, `${address} did something`)
      }),
      { numRuns: 6, includeErrorInReport: true },
    )
  }
  const kept = JSON.stringify(await site.store.connection.collection('unfinished').find({}).toArray())
  assert.doesNotMatch(kept, /my own secret|\\"secret\\/)
})

test('nothing but the form itself does it, once; then it is aside no longer', async (t) => {
  const { site, admin, wait } = await aDesk(t)
  wait()
  const typed = { tokenName: 'Spreadsheet', days: '7', kinds: ['action'], access: 'write' }
  const refused = await admin.post('/km/account/tokens').type('form').send(typed).expect(303)
  assert.match(
    String(refused.headers.location),
    /^\/km\/account\/confirm\?next=%2Fkm%2Fdesk%2Funfinished%2F[0-9a-f]{24}$/,
  )
  const href = await prove(admin, String(refused.headers.location).replace(/^\/km/, ''))
  const values = await goOn(admin, href.replace(/^\/km/, ''), '/account/tokens')
  const tokens = site.store.connection.collection('accesstokens')
  assert.equal(await tokens.countDocuments(), 0)
  const made = await admin.post('/account/tokens').type('form').send(values).expect(200)
  assert.match(made.text, /<p class="token">/)
  assert.equal(await tokens.countDocuments(), 1)
  await admin.get(href).expect(404)
})

test('a session that ran out keeps them likewise; of a form that nothing was typed into nothing is kept', async (t) => {
  const { site, admin, wait } = await aDesk(t)
  wait()
  for (const [address, stands, body] of [
    ['/desk/sources/S-0001/readers', '/desk/sources/S-0001/readers', { op: 'self' }],
    ['/desk/programmes/P-0001/addresses/revoke', '/desk/programmes/P-0001/addresses', { id: 'a'.repeat(64) }],
  ] as const) {
    const { location } = (await admin.post(address).type('form').send(body).expect(303)).headers
    assert.equal(location, `/account/confirm?next=${encodeURIComponent(stands)}`)
  }
  const unfinished = site.store.connection.collection('unfinished')
  assert.equal(await unfinished.countDocuments(), 0)
  for (let minutes = 0; minutes < 13 * 60; minutes += 16) wait()
  const lapsed = await admin.post('/account/tokens').type('form').send({ tokenName: 'Late' }).expect(303)
  assert.match(String(lapsed.headers.location), /^\/login\?next=%2Fdesk%2Funfinished%2F[0-9a-f]{24}$/)
  assert.equal(await unfinished.countDocuments(), 1)
})

test('an erasure takes the forms of its record that were put aside, those that name people too', async (t) => {
  const { site, admin } = await aDesk(t)
  const store = unfinishedStore(site.store.connection, site.clock)
  const put = async (address: string, fields: Record<string, string>) => {
    assert.ok(isKeepable(address))
    const posted = new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))
    await store.keep('somebody', { id: '', address, posted, isLapsed: true })
  }
  await put('/desk/sources/S-0001/readers', { email: 'named@example.org' })
  await put('/desk/erase', { kind: 'source', reference: 'S-0001', reason: 'The person asked' })
  await put('/desk/erase', { kind: 'programme', reference: 'P-0001', reason: 'Another matter' })
  const body = { kind: 'source', reference: 'S-0001', version: '1', reason: 'Asked for' }
  await admin.post('/desk/erase').type('form').send(body).expect(303)
  assert.equal((await store.of('somebody')).length, 1)
  const left = JSON.stringify(await site.store.connection.collection('unfinished').find({}).toArray())
  assert.match(left, /Another matter/)
})
