import { Agent, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import type { Site } from '../support/site.js'
import { isWhole } from '../support/whole.js'
import { linksOf } from './links.js'
import { isOfRich } from './rich-record.js'

/** What the sites of these tests print as their own. */
export const ORIGIN = 'https://tamdan.example'

export interface Step {
  /** Site-relative, with its query. */
  address: string
  /** Where it was found first. */
  from: string
  status: number
  type: string
  text: string
}

/** Asks a site for an address as a reader's browser does. */
export async function asking(t: TestContext, { app }: Pick<Site, 'app'>) {
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const agent = new Agent({ keepAlive: true })
  t.after(() => {
    agent.destroy()
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return async (address: string) => {
    const own = { host: '127.0.0.1', port, path: address, agent, headers: { Host: new URL(ORIGIN).host } }
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get(own, resolve).on('error', reject)
    })
    const { statusCode = 0, headers } = answer
    const linked = [...String(headers.link ?? '').matchAll(/<([^>]*)>/g)].map(([, link = '']) => link)
    return {
      status: statusCode,
      type: String(headers['content-type'] ?? ''),
      text: await text(answer),
      headers: [...linked, ...(headers.location === undefined ? [] : [headers.location])],
    }
  }
}

/** The form of an address: of the pages of two demands one is like the other, in whatever language. */
function formOf(address: string): string {
  const { pathname, searchParams } = new URL(address, ORIGIN)
  const names = [...searchParams].filter(([, value]) => value !== '').map(([name]) => name)
  const path = pathname
    .replace(/^\/km(?:-u-nu-latn)?(?=\/|$)/, '')
    .replace(/[A-Z]-\d+/gi, 'R')
    .replace(/\/(themes|organisations|progress)\/[^/.]+/g, '/$1/N')
    .replace(/\d+/g, '0')
  // Filters combine without end.
  return `${path}?${names.length > 1 ? 'several' : names.join()}`
}

/** How many of one form are looked at: of pages of records that are in every state more, so that each has its turn. */
function mostOf(address: string): number {
  const isPage = isOfRich(address) && /^[^.?]*\/[\w-]+$/.test(address)
  if (isWhole) return isPage ? 12 : 3
  return isPage ? 6 : 1
}

/** What waits, a line for each language: so that one form is seen in one of them and the next in the other. */
function waitingLines(beginnings: readonly string[]) {
  const known = new Map<string, string>()
  const lines: [string[], string[]] = [[], []]
  const add = (address: string, from: string) => {
    if (known.has(address)) return
    known.set(address, from)
    lines[/^\/km(?![a-z])/.test(address) ? 1 : 0].push(address)
  }
  for (const address of beginnings) add(address, '')
  let turn = 0
  const next = (): string | undefined => {
    turn = 1 - turn
    return lines[turn as 0 | 1].shift() ?? lines[(1 - turn) as 0 | 1].shift()
  }
  return { add, next, from: (address: string) => known.get(address) ?? '' }
}

/** Follows the links of a site from some addresses on, until there are none that were not looked at. */
export async function* walk(t: TestContext, site: Site, beginnings: readonly string[]): AsyncGenerator<Step> {
  const ask = await asking(t, site)
  const seen = new Map<string, number>()
  const waiting = waitingLines(beginnings)
  for (let address = waiting.next(); address !== undefined; address = waiting.next()) {
    const form = formOf(address)
    const count = seen.get(form) ?? 0
    if (count >= mostOf(address)) continue
    seen.set(form, count + 1)
    const { headers, ...answer } = await ask(address)
    yield { address, from: waiting.from(address), ...answer }
    const own = { address: ORIGIN + address, type: answer.type, text: answer.text, headers }
    for (const link of linksOf(own, ORIGIN))
      waiting.add(link.slice(ORIGIN.length).replace(/#.*/s, '') || '/', address)
  }
}
