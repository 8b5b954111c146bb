import type { TestContext } from 'node:test'
import axe from 'axe-core'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { systemClock } from '../../src/clock.js'
import { parseConfig } from '../../src/config.js'
import { type Running, serve } from '../../src/server.js'
import type { Web } from '../../src/web/web.js'
import { browserPath } from './browser-path.js'
import { anAccount, PASSWORD } from './sign-in.js'
import type { Site } from './site.js'
import { type Environment, ownEnvironment } from './store.js'

/** The program as it serves people, with the starter record, on a port and a store of this test's own. */
export async function servedSite(t: TestContext, more: Environment = {}, web?: Web): Promise<Running> {
  const environment = await ownEnvironment(t, { STARTER_DATA: 'on', PORT: '0', ...more })
  const running = await serve(parseConfig(environment), web)
  t.after(() => running.stop())
  return running
}

async function launch(): Promise<Browser> {
  const executablePath = await browserPath()
  if (executablePath === null) throw new Error('No Chromium starts on this machine')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** How long the process's Chromium stays when nobody looks through it, in milliseconds: the next test may. */
const IDLE_MS = 3000
let launched: Promise<Browser> | undefined
let contexts = 0
let closing: NodeJS.Timeout | undefined

async function leave(context: BrowserContext): Promise<void> {
  await context.close()
  contexts--
  if (contexts > 0) return
  closing = setTimeout(async () => {
    const last = launched
    launched = undefined
    await (await last)?.close()
  }, IDLE_MS)
}

/**
 * A real browser that has seen nothing yet, by default one with scripts off, gone after the test. All of a process are
 * windows of one Chromium.
 */
export async function aBrowser(t: TestContext, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  clearTimeout(closing)
  contexts++
  launched ??= launch()
  const context = await (await launched).newContext({ javaScriptEnabled: false, ...options })
  t.after(() => leave(context))
  return context
}

/** Someone with an account of a role, at their own browser. */
export async function aPerson(
  t: TestContext,
  { address, store }: Running,
  role: 'contributor' | 'editor' | 'admin',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { email } = await anAccount({ store, clock: systemClock } as Site, role)
  const page = await (await aBrowser(t, options)).newPage()
  await page.goto(`${address}/login`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', PASSWORD)
  await page.click('main form button')
  return page
}

interface Finding {
  id: string
  nodes: { html: string }[]
}

/** What axe finds on a page, one line for each thing. The page needs a context with scripts on and `bypassCSP`. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate<Finding[]>('axe.run().then((result) => result.violations)')
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
