import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { aBrowser, axeFindings, servedSite } from '../support/browser.js'
import { ofTurn } from '../support/whole.js'

const PATHS = [
  '/',
  '/demands',
  '/demands?theme=officer-training',
  '/demands/D-0001',
  '/demands/D-0004',
  '/demands/D-0001/v/1',
  '/actions',
  '/actions/A-0017',
  '/sources/S-0002',
  '/themes/officer-training',
  '/organisations/ministry-of-interior',
  '/data',
  '/method',
  '/demands?sort=x',
]

const bothLanguages = PATHS.flatMap((path) => [path, path === '/' ? '/km' : `/km${path}`])

/** Bytes of a first visit over the wire, fonts included, as the design promises them. */
const MOST_BYTES = { en: 120 * 1024, km: 200 * 1024 }

const isTooWide = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')

const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [360, 768, 1280]

for (const [row, colorScheme] of SCHEMES.entries()) {
  for (const [column, width] of WIDTHS.entries()) {
    test(`public pages are whole at ${width} pixels, ${colorScheme}: axe finds nothing, nothing sticks out`, async (t) => {
      const { address } = await servedSite(t)
      const context = await aBrowser(t, {
        javaScriptEnabled: true,
        bypassCSP: true,
        colorScheme,
        viewport: { width, height: 900 },
      })
      const page = await context.newPage()
      for (const path of ofTurn(
        bothLanguages,
        row * WIDTHS.length + column,
        SCHEMES.length * WIDTHS.length,
      )) {
        const answer = await page.goto(address + path)
        assert.equal(answer?.status(), path.includes('sort=x') ? 400 : 200, path)
        assert.equal(await isTooWide(page), false, path)
        assert.deepEqual(await axeFindings(page), [], path)
      }
    })
  }
}

async function firstVisit(t: TestContext, url: string): Promise<{ bytes: number; addresses: string[] }> {
  const context = await aBrowser(t)
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  let bytes = 0
  const addresses: string[] = []
  wire.on('Network.requestWillBeSent', ({ request }) => addresses.push(request.url))
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  return { bytes, addresses }
}

test('a first visit asks no other host for anything and stays within its weight', async (t) => {
  const { address } = await servedSite(t)
  for (const path of ['/', '/demands', '/demands/D-0001', '/km', '/km/demands', '/km/demands/D-0001']) {
    const { bytes, addresses } = await firstVisit(t, address + path)
    const most = path.startsWith('/km') ? MOST_BYTES.km : MOST_BYTES.en
    assert.ok(bytes < most, `${path} weighs ${bytes} bytes`)
    assert.deepEqual(
      // A data: address asks nobody; the browser draws its own date field with one.
      addresses.filter((asked) => !asked.startsWith(address) && !asked.startsWith('data:')),
      [],
      path,
    )
  }
})

test('no page breaks its own security policy', async (t) => {
  const { address } = await servedSite(t)
  const context = await aBrowser(t, { javaScriptEnabled: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 400/.test(message.text())) complaints.push(message.text())
  })
  for (const path of bothLanguages) await page.goto(address + path, { waitUntil: 'networkidle' })
  assert.deepEqual(complaints, [])
})

test('with scripts off a list is filtered by its form and a filter taken away by its link', async (t) => {
  const { address } = await servedSite(t)
  const page = await (await aBrowser(t, { viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(`${address}/demands`)
  await page.check('.facets [name=theme][value=officer-training]')
  await page.click('.facets button')
  assert.match(page.url(), /\?.*theme=officer-training/)
  const filtered = await page.locator('.list tbody tr').count()
  await page.click('.chips a')
  assert.equal(page.url(), `${address}/demands`)
  assert.ok((await page.locator('.list tbody tr').count()) > filtered)
})

test('pressing Escape three times leaves, and the page is not the one before', async (t) => {
  const { address } = await servedSite(t)
  const context = await aBrowser(t, { javaScriptEnabled: true })
  await context.route('https://**', (route) =>
    route.fulfill({ body: 'elsewhere', contentType: 'text/plain' }),
  )
  const page = await context.newPage()
  await page.goto(`${address}/about`)
  await page.goto(`${address}/demands/D-0001`)
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape')
  await page.waitForURL(/^https:/)
  await page.goBack()
  assert.equal(page.url(), `${address}/about`)
})
