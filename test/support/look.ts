import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules and standards that every page is held to; target size is WCAG 2.2's, which axe runs only when asked. */
const RULES = { 'target-size': { enabled: true } }

interface Finding {
  id: string
  nodes: { html: string; failureSummary?: string }[]
}

const lines = (found: readonly Finding[], what: string): string[] =>
  found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary = '' }) =>
          `${what}: ${id}: ${html.slice(0, 200)} ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
  )

async function run(page: Page, what: string, options: object): Promise<string[]> {
  const found = await page.evaluate<Finding[]>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })}).then((result) => result.violations)`,
  )
  return lines(found, what)
}

/**
 * What sticks out at the right of the page, by a few of its elements. Tables that scroll by themselves are no finding
 * as long as they can be reached by keyboard and have a name.
 */
const SIDEWAYS = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  const found = scrollWidth > clientWidth
    ? [...document.querySelectorAll('main *, header *, footer *')]
        .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
        .slice(-2).map((one) => 'sticks out by ' + (scrollWidth - clientWidth) + ': ' + one.outerHTML.slice(0, 120))
    : []
  const scrollers = [...document.querySelectorAll('body *')].filter((one) =>
    one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX) &&
    !/^(INPUT|TEXTAREA|SELECT)$/.test(one.tagName))
  const unreachable = scrollers.filter((one) => one.tabIndex < 0 && !one.querySelector('a[href]:not([tabindex="-1"]), button, input, summary'))
  const nameless = scrollers.filter((one) => one.tabIndex >= 0 && one.tagName !== 'PRE' && !one.ariaLabel && !one.getAttribute('aria-labelledby'))
  return [...found, ...unreachable.map((one) => 'scrolls, but not by keyboard: ' + one.outerHTML.slice(0, 120)),
    ...nameless.map((one) => 'scrolls and has no name: ' + one.outerHTML.slice(0, 120))]
})()`

const sideways = async (page: Page, what: string): Promise<string[]> =>
  (await page.evaluate<string[]>(SIDEWAYS)).map((one) => `${what}: ${one}`)

/** What a reader may set for every page by a style of their own (WCAG 1.4.12): nothing may be lost. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** What 1280 pixels are at 200 %, whether the browser enlarges the page or its own text. */
const TWICE = { width: 640, height: 450 }

/** The widths and schemes in which pages are looked at in turn. */
const LOOKS = [
  { name: 'wide', size: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: '320 pixels, dark', size: { width: 320, height: 640 }, colorScheme: 'dark' },
  { name: '200 %', size: TWICE, colorScheme: 'light' },
  { name: 'dark', size: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: '320 pixels', size: { width: 320, height: 640 }, colorScheme: 'light' },
  { name: '200 %, dark', size: TWICE, colorScheme: 'dark' },
] as const

/** After how many pages every width and scheme had its turn. */
export const TURNS = LOOKS.length

/**
 * What a machine can tell of the page that is open in one width and scheme: all of axe, and whether anything sticks out,
 * also with a reader's own spacing. The page needs scripts and `bypassCSP`.
 * @param turn which width and scheme: a number for each page looked at
 */
export async function faultsInTurn(page: Page, turn: number): Promise<string[]> {
  const { name, size, colorScheme } = LOOKS[turn % TURNS] ?? LOOKS[0]
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme })
  await page.evaluate(axe.source)
  const faults = [...(await run(page, name, { rules: RULES })), ...(await sideways(page, name))]
  // WCAG 1.4.12 asks it of no narrower page.
  if (size !== TWICE) return faults
  await page.addStyleTag({ content: SPACING })
  return [...faults, ...(await sideways(page, `${name}, own spacing`))]
}

/**
 * Everything that a machine can tell of the page that is open: axe in light and dark, wide and at 320 pixels, and whether
 * anything sticks out there, enlarged to 200 % or with a reader's own spacing. The page needs scripts and `bypassCSP`.
 */
export async function everyFaultOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.evaluate(axe.source)
  const faults = await run(page, 'wide', { rules: RULES })
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(...(await run(page, 'dark', { runOnly: ['color-contrast'] })))
  await page.setViewportSize({ width: 320, height: 640 })
  faults.push(...(await sideways(page, '320 pixels')))
  faults.push(
    ...(await run(page, '320 pixels, dark', {
      runOnly: [
        'color-contrast',
        'target-size',
        'aria-hidden-focus',
        'scrollable-region-focusable',
        'link-in-text-block',
      ],
    })),
  )
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(TWICE)
  faults.push(...(await sideways(page, '200 %')))
  await page.addStyleTag({ content: SPACING })
  faults.push(...(await sideways(page, '200 %, own spacing')))
  return faults
}
