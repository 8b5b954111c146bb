import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { withdrawn, withVersions } from '../pages/history/world.js'
import { aBrowser, axeFindings } from '../support/browser.js'
import { aDemand } from '../support/builders.js'
import { ofTurn } from '../support/whole.js'

const PAGES: Record<string, number> = {
  '/demands/D-0001/history': 200,
  '/demands/D-0001/diff/1..3': 200,
  '/demands/D-0001/v/1': 200,
  '/demands/D-0001/diff/x': 400,
  '/demands/D-0002': 410,
}

async function served(t: TestContext): Promise<string> {
  const site = await withVersions(t, [aDemand('D-0002'), withdrawn('demand', 'D-0002', 1)])
  const server = site.app.listen(0, '127.0.0.1')
  t.after(() => server.close())
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const bothLanguages = Object.entries(PAGES).flatMap(([path, status]) =>
  ['', '/km'].map((prefix) => [prefix + path, status] as const),
)

const LOOKS = [
  { width: 360, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const

for (const [turn, { width, colorScheme }] of LOOKS.entries()) {
  test(`histories and differences are whole at ${width} pixels, ${colorScheme}: axe finds nothing`, async (t) => {
    const address = await served(t)
    const viewport = { width, height: 900 }
    const context = await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true, colorScheme, viewport })
    const page = await context.newPage()
    for (const [path, status] of ofTurn(bothLanguages, turn, LOOKS.length)) {
      const answer = await page.goto(address + path)
      assert.equal(answer?.status(), status, path)
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
      const widths = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
      assert.equal(await page.evaluate<boolean>(widths), false, path)
      assert.deepEqual(await axeFindings(page), [], path)
    }
  })
}

test('with scripts off a link leads to the difference, and what changed is announced and marked', async (t) => {
  const address = await served(t)
  const page = await (await aBrowser(t, { viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(`${address}/demands/D-0001/history`)
  await page.click('text=Compare with version 1')
  assert.equal(page.url(), `${address}/demands/D-0001/diff/1..3`)
  const added = page.locator('ins', { hasText: 'five' }).first()
  assert.equal(await added.textContent(), '[added: five] ')
  const decoration = (element: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('.wd ${element}')).textDecorationLine`)
  assert.equal(await decoration('ins'), 'underline')
  assert.equal(await decoration('del'), 'line-through')
})
