import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventModel } from '../../src/accounts/model.js'
import { systemClock } from '../../src/clock.js'
import type { Running } from '../../src/server.js'
import { aBrowser, axeFindings, servedSite } from '../support/browser.js'
import { codeAt } from '../support/second-factor.js'
import { anAccount, PASSWORD } from '../support/sign-in.js'
import type { Site } from '../support/site.js'

const textOf = async (page: Page, what: string) => (await page.textContent(what)) ?? ''

async function aSite(t: TestContext): Promise<Running & { email: string }> {
  const running = await servedSite(t, { STARTER_DATA: 'off' })
  const { email } = await anAccount({ store: running.store, clock: systemClock } as Site, 'editor')
  return { ...running, address: running.address.replace('127.0.0.1', 'localhost'), email }
}

async function logIn(page: Page, { address, email }: { address: string; email: string }): Promise<void> {
  await page.goto(`${address}/login`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', PASSWORD)
  await page.click('main form button')
}

const signOut = (page: Page) => page.click('main form[action="/logout"] button')

/** An authenticator inside the browser, by the protocol of Chrome's developer tools. */
async function authenticator(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const kind = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true } as const
  const options = {
    ...kind,
    ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  }
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options })
  return {
    verifies: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    /** As a copy of the authenticator would be that has signed less often. */
    async turnBack() {
      for (const credential of await this.credentials()) {
        await session.send('WebAuthn.removeCredential', {
          authenticatorId,
          credentialId: credential.credentialId,
        })
        await session.send('WebAuthn.addCredential', {
          authenticatorId,
          credential: { ...credential, signCount: 0 },
        })
      }
    },
  }
}

test('a passkey is added, signs in after the password and alone, and is removed', async (t) => {
  const site = await aSite(t)
  const context = await aBrowser(t, { javaScriptEnabled: true })
  const page = await context.newPage()
  const failures: string[] = []
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
  await authenticator(page)
  await logIn(page, site)
  await page.goto(`${site.address}/account/two-step/passkeys/new`)
  await page.fill('[name=passkeyName]', 'My phone')
  await page.click('[data-ask] button')
  await page.waitForSelector('.codes')
  assert.equal(await page.locator('.codes code').count(), 10)
  await page.goto(`${site.address}/account/two-step`)
  assert.match(await textOf(page, '.rows'), /My phone[\s\S]*Not used yet/)

  await page.goto(`${site.address}/account`)
  await signOut(page)
  await logIn(page, site)
  assert.equal(new URL(page.url()).pathname, '/login/second')
  await page.click('[data-ask] button')
  await page.waitForURL(`${site.address}/desk`)

  await page.goto(`${site.address}/account`)
  await signOut(page)
  await page.goto(`${site.address}/login?next=/account`)
  await page.click('form.or button')
  await page.click('[data-ask] button')
  await page.waitForURL(`${site.address}/account`)
  assert.match(await textOf(page, '.lede'), /editor@example\.org/)

  await page.goto(`${site.address}/account/two-step`)
  await page.click('.rows form button')
  assert.match(await textOf(page, '.done'), /passkey is removed/)
  assert.deepEqual(failures, [])
})

