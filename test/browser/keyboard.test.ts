import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { followerModel } from '../../src/following/model.js'
import { aBrowser, aPerson, servedSite } from '../support/browser.js'
import { twoVersionsAndADraft } from '../support/every-route.js'
import { keyboardOf } from '../support/keys.js'
import { codeAt } from '../support/second-factor.js'
import { PASSWORD } from '../support/sign-in.js'
import type { Site } from '../support/site.js'

const textOf = async (page: Page, what: string) => (await page.textContent(what)) ?? ''
const pathOf = (page: Page) => new URL(page.url()).pathname
const PUBLISH = 'button.btn[name=op][value=publish]'
const HALF_A_MINUTE = 30_000

test('by keyboard alone: a second factor is set up, and signing in takes password and code', async (t) => {
  const running = await servedSite(t, { STARTER_DATA: 'off' })
  const page = await aPerson(t, running, 'editor')
  const { fill, enter, send, to } = keyboardOf(page)
  await page.goto(`${running.address}/account/two-step`)
  await enter('a[href$="/account/two-step/app"]')
  const secret = await textOf(page, 'code.secret')
  await fill('#code', codeAt(secret, new Date()))
  await send()
  assert.equal(await page.locator('.codes code').count(), 10)
  await enter('form[action$="/logout"] button')
  await page.goto(`${running.address}/login`)
  await fill('#email', 'editor@example.org')
  await fill('#password', PASSWORD)
  await send()
  assert.equal(pathOf(page), '/login/second')
  // Password managers and pasting are what makes signing in no test of memory (WCAG 3.3.8).
  assert.equal(await page.getAttribute('#code', 'autocomplete'), 'one-time-code')
  await fill('#code', '000000')
  await send()
  assert.ok(await keyboardOf(page).isAt('.sum'), 'the focus goes to what is wrong')
  await to('.sum a')
  await keyboardOf(page).press('Enter')
  assert.ok(await keyboardOf(page).isAt('#code[aria-invalid=true]'), 'from there it leads to the field')
  await page.keyboard.type(codeAt(secret, new Date(Date.now() + HALF_A_MINUTE)))
  await send()
  assert.equal(pathOf(page), '/desk')
})

test('by keyboard alone: a demand is added, its errors are found and mended, it is published and assessed', async (t) => {
  const running = await servedSite(t)
  const page = await aPerson(t, running, 'admin')
  const { fill, enter, to, press, isAt, presses } = keyboardOf(page)
  await enter('a[href$="/desk/demands/new"]')
  await fill('[name="title.en"]', 'Publish the number of prosecutions each year')
  await enter(PUBLISH)
  assert.ok(await isAt('.sum'), 'the focus goes to what is wrong')
  assert.match(await page.title(), /^Error/)
  assert.equal(await page.inputValue('[name="title.en"]'), 'Publish the number of prosecutions each year')
  await to('.sum a[href="#text-en"]')
  await press('Enter')
  const described = await page.evaluate<string>(
    `document.activeElement.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ')`,
  )
  assert.match(described, /Enter in English, Khmer or both/)
  assert.ok(await isAt('[aria-invalid=true]'))
  await page.keyboard.type('The ministry should publish the number each year.')
  await to('[name=themes]')
  await press('Space')
  await to('[name="issuers.0.organisation"]')
  await press('ArrowDown')
  await to('[name=addressees]')
  await press('Space')
  await fill('[name="issuedOn.year"]', '២០២៥')
  await fill('[name="sources.0"]', 'S-0002')
  await fill('[name=why]', 'A new report')
  await enter(PUBLISH)
  assert.match(await textOf(page, '.done'), /published/)
  assert.ok(presses() < 1500)

  await enter('a[href$="/assess"]')
  await to('[name=status]')
  await press('Space')
  // Past "met" and others: nobody has said what would count as met, and nothing was done yet.
  for (let down = 0; down < 4; down += 1) await press('ArrowDown')
  await fill('[name="reason.en"]', 'Judged by keyboard.')
  await fill('[name=why]', 'A first look')
  await enter(PUBLISH)
  assert.match(await textOf(page, '.done'), /published/)
})

test('by keyboard alone: a second person reviews a draft and publishes it', async (t) => {
  const running = await servedSite(t)
  await twoVersionsAndADraft({ store: running.store } as Site)
  const page = await aPerson(t, running, 'editor')
  const { fill, enter } = keyboardOf(page)
  await enter('a[href$="/desk/review/demands/D-0001"]')
  await fill('#reason', 'Read and checked')
  await enter(PUBLISH)
  assert.match(await textOf(page, '.done'), /published/)
})

test('by keyboard alone: a reader skips the menu, searches, filters, cites and follows by mail', async (t) => {
  const { address, store } = await servedSite(t)
  const page = await (
    await aBrowser(t, { javaScriptEnabled: true, viewport: { width: 1280, height: 800 } })
  ).newPage()
  const { fill, enter, send, to, press, isAt } = keyboardOf(page)
  await page.goto(`${address}/demands`)
  await press('Tab')
  assert.ok(await isAt('.skip'), 'the first stop is the link past the menu')
  await press('Enter')
  await press('Tab')
  assert.ok(await isAt('main *'), 'and it leads past the menu')

  await page.goto(address)
  await fill('[name=q]', 'training')
  await send()
  assert.equal(pathOf(page), '/search')
  await to('main a[href*="/demands/D-"]')
  await page.goto(`${address}/demands`)
  await to('.facets [name=theme]')
  await press('Space')
  await enter('.facets button')
  assert.match(page.url(), /theme=/)
  await enter('.list a.t[href*="/demands/D-"]')
  await to('a[href$="cite.bib"]')
  await page.goto(page.url())
  await enter('a[href*="/follow?demand="]')
  await fill('#email', 'sok@example.org')
  await to('[name=cadence]')
  await press('Space')
  await enter('main form button')
  assert.equal(pathOf(page), '/follow/asked')
  assert.equal(
    await followerModel(store.connection).countDocuments({}),
    0,
    'nobody follows before they confirm',
  )
})

test('nothing holds the keyboard fast: from the end of a page the focus leaves it', async (t) => {
  const running = await servedSite(t)
  const page = await aPerson(t, running, 'admin', { javaScriptEnabled: true })
  for (const path of ['/demands/D-0001', '/km/demands', '/desk/actions/A-0001/edit', '/account/two-step']) {
    await page.goto(running.address + path)
    const { press, isAt } = keyboardOf(page)
    let stops = 0
    do await press('Tab')
    while (!(await isAt('body')) && ++stops < 900)
    assert.ok(stops > 5 && stops < 900, `${path}: ${stops} stops`)
  }
})
