import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { aBrowser, axeFindings, servedSite } from '../support/browser.js'
import { ofTurn } from '../support/whole.js'

const PROGRESS = '/progress/anti-trafficking?from=2025-07-01&to=2026-06-30'

const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

async function aPage(t: TestContext, options = {}): Promise<Page> {
  const context = await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true, ...options })
  return context.newPage()
}

const PATHS = ['/indicators', '/indicators/I-0001', '/indicators/I-0009', '/demands/D-0004']

/** Each language comes to both widths and both schemes. */
const LOOKS = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const

test('axe finds nothing on the pages of indicators, and nothing is wider than a small phone, in either language', async (t) => {
  const { address } = await servedSite(t)
  const paths = PATHS.flatMap((path) => [path, `/km${path}`])
  for (const [turn, { width, colorScheme }] of LOOKS.entries()) {
    const page = await aPage(t, { colorScheme, viewport: { width, height: 800 } })
    for (const path of ofTurn(paths, turn, LOOKS.length)) {
      await page.goto(address + path)
      const where = `${path}, ${width} pixels, ${colorScheme}`
      assert.deepEqual(await axeFindings(page), [], where)
      assert.equal(await overflow(page), 0, where)
    }
  }
})

interface Node {
  role?: { value: string }
  name?: { value: string }
  description?: { value: string }
  ignored: boolean
}

/** What a screen reader is told of the pictures of a page: Chromium's own accessibility tree. */
async function picturesIn(page: Page): Promise<{ name: string; description: string }[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] }
  return nodes
    .filter(({ role, ignored }) => !ignored && (role?.value === 'image' || role?.value === 'img'))
    .map(({ name, description }) => ({ name: name?.value ?? '', description: description?.value ?? '' }))
}

test('in the accessibility tree every picture of a donor’s page has a name that says what it shows', async (t) => {
  const { address } = await servedSite(t)
  const page = await aPage(t)
  await page.goto(address + PROGRESS)
  const names = (await picturesIn(page)).map(({ name, description }) => `${name} ${description}`)
  t.diagnostic(names.map((name) => name.slice(0, 120)).join('\n'))
  for (const words of [
    /^Government actions per quarter, by effect Advances: 8 actions\./,
    /^Each demand over time, with government actions above 21 demands from 10 March 2022/,
    /^Tier of Cambodia in the US .* 2019: Tier 2 Watch List \(US Department of State\)/,
    /^Foreigners deported .* 25 February 2026: at least 30,000 \(News\.az \(Xinhua\)\)/,
  ])
    assert.ok(
      names.some((name) => words.test(name)),
      `${words}`,
    )
  assert.equal(names.filter((name) => name.trim() === '').length, 0)
})

test('behind every picture stands a table, and it can be opened without scripts', async (t) => {
  const { address } = await servedSite(t)
  const page = await (await aBrowser(t)).newPage()
  for (const path of [PROGRESS, '/demands/D-0004']) {
    await page.goto(address + path)
    for (const summary of await page.locator('details.more:not(.embed-code) > summary').all()) {
      await summary.click()
      const table = summary.locator('xpath=../table')
      assert.ok(await table.isVisible(), path)
      assert.ok((await table.locator('tbody tr').count()) > 0)
    }
  }
  await page.goto(`${address}/indicators/I-0004`)
  assert.equal(await page.locator('table.vals tbody tr').count(), 6)
})

/** How light a colour is as a grey, 0 to 255. */
const greyOf = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('values that contradict each other stay apart in grey: marks of other shape, hatched columns, direct words', async (t) => {
  const { address } = await servedSite(t)
  const page = await aPage(t)
  await page.goto(`${address}/indicators/I-0009`)
  const marks = page.locator('svg.iv .mk')
  const shapes = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('d')))
  assert.equal(new Set(shapes).size, 2)
  const words = await page.locator('svg.iv text').allTextContents()
  assert.deepEqual(words, [
    '18 August 2022 to November 2022',
    'Kiripost',
    '153',
    'The Phnom Penh Post',
    '162',
  ])
  const fills = await page.evaluate<string[]>(
    "[...document.querySelectorAll('svg.iv .col')].map((one) => getComputedStyle(one).fill)",
  )
  for (const fill of fills) assert.match(fill, /url\("?#I-0009-hatch"?\)/)
  const mark = await page.evaluate<string>("getComputedStyle(document.querySelector('svg.iv .mk')).fill")
  const paper = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
  assert.ok(Math.abs(greyOf(mark) - greyOf(paper)) > 100)
})

test('words of the pictures keep their size on a small phone, and Khmer is set in the Khmer font', async (t) => {
  const { address } = await servedSite(t)
  const page = await aPage(t)
  const sizes: number[] = []
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${address}/km/indicators/I-0001`)
    sizes.push((await page.locator('svg.iv .tick').first().boundingBox())?.height ?? 0)
  }
  assert.ok((sizes[0] ?? 0) >= 12)
  assert.equal(sizes[0], sizes[1])
  const isLoaded = await page.evaluate<boolean>("document.fonts.check('14px \"T Khmer\"', 'កម្រិត')")
  assert.ok(isLoaded)
})