test('a passkey without user verification, with a count turned back, or shown twice signs nobody in', async (t) => {
  const site = await aSite(t)
  const page = await (await aBrowser(t, { javaScriptEnabled: true })).newPage()
  const device = await authenticator(page)
  await logIn(page, site)
  await page.goto(`${site.address}/account/two-step/passkeys/new`)
  await page.click('[data-ask] button')
  await page.waitForSelector('.codes')
  await page.goto(`${site.address}/account`)
  await signOut(page)
  const begin = async () => {
    await page.goto(`${site.address}/login`)
    await page.click('form.or button')
  }

  await device.verifies(false)
  await begin()
  await page.click('[data-ask] button')
  await page.waitForSelector('.msg[role=alert]:not([hidden])')
  assert.match(await textOf(page, '.msg[role=alert]'), /No passkey was used/)

  await device.verifies(true)
  await begin()
  const sent = page.waitForRequest((request) => request.url().endsWith('/shown'))
  await page.click('[data-ask] button')
  await page.waitForURL(`${site.address}/desk`)
  const body = (await sent).postData() ?? ''
  await page.goto(`${site.address}/account`)
  await signOut(page)
  await begin()
  const replayed = JSON.stringify(new URLSearchParams(body).get('credential'))
  const form = "document.querySelector('form[data-passkey]')"
  await page.evaluate(`${form}.elements.credential.value = ${replayed}; ${form}.submit()`)
  await page.waitForSelector('.sum')
  assert.match(await textOf(page, '.sum'), /could not be used/)

  await device.turnBack()
  await begin()
  await page.click('[data-ask] button')
  await page.waitForSelector('.sum')
  assert.match(await textOf(page, '.sum'), /could not be used/)
  const failed = await eventModel(site.store.connection).countDocuments({ what: 'wrong-passkey' })
  assert.equal(failed, 2)
})

test('an app’s code and a recovery code sign in with scripts off, each once', async (t) => {
  const site = await aSite(t)
  const page = await (await aBrowser(t)).newPage()
  await logIn(page, site)
  await page.goto(`${site.address}/account/two-step/app`)
  const secret = await textOf(page, '.secret')
  await page.fill('[name=code]', codeAt(secret, new Date()))
  await page.click('.steps button')
  const codes = await page.locator('.codes code').allTextContents()
  const again = async (code: string) => {
    await page.goto(`${site.address}/account`)
    await signOut(page)
    await logIn(page, site)
    await page.fill('[name=code]', code)
    await page.click('form[action="/login/second"] button')
    return new URL(page.url()).pathname
  }
  // One step on, which the leeway takes already.
  assert.equal(await again(codeAt(secret, new Date(Date.now() + 30_000))), '/desk')
  assert.equal(await again(codes[0] ?? ''), '/desk')
  await page.goto(`${site.address}/account`)
  assert.match(await textOf(page, 'main'), /9 recovery codes left/)
  assert.equal(await again(codes[0] ?? ''), '/login/second')
  assert.match(await textOf(page, '.sum'), /used already/)
})

test('axe finds nothing on the pages of accounts and the states of their forms, in either language', async (t) => {
  const site = await aSite(t)
  const context = await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true })
  const page = await context.newPage()
  await authenticator(page)
  const clean = async (state: string) => assert.deepEqual(await axeFindings(page), [], state)
  for (const prefix of ['', '/km']) {
    const at = site.address + prefix
    await page.goto(`${at}/login`)
    await clean(`${prefix} sign in`)
    await page.click('main form button')
    await clean(`${prefix} sign in, refused`)
    await page.click('form.or button')
    await clean(`${prefix} passkey`)
  }
  await logIn(page, site)
  for (const prefix of ['', '/km']) {
    const at = `${site.address}${prefix}/account`
    for (const path of ['', '/two-step', '/two-step/app', '/two-step/passkeys/new', '/confirm']) {
      await page.goto(at + path)
      await clean(prefix + path)
    }
    await page.goto(`${at}/confirm`)
    await page.click('main .btn:not(.b2)')
    await clean(`${prefix} confirm, refused`)
    await page.goto(`${at}/two-step/app`)
    await page.click('.steps button')
    await clean(`${prefix} app, refused`)
  }
  await page.goto(`${site.address}/account/two-step/passkeys/new`)
  await page.click('[data-ask] button')
  await page.waitForSelector('.codes')
  await clean('recovery codes')
  for (const prefix of ['', '/km']) {
    await page.goto(`${site.address}${prefix}/account/two-step`)
    await page.click('.rows summary')
    await clean(`${prefix} a passkey`)
  }
  await page.context().clearCookies()
  await logIn(page, site)
  for (const prefix of ['', '/km']) {
    await page.goto(`${site.address}${prefix}/login/second`)
    await clean(`${prefix} second step`)
    await page.click('form[action$="/login/second"] button')
    await clean(`${prefix} second step, refused`)
  }
})
