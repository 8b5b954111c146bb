import http from 'node:http'
import { isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect } from 'node:tls'
import { SocksClient } from 'socks'
import { hostOf, portOf, RefusedError } from './rules.js'

/*
 * Connections by way of a proxy. It finds the host by its name, so that no name server near us learns whom we read.
 */

const SOCKS_PORT = 1080

/** User and password in the proxy's address; null for none. */
const credentialsOf = ({ username, password }: URL) =>
  username === '' ? null : { user: decodeURIComponent(username), password: decodeURIComponent(password) }

function byConnect(proxy: URL, url: URL, signal: AbortSignal): Promise<Duplex> {
  const target = `${url.hostname}:${portOf(url)}`
  const known = credentialsOf(proxy)
  const basic = known && Buffer.from(`${known.user}:${known.password}`).toString('base64')
  const headers = { host: target, ...(basic && { 'proxy-authorization': `Basic ${basic}` }) }
  const options = { method: 'CONNECT', hostname: hostOf(proxy), port: portOf(proxy), path: target }
  return new Promise((resolve, reject) => {
    const request = http.request({ ...options, headers, agent: false, signal })
    request.on('error', reject)
    request.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket)
      socket.destroy()
      reject(new Error(`The proxy answered ${statusCode}`))
    })
    request.end()
  })
}

async function bySocks(proxy: URL, url: URL, signal: AbortSignal, within: number): Promise<Duplex> {
  const known = credentialsOf(proxy)
  const { socket } = await SocksClient.createConnection({
    proxy: {
      host: hostOf(proxy),
      port: Number(proxy.port) || SOCKS_PORT,
      type: 5,
      ...(known && { userId: known.user, password: known.password }),
    },
    command: 'connect',
    destination: { host: hostOf(url), port: portOf(url) },
    timeout: within,
  })
  // It cannot be stopped on its way: what comes too late is let go.
  if (signal.aborted) socket.destroy()
  return socket
}

/** Milliseconds that a proxy may take; what is asked through it has a deadline of its own. */
const WITHIN = 15_000

/**
 * A connection to the server of an address, with TLS where that is https.
 * @throws RefusedError 'proxy' when the proxy cannot be reached or refuses
 */
export async function tunnelTo(url: URL, proxy: URL, signal: AbortSignal): Promise<Duplex> {
  const host = hostOf(url)
  try {
    const socket =
      proxy.protocol === 'http:'
        ? await byConnect(proxy, url, signal)
        : await bySocks(proxy, url, signal, WITHIN)
    if (url.protocol === 'http:') return socket
    return connect({ socket, host, servername: isIP(host) ? '' : host })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new RefusedError('proxy', null, { cause })
  }
}
