import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { aBrowser, axeFindings, servedSite } from '../support/browser.js'
import { ofTurn } from '../support/whole.js'

const PAGE = '/progress/anti-trafficking?from=2025-07-01&to=2026-06-30'

const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

test('a donor without scripts chooses a period and follows a figure to what it counts', async (t) => {
  const { address } = await servedSite(t)
  const page = await (await aBrowser(t)).newPage()
  await page.goto(`${address}/progress`)
  await page.click('main h2 a')
  await page.fill('[name=from]', '2025-07-01')
  await page.fill('[name=to]', '2026-06-30')
  await page.click('.period button')
  assert.equal(new URL(page.url()).search, '?from=2025-07-01&to=2026-06-30')
  const figure = page.locator('.lede a[href="#disputed"]')
  const count = Number.parseInt((await figure.textContent()) ?? '', 10)
  await figure.click()
  assert.equal(new URL(page.url()).hash, '#disputed')
  assert.ok(count > 0)
  assert.equal(await page.locator('#disputed + ol > li').count(), count)
  const end = page.locator('td a[href="#end-in-progress"]')
  const standing = Number(await end.textContent())
  assert.equal(await page.locator('#end-in-progress a').count(), standing)
})

const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [320, 1280]

test('axe finds nothing on the page, and nothing is wider than a small phone, in either language', async (t) => {
  const { address } = await servedSite(t)
  const paths = ['/progress', `/km${PAGE}`, '/km/progress', PAGE]
  for (const [row, colorScheme] of SCHEMES.entries()) {
    const browser = await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true, colorScheme })
    const page = await browser.newPage()
    for (const [column, width] of WIDTHS.entries()) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of ofTurn(paths, row * WIDTHS.length + column, SCHEMES.length * WIDTHS.length)) {
        await page.goto(address + path)
        assert.deepEqual(await axeFindings(page), [], `${path}, ${width} pixels, ${colorScheme}`)
        assert.equal(await overflow(page), 0, `${path}, ${width} pixels`)
      }
    }
  }
})

test('labels of the figure keep their size on a small phone', async (t) => {
  const { address } = await servedSite(t)
  const page = await (await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true })).newPage()
  const heights: number[] = []
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address + PAGE)
    heights.push((await page.locator('svg.chart text.lb').first().boundingBox())?.height ?? 0)
  }
  assert.ok((heights[0] ?? 0) >= 12)
  assert.equal(heights[0], heights[1])
})

test('on paper the page names its address, version and head, shows the numbers and writes out its sources', async (t) => {
  const { address } = await servedSite(t)
  const page = await (await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true })).newPage()
  await page.goto(address + PAGE)
  await page.emulateMedia({ media: 'print' })
  const head = await page.locator('main > .pr').innerText()
  assert.ok(head.includes(`${address}${PAGE}`))
  assert.match(head, /Version 1 of P-0001/)
  assert.ok(await page.locator('.foot .hash').isVisible())
  assert.equal(await page.locator('.period').isVisible(), false)
  assert.ok(await page.locator('figure table.qt').isVisible())
  const written = await page.evaluate<string>(
    "getComputedStyle(document.querySelector('.srcs a[href^=http]'), '::after').content",
  )
  assert.ok(written.includes('http'))
})
