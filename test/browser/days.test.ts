import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { aPerson, axeFindings, servedSite } from '../support/browser.js'

async function typeSource(page: Page, address: string, date: string): Promise<void> {
  await page.goto(`${address}/desk/sources/new`)
  await page.selectOption('[name=kind]', 'news')
  const texts = { 'title.en': 'A course ends', publisher: 'A newspaper', why: 'A new source' }
  for (const [name, value] of Object.entries(texts)) await page.fill(`[name="${name}"]`, value)
  await page.fill('[name="publishedOn.year"]', date)
  await page.click('button[name=op][value=publish]')
}

/** The day that the record's page at the desk shows after it was saved. */
async function savedDay(page: Page): Promise<string | null> {
  await page.waitForURL(/\?done=publish$/)
  return page.getAttribute('li time', 'datetime')
}

for (const javaScriptEnabled of [false, true])
  test(`a Buddhist year and a day that could be swapped are asked back, one press publishes, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async (t) => {
    const running = await servedSite(t)
    const page = await aPerson(t, running, 'editor', { javaScriptEnabled, bypassCSP: javaScriptEnabled })
    const { address } = running

    await typeSource(page, address, '2568')
    assert.match(
      (await page.textContent('main')) ?? '',
      /2568 is a year of the Buddhist era\. Do you mean 2025\?/,
    )
    assert.equal(await page.inputValue('[name="publishedOn.year"]'), '2568')
    assert.equal(await page.inputValue('[name="title.en"]'), 'A course ends')
    if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [])
    await page.click('button[name=means]')
    assert.equal(await savedDay(page), '2025')

    await typeSource(page, address, '9/8/2023')
    assert.equal(await page.inputValue('[name="publishedOn.year"]'), '9/8/2023')
    await page.click('button[name=means]:has-text("9 August 2023")')
    assert.equal(await savedDay(page), '2023-08-09')

    await typeSource(page, address, '១៣ ធ្នូ ២០២២')
    assert.equal(await savedDay(page), '2022-12-13')
  })

for (const javaScriptEnabled of [false, true])
  test(`a column of Buddhist years is accepted with one press, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async (t) => {
    const running = await servedSite(t)
    const page = await aPerson(t, running, 'editor', { javaScriptEnabled })
    const csv =
      'reference,title_en,kind,published_on,language,publisher\n,H,news,2565,en,D\n,L,news,២៥៦៥-០៨-១៩,en,D\n'
    await page.goto(`${running.address}/desk/import`)
    await page.setInputFiles('#file', { name: 'sources.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.check('[name=op][value=publish]')
    await page.click('main form button:has-text("Read")')
    await page.waitForSelector('button[name=day]')
    assert.equal(await page.locator('button[name=op][value=confirm]').count(), 0)
    await page.click('button[name=day]')
    await page.waitForSelector('button[name=op][value=confirm]')
    assert.deepEqual(
      await page.locator('table time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime'))),
      ['2022', '2022-08-19'],
    )
  })
