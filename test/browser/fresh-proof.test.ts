import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Running } from '../../src/server.js'
import { aPerson, servedSite } from '../support/browser.js'
import { codeAt } from '../support/second-factor.js'
import { PASSWORD } from '../support/sign-in.js'

const PHONE = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
const WIDE = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'

/** As if the proof had been given an hour ago: the site's clock is the machine's. */
const letItRunOut = ({ store }: Running) =>
  store.connection
    .collection('sessions')
    .updateMany({}, { $set: { confirmedAt: new Date(Date.now() - 60 * 60 * 1000).toISOString() } })

/** Where somebody is: the path, once the page was seen to be in its language and no wider than the phone. */
async function placeOf(page: Page, lang: string): Promise<string> {
  const { pathname } = new URL(page.url())
  assert.equal(await page.getAttribute('html', 'lang'), lang, pathname)
  assert.equal(await page.evaluate<boolean>(WIDE), false, `${pathname} is wider than the phone`)
  return pathname
}

const NEW = { email: 'sophea@example.org', name: 'សុភា Sophea', shownAs: 'S. & K.' }

for (const [lang, prefix] of [
  ['en', ''],
  ['km', '/km'],
] as const) {
  test(`on a phone without scripts, ${lang}: a second factor is set up, and a form outlives its fresh proof`, async (t) => {
    const running = await servedSite(t, { STARTER_DATA: 'off', SECOND_FACTOR_REQUIRED: 'on' })
    const page = await aPerson(t, running, 'admin', PHONE)
    const at = async () => (await placeOf(page, lang)).slice(prefix.length)

    await page.goto(`${running.address}${prefix}/desk`)
    assert.equal(await at(), '/account/two-step')
    await page.click('a[href$="/account/two-step/app"], form[action$="/account/two-step/app"] button')
    assert.equal(await at(), '/account/two-step/app')
    const secret = (await page.textContent('.secret')) ?? ''
    await page.fill('[name=code]', '000')
    await page.click('.steps button')
    assert.ok(await page.locator('.msg').count(), 'a wrong code is refused with words')
    await page.fill('[name=code]', codeAt(secret, new Date()))
    await page.click('.steps button')
    await at()
    assert.equal(await page.locator('.codes code').count(), 10)

    await page.goto(`${running.address}${prefix}/desk/users/new`)
    assert.equal(await at(), '/desk/users/new')
    for (const [name, value] of Object.entries(NEW)) await page.fill(`[name=${name}]`, value)
    await page.check('[name=role][value=editor]')
    await letItRunOut(running)
    await page.click('main form.form button')
    assert.equal(await at(), '/account/confirm')
    assert.doesNotMatch(decodeURIComponent(page.url()), /sophea|សុភា/i)
    const users = running.store.connection.collection('users')
    assert.equal(await users.countDocuments(), 1)
    await page.fill('[name=password]', PASSWORD)
    // One step on, which the leeway takes already: a code is taken once.
    await page.fill('[name=code]', codeAt(secret, new Date(Date.now() + 30_000)))
    await page.click('main form.form button')
    assert.match(await at(), /^\/desk\/unfinished\/[0-9a-f]{24}$/)
    assert.equal(await users.countDocuments(), 1)
    await page.click('main form button.btn:not(.b2)')
    assert.equal(await at(), '/desk/users/new')
    for (const [name, value] of Object.entries(NEW))
      assert.equal(await page.inputValue(`[name=${name}]`), value)
    assert.ok(await page.isChecked('[name=role][value=editor]'))
    await page.click('main form.form button')
    await at()
    assert.equal(await users.countDocuments({ email: NEW.email }), 1)
    assert.equal(await running.store.connection.collection('unfinished').countDocuments(), 0)
  })
}
