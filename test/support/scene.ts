import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { aBrowser } from './browser.js'
import { type Examples, examplesOf, twoVersionsAndADraft } from './every-route.js'
import { everyFaultOf, faultsInTurn, TURNS } from './look.js'
import { type RouteFound, routesOf } from './routes.js'
import { anAccount, PASSWORD } from './sign-in.js'
import { ownSite, type Site } from './site.js'
import { isWhole } from './whole.js'

/** A site with someone who only reads and someone who is signed in as an admin, each at a browser. */
export interface Scene {
  site: Site
  origin: string
  guest: Page
  admin: Page
  routes: RouteFound[]
  examples: Examples
}

const isForGuests = (path: string): boolean => !/^\/(?:desk|account)(?:\/|$)/.test(path)

export async function signIn(page: Page, origin: string, email: string): Promise<void> {
  await page.goto(`${origin}/login`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', PASSWORD)
  await page.click('main form button')
}

/** @param isEmpty without the starter record */
export async function aScene(t: TestContext, { isEmpty = false } = {}): Promise<Scene> {
  const site = await ownSite(t, { STARTER_DATA: isEmpty ? 'off' : 'on' })
  if (!isEmpty) await twoVersionsAndADraft(site)
  const { email } = await anAccount(site, 'admin')
  const server = site.app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  t.after(() => server.close())
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const seen = { javaScriptEnabled: true, bypassCSP: true }
  const guest = await (await aBrowser(t, seen)).newPage()
  const admin = await (await aBrowser(t, seen)).newPage()
  await signIn(admin, origin, email)
  return { site, origin, guest, admin, routes: routesOf(site.app), examples: await examplesOf(site, email) }
}

const inBoth = (path: string): string[] => [path, `/km${path === '/' ? '' : path}`]

/** An address in both languages, or in the one whose turn it is. */
export const inTurn = (path: string, turn: number): string[] =>
  isWhole
    ? inBoth(path)
    : inBoth(path)
        .slice(Math.floor(turn / TURNS) % 2)
        .slice(0, 1)

const faultsOf = (page: Page, turn: number): Promise<string[]> =>
  isWhole ? everyFaultOf(page) : faultsInTurn(page, turn)

/** Another pair of windows of the same two people. */
async function beside(scene: Scene): Promise<Scene> {
  const [guest, admin] = [await scene.guest.context().newPage(), await scene.admin.context().newPage()]
  return { ...scene, guest, admin }
}

/** For a test that sweeps: so many pages at once, and as long as many pages take. */
export const SWEEPING = { concurrency: 2, timeout: 3_600_000 }

/**
 * Looks at several things, a few at once, each as a test of its own within this one (see `SWEEPING`).
 * @param look its faults; `turn` counts the things in order
 */
export async function sweep(
  t: TestContext,
  scene: Scene,
  paths: readonly string[],
  look: (scene: Scene, path: string, turn: number) => Promise<string[]>,
): Promise<void> {
  const free = [scene]
  while (free.length < SWEEPING.concurrency) free.push(await beside(scene))
  const tests = paths.map((path, turn) =>
    t.test(path, async () => {
      const own = free.pop()
      if (!own) throw new Error('More pages at once than windows')
      try {
        const faults = await look(own, path, turn)
        assert.ok(faults.length === 0, faults.join('\n'))
      } finally {
        free.push(own)
      }
    }),
  )
  await Promise.all(tests)
}

/** The faults of what an address answers; none for what is not a page. */
export async function faultsAt(
  { origin, guest, admin }: Scene,
  path: string,
  status: number,
  turn: number,
): Promise<string[]> {
  const page = isForGuests(path.replace(/^\/km(?=\/|$)/, '')) ? guest : admin
  const answer = await page.request.get(origin + path, { maxRedirects: 0 })
  if (status === 200 && (answer.status() === 303 || answer.status() === 301)) return []
  if (answer.status() !== status) return [`${path}: answers ${answer.status()}`]
  if (!/html/.test(answer.headers()['content-type'] ?? '')) return []
  await page.goto(origin + path)
  return (await faultsOf(page, turn)).map((fault) => `${path}: ${fault}`)
}

/**
 * Sends a form and looks at the page that comes of it; an answer that leads on to another page is no finding.
 * @param turn as in `inTurn`
 * @param values by default nothing but the button that does most, as someone does who has filled in nothing
 */
export async function send(
  { origin, guest, admin }: Scene,
  path: string,
  turn: number,
  values: Record<string, string> = { op: 'publish' },
  expected?: number,
): Promise<string[]> {
  const page = isForGuests(path.replace(/^\/km(?=\/|$)/, '')) ? guest : admin
  await page.goto(`${origin}/healthz`)
  const arrived = page.waitForNavigation()
  await page.evaluate(`(() => {
    const form = document.body.appendChild(document.createElement('form'))
    Object.assign(form, { method: 'post', action: ${JSON.stringify(path)} })
    for (const [name, value] of Object.entries(${JSON.stringify(values)}))
      form.appendChild(Object.assign(document.createElement('input'), { name, value }))
    form.submit()
  })()`)
  const answer = await arrived
  if (answer?.request().redirectedFrom() && expected === undefined) return []
  const status = answer?.status() ?? 0
  const isWrong = expected === undefined ? status >= 500 : status !== expected
  return [...(isWrong ? [`answers ${status}`] : []), ...(await faultsOf(page, turn))].map(
    (fault) => `POST ${path}: ${fault}`,
  )
}
