import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { csvOf } from '../../src/exports/csv.js'
import { aPerson, axeFindings, servedSite } from '../support/browser.js'

const FILE = csvOf([
  ['reference', 'title_en', 'title_km', 'text_en', 'themes', 'issuers', 'addressees', 'issued_on', 'sources'],
  ['D-0001', 'Train every officer who meets victims', '', '', '', '', '', '', ''],
  [
    '',
    'Publish the number of officers trained',
    'ផ្សាយចំនួនមន្ត្រី',
    'Each year.',
    'officer-training',
    'licadho',
    'royal-government',
    '2026-08',
    'S-0001',
  ],
  [
    '',
    'Where it is wrong',
    '',
    'It says so.',
    'oficer-training',
    'licadho',
    'royal-government',
    '2026-13',
    'S-0001',
  ],
])
/** Only the second row, which needs nothing else to be right. */
const RIGHT = csvOf([
  ['reference', 'title_en'],
  ['D-0001', 'Train every officer who meets victims'],
])

async function send(page: Page, address: string, csv: string): Promise<void> {
  await page.goto(`${address}/desk/import`)
  await page.setInputFiles('[name=file]', {
    name: 'demands.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  })
  await page.check('#op-publish')
  await page.click('main form .btn')
  while ((await page.locator('.imp-progress').count()) > 0) await page.goto(page.url())
}

const folder = process.env.PICTURES

async function picture(page: Page, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

for (const [prefix, language] of [
  ['', 'en'],
  ['/km', 'km'],
] as const)
  test(`the form and the preview of an import have nothing that axe finds (${language})`, async (t) => {
    const site = await servedSite(t)
    const page = await aPerson(t, site, 'editor', { javaScriptEnabled: true, bypassCSP: true })
    await page.goto(`${site.address}${prefix}/desk/import`)
    assert.deepEqual(await axeFindings(page), [])
    await picture(page, `form-${language}`)
    await page.click('main form .btn')
    assert.deepEqual(await axeFindings(page), [], 'without a file')
    await send(page, `${site.address}${prefix}`, FILE)
    await picture(page, `wrong-${language}`)
    assert.equal(await page.locator('.imp-changed').count(), 0, 'an empty cell removes what is needed')
    assert.equal(await page.locator('.imp-wrong').count(), 2)
    assert.deepEqual(await axeFindings(page), [], 'with rows that are wrong')
    await send(page, `${site.address}${prefix}`, RIGHT)
    assert.equal(await page.locator('.imp-changed').count(), 1)
    assert.deepEqual(await axeFindings(page), [], 'with a row that changes')
    await picture(page, `changed-${language}`)
    await page.setViewportSize({ width: 360, height: 740 })
    await picture(page, `changed-${language}-360`)
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    )
    assert.equal(overflow, false)
  })

test('an import is sent, read, confirmed and published with scripts off', async (t) => {
  const site = await servedSite(t)
  const page = await aPerson(t, site, 'editor')
  await send(page, site.address, RIGHT)
  await page.fill('[name=reason]', 'Title as LICADHO now puts it')
  await page.click('button[value=confirm]')
  while ((await page.locator('.imp-progress').count()) > 0) await page.goto(page.url())
  assert.match((await page.textContent('main')) ?? '', /All of it is written/)
  await page.goto(`${site.address}/demands/D-0001`)
  assert.match((await page.textContent('h1')) ?? '', /Train every officer who meets victims/)
})
