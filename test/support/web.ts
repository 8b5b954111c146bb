import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { systemClock } from '../../src/clock.js'
import { mayReachPublic } from '../../src/web/rules.js'
import { type Web, type WebDeps, webFrom } from '../../src/web/web.js'

/** A real server of this machine that stands for one of the public web. */
export interface PublicServer {
  /** The address of a page of it, under a name that leads to it. */
  at(path: string): string
  /** What it was asked, in order. */
  asked: IncomingMessage[]
  /** Under the rule of service, but for this server: names that end in `.example` lead to it, others to this machine. */
  web: Web
  deps: WebDeps
}

/** Has a server listen on a free port of this machine; it is closed after the test. */
export async function listening<Any extends Server>(t: TestContext, server: Any): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return (server.address() as AddressInfo).port
}

export async function aPublicServer(
  t: TestContext,
  answer: RequestListener,
  more: Partial<WebDeps> = {},
): Promise<PublicServer> {
  const asked: IncomingMessage[] = []
  const server = createServer((req, res) => {
    asked.push(req)
    answer(req, res)
  })
  const port = await listening(t, server)
  const deps: WebDeps = {
    clock: systemClock,
    mayReach: (ip, at) => (ip === '127.0.0.1' && at === port) || mayReachPublic(ip, at),
    resolve: async (name) => (name.endsWith('.example') ? ['127.0.0.1'] : ['::1', '127.0.0.1']),
    ...more,
  }
  return { at: (path) => `http://news.example:${port}${path}`, asked, web: webFrom(deps), deps }
}
