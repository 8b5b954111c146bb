import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from '../../src/clock.js'
import { aBrowser, axeFindings, servedSite } from '../support/browser.js'
import { ofTurn } from '../support/whole.js'

const LOOKS = [
  { width: 360, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const

const today = dayOf(new Date())
const PATHS = ['/changes', `/?asOf=${today}`, `/demands/D-0001?asOf=${today}`, '/demands?asOf=2020-01-01']

test('changes and pages as of a day are whole: axe finds nothing, nothing sticks out', async (t) => {
  const { address } = await servedSite(t)
  const paths = PATHS.flatMap((one) => [one, `/km${one}`])
  for (const [turn, { width, colorScheme }] of LOOKS.entries()) {
    const viewport = { width, height: 900 }
    const context = await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true, colorScheme, viewport })
    const page = await context.newPage()
    for (const path of ofTurn(paths, turn, LOOKS.length)) {
      const answer = await page.goto(address + path)
      assert.equal(answer?.status(), 200, path)
      const isTooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
      assert.equal(await page.evaluate<boolean>(isTooWide), false, path)
      assert.deepEqual(await axeFindings(page), [], path)
    }
    await context.close()
  }
})

test('a reader without scripts asks for a day, stays on it and comes back; paper names the day', async (t) => {
  const { address } = await servedSite(t)
  const context = await aBrowser(t)
  const page = await context.newPage()
  await page.goto(`${address}/demands?theme=officer-training`)
  await page.fill('#as-of', today)
  await page.click('.dayform button')
  assert.equal(new URL(page.url()).search, `?theme=officer-training&asOf=${today}`)
  await page.click('main table a.t')
  assert.match(page.url(), new RegExp(`/demands/D-\\d+\\?asOf=${today}$`))
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.isVisible('.asof'), true)
  assert.equal(await page.isVisible('.dayform'), false)
  assert.match((await page.textContent('main > .pr')) ?? '', new RegExp(`asOf=${today}`))
  await page.emulateMedia({ media: 'screen' })
  await page.click('.asof a')
  assert.match(page.url(), /\/demands\/D-\d+$/)
})
