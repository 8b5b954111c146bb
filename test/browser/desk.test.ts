import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { setupLink } from '../../src/accounts/sign-in/setup.js'
import { aBrowser, axeFindings, servedSite } from '../support/browser.js'

const PASSWORD = 'a long enough passphrase'

async function makeFirstAccount(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.fill('[name=email]', 'sophea@example.org')
  await page.fill('[name=name]', 'Sophea Keo')
  await page.fill('[name=shownAs]', 'Sophea K.')
  await page.fill('[name=password]', PASSWORD)
  await page.fill('[name=again]', PASSWORD)
  await page.click('main form button')
}

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.fill(`[name="${name}"]`, value)
}

const publish = (page: Page) => page.click('button[name=op][value=publish]')

async function addSource(page: Page): Promise<string> {
  await page.click('a[href$="/desk/sources/new"]')
  await page.selectOption('[name=kind]', 'news')
  await fill(page, {
    'title.en': 'Course for investigators ends',
    publisher: 'A newspaper',
    address: 'https://example.org/course',
    'publishedOn.year': '2026',
    why: 'A new source',
  })
  await publish(page)
  return (await page.textContent('.no'))?.trim() ?? ''
}

async function addAction(page: Page, address: string, source: string): Promise<void> {
  await page.goto(`${address}/desk/actions/new`)
  await fill(page, {
    'title.en': 'Investigators finish a course on compounds',
    'summary.en': 'Forty investigators took a five-day course.',
    'on.day': '9',
    'on.month': '11',
    'on.year': '2026',
  })
  await page.selectOption('[name="actors.0.organisation"]', { index: 1 })
  await page.check('[name=type][value=training]')
  // A second source is asked for and left empty: the form comes back with everything in it.
  await fill(page, { 'sources.0': source })
  await page.click('button[name=add][value=sources]')
  assert.equal(await page.inputValue('[name="title.en"]'), 'Investigators finish a course on compounds')
  await page.click('summary:has-text("Add a demand")')
  await fill(page, { 'links.0.demand': 'D-0001', 'links.0.reason.en': 'It trains those who investigate.' })
  await page.check('[name="links.0.effect"][value=advances]')
  await fill(page, { why: 'The course ended' })
  await publish(page)
}

async function assess(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/desk/demands/D-0001`)
  await page.click('a[href$="/assess"]')
  await page.check('[name=status][value=met]')
  for (const place of [0, 1, 2, 3]) await page.check(`[name="criteria.${place}.verdict"][value=met]`)
  await fill(page, { 'reason.en': 'Every criterion is met, for this test.', why: 'A new assessment' })
  await publish(page)
}

/** How many demands the home page's strip counts as met. */
async function metOnHome(page: Page, address: string): Promise<number> {
  await page.goto(address)
  return Number(await page.textContent('.tally a[href*="status=met"] b'))
}

test('from the set-up link to a published action and a new judgement, with scripts off', async (t) => {
  const { address, store } = await servedSite(t)
  const context = await aBrowser(t)
  const page = await context.newPage()
  await makeFirstAccount(page, (await setupLink(store.connection, address)) ?? '')
  await page.goto(`${address}/desk`)
  const source = await addSource(page)
  assert.match(source, /^S-\d{4}$/)

  await addAction(page, address, source)
  assert.match((await page.textContent('.done')) ?? '', /published/)
  await page.goto(`${address}/demands/D-0001`)
  const timeline = (await page.textContent('.time')) ?? ''
  assert.match(timeline, /Investigators finish a course on compounds/)
  assert.match(timeline, /It trains those who investigate\./)

  const before = await metOnHome(page, address)
  await assess(page, address)
  assert.equal(await metOnHome(page, address), before + 1)

  await page.goto(`${address}/desk`)
  await page.click('form[action$="/logout"] button')
  const answer = await context.request.get(`${address}/desk`, { maxRedirects: 0 })
  assert.equal(answer.status(), 303)
})

test('axe finds nothing on the pages of the desk, in either language', async (t) => {
  const { address, store } = await servedSite(t)
  const context = await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true })
  const page = await context.newPage()
  await makeFirstAccount(page, (await setupLink(store.connection, address)) ?? '')
  const pages = [
    '',
    '/actions',
    '/actions/A-0001',
    '/actions/A-0001/edit',
    '/demands/new',
    '/demands/D-0001/assess',
  ]
  for (const path of pages.flatMap((one) => [`/desk${one}`, `/km/desk${one}`])) {
    await page.goto(address + path)
    assert.deepEqual(await axeFindings(page), [], path)
  }
  await page.goto(`${address}/desk/actions/new`)
  await publish(page)
  assert.notEqual(await page.locator('.sum li').count(), 0)
  assert.deepEqual(await axeFindings(page), [], 'a refused form')
})
