import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { ENCODINGS } from './body.js'
import type { Resolve } from './names.js'
import { checkNamed, hostOf, type MayReach, portOf, RefusedError } from './rules.js'
import { tunnelTo } from './tunnel.js'

export interface WebRequest {
  method: string
  /** What the other server is told of us. */
  agent: string
  accept: string
  signal: AbortSignal
  mayReach: MayReach
  resolve: Resolve
  /** The way that all connections go; null for straight. */
  proxy: URL | null
}

/** A resolver of a test may have no way to be stopped; whoever waits for it has. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** Those addresses of a host that may be connected to, of which there must be one. */
async function reachable(url: URL, { resolve, mayReach, signal }: WebRequest): Promise<string[]> {
  const host = hostOf(url)
  const found = isIP(host) ? [host] : await orAborted(resolve(host, signal), signal)
  const allowed = found.filter((ip) => mayReach(ip, portOf(url)))
  if (allowed.length > 0) return allowed
  throw new RefusedError(found.some((ip) => mayReach(ip, 443)) ? 'port' : 'not-public')
}

/** Answers a connection's question for the name with what was checked, so that a second look cannot find another address. */
const answering =
  (ips: readonly string[]): LookupFunction =>
  (_name, { all }, done) => {
    const found = ips.map((address) => ({ address, family: isIP(address) }))
    const [first] = found
    if (all) done(null, found)
    else done(null, first?.address ?? '', first?.family)
  }

/** To one of the host's addresses that may be reached, on a connection for this request alone. */
const straight = async (url: URL, asked: WebRequest) => ({
  agent: false as const,
  lookup: answering(await reachable(url, asked)),
  // Node gives up on each of several addresses after 250 ms, which is less than a far server takes.
  autoSelectFamilyAttemptTimeout: 3000,
})

/** Where the proxy leads. */
async function through(proxy: URL, url: URL, { mayReach, signal }: WebRequest) {
  checkNamed(url, mayReach)
  const socket = await orAborted(tunnelTo(url, proxy, signal), signal)
  return { createConnection: () => socket }
}

/** The head of the answer at one address, not following where it leads. */
export async function answerTo(url: URL, asked: WebRequest): Promise<IncomingMessage> {
  const { method, agent, accept, signal, mayReach, proxy } = asked
  const way = proxy === null ? await straight(url, asked) : await through(proxy, url, asked)
  const port = portOf(url)
  const options = {
    method,
    hostname: hostOf(url),
    port,
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, 'user-agent': agent, accept, 'accept-encoding': ENCODINGS },
    signal,
    ...way,
  }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(options, resolve)
    request.on('error', reject)
    if (proxy !== null) return void request.end()
    // This listener comes before the one that writes the request: nothing is sent to where it may not go.
    request.once('socket', (socket) =>
      socket.once('connect', () => {
        if (!mayReach(socket.remoteAddress ?? '', port)) socket.destroy(new RefusedError('not-public'))
      }),
    )
    request.end()
  })
}
