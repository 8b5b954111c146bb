import { Resolver } from 'node:dns/promises'

/** IP addresses of a name. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<string[]>

const LOCAL = /(?:^|\.)localhost\.?$/i

/**
 * Asks name servers, with questions that can be taken back. Not the system's getaddrinfo: each of its questions holds one of
 * the four threads in which this process also reads files and checks passwords, for as long as a stranger's server likes.
 * So what only /etc/hosts says is not known here; none of it is of the public web.
 * @param servers 'IP:port'; without: those that the system names
 */
export function resolverAt(servers?: readonly string[]): Resolve {
  return async (name, signal) => {
    // No name server is asked for this machine (RFC 6761), and an honest one knows nothing of it.
    if (LOCAL.test(name)) return ['127.0.0.1', '::1']
    const resolver = new Resolver({ timeout: 3000, tries: 2 })
    if (servers) resolver.setServers(servers)
    const stop = () => resolver.cancel()
    signal.addEventListener('abort', stop, { once: true })
    try {
      const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
      const found = [four, six].flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
      if (found.length === 0 && four.status === 'rejected') throw four.reason
      return found
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }
}
