import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { aBrowser } from './browser.js'
import { type Examples, examplesOf, twoVersionsAndADraft } from './every-route.js'
import { faultsOf } from './look.js'
import { type RouteFound, routesOf } from './routes.js'
import { anAccount, PASSWORD } from './sign-in.js'
import { ownSite, type Site } from './site.js'

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

export const inBoth = (path: string): string[] => [path, `/km${path === '/' ? '' : path}`]

/** The faults of what an address answers; none for what is not a page. */
export async function faultsAt(
  { origin, guest, admin }: Scene,
  path: string,
  status: number,
): Promise<string[]> {
  const page = isForGuests(path.replace(/^\/km(?=\/|$)/, '')) ? guest : admin
  const answer = await page.request.get(origin + path, { maxRedirects: 0 })
  if (status === 200 && (answer.status() === 303 || answer.status() === 301)) return []
  if (answer.status() !== status) return [`${path}: answers ${answer.status()}`]
  if (!/html/.test(answer.headers()['content-type'] ?? '')) return []
  await page.goto(origin + path)
  return (await faultsOf(page)).map((fault) => `${path}: ${fault}`)
}

/**
 * Sends a form and looks at the page that comes of it; an answer that leads on to another page is no finding.
 * @param values by default nothing but the button that does most, as someone does who has filled in nothing
 */
export async function send(
  { origin, guest, admin }: Scene,
  path: string,
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
  return [...(isWrong ? [`answers ${status}`] : []), ...(await faultsOf(page))].map(
    (fault) => `POST ${path}: ${fault}`,
  )
}
