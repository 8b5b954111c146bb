import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { exportSite } from '../../src/commands/export.js'
import { changesOfWorld } from '../record/versions/world.js'
import { aBrowser, axeFindings } from '../support/browser.js'
import { openSite } from '../support/site.js'
import { ownEnvironment } from '../support/store.js'
import { ofTurn } from '../support/whole.js'

const WIDTHS = [360, 1280]

async function copied(t: TestContext): Promise<string> {
  const environment = await ownEnvironment(t, { BASE_URL: 'https://tamdan.example' })
  const { store } = await openSite(environment)
  await store.ledger.appendAll(changesOfWorld())
  await store.close()
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-copy-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  await exportSite.run([folder], environment, () => {})
  return folder
}

test('opened from a folder, with no server, a copy is read by following its links, in both languages', async (t) => {
  const folder = await copied(t)
  const context = await aBrowser(t, {
    javaScriptEnabled: true,
    bypassCSP: true,
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  const elsewhere: string[] = []
  const failed: string[] = []
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) elsewhere.push(request.url())
  })
  page.on('requestfailed', (request) => {
    // What a page still loaded when it was left is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url())
  })

  await page.goto(pathToFileURL(join(folder, 'index.html')).href)
  assert.ok(await page.locator('.copy-notice').isVisible())
  assert.equal(await page.locator('form').count(), 0)
  await page.locator('nav a', { hasText: 'Demands' }).first().click()
  assert.match(page.url(), /\/demands\/index\.html$/)
  await page.locator('.facets .facet a', { hasText: 'Officer training' }).first().click()
  assert.match(page.url(), /\/demands\/theme-officer-training\/index\.html$/)
  await page.locator('main table a.t').first().click()
  assert.match(page.url(), /\/demands\/D-000\d\/index\.html$/)
  await page.locator('.lang a').click()
  assert.match(page.url(), /\/km\/demands\/D-000\d\/index\.html$/)
  assert.equal(await page.locator('html').getAttribute('lang'), 'km')
  assert.ok(
    await page.evaluate<boolean>(
      'document.fonts.ready.then(() => document.fonts.check("16px \'T Khmer\'", "ក"))',
    ),
  )
  await page.locator('.copy-notice a').click()
  assert.match(page.url(), /\/km\/not-in-this-copy\.html$/)
  assert.deepEqual(elsewhere, [])
  assert.deepEqual(failed, [])
  // Last, for axe asks for the style by script, which a browser allows no page from a file.
  assert.deepEqual(await axeFindings(page), [])
})

test('the pages of downloads and of the dictionary have no fault that axe finds, in a copy too', async (t) => {
  const folder = await copied(t)
  const context = await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true })
  const page = await context.newPage()
  // Each page comes to both widths, in one of the languages.
  const paths = ['data', 'data/dictionary', 'km/data/dictionary', 'km/data']
  for (const [turn, width] of WIDTHS.entries()) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ofTurn(paths, turn, WIDTHS.length)) {
      await page.goto(pathToFileURL(join(folder, path, 'index.html')).href)
      assert.deepEqual(await axeFindings(page), [], `${path} at ${width}`)
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      assert.ok(over <= 0, `${path} at ${width} is ${over} pixels too wide`)
    }
  }
})
