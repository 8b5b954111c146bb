import type { IncomingMessage } from 'node:http'
import type { Clock } from '../clock.js'
import { bodyOf } from './body.js'
import { reasonOf } from './failure.js'
import { type Resolve, resolverAt } from './names.js'
import { answerTo } from './request.js'
import {
  fetchable,
  type MayReach,
  MOST_REDIRECTS,
  mayReachPublic,
  type Reason,
  RefusedError,
} from './rules.js'

interface Refused {
  ok: false
  reason: Reason
  /** Where it ended: the address asked for, or the one that it led to. */
  address: string
  /** The status of the last answer, if one came. */
  status: number | null
  at: Date
}

interface Answered {
  ok: true
  /** After redirects, without a fragment. */
  address: string
  status: number
  /** As sent, with its parameters; empty when none was sent. */
  contentType: string
  at: Date
}

interface Fetched extends Answered {
  /** Unpacked, otherwise as sent. */
  body: Buffer
}

interface Limits {
  /** Media types that are read, in lower case; without: any. */
  types?: readonly string[]
  /** Bytes, before and after unpacking. */
  most?: number
  /** Milliseconds for everything: names, redirects, the whole body. */
  within?: number
  signal?: AbortSignal
}

/** The web beyond this server, as far as it may look. Nothing that a stranger's server does makes these throw. */
export interface Web {
  /** The page at an address. An answer of another status than 2xx is refused with that status. */
  read(address: string, limits?: Limits): Promise<Fetched | Refused>
  /** How an address answers, with any status; no body is read. */
  ask(
    address: string,
    method: 'HEAD' | 'GET',
    limits?: Pick<Limits, 'within' | 'signal'>,
  ): Promise<Answered | Refused>
}

export interface WebDeps {
  clock: Clock
  /** `http://` (by CONNECT) or `socks5h://`: the way of all connections; undefined for straight. */
  proxy?: string | undefined
  /** Nothing is fetched, and everything refused. */
  isOff?: boolean
  /** Tests let a server of this machine stand for a public one. */
  mayReach?: MayReach
  /** IP addresses of a name, where there is no proxy; by the system's name servers unless a test says otherwise. */
  resolve?: Resolve
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const DEFAULTS = { most: 5 * 1024 * 1024, within: 15_000 }

/** Does not say who asks: what is read may be what somebody is about to publish, and servers keep who came. */
const AGENT = 'Mozilla/5.0 (compatible)'

/** Headers come as single bytes; a path in Khmer is often sent as it is. */
const locationOf = (response: IncomingMessage): string =>
  Buffer.from(response.headers.location ?? '', 'latin1').toString('utf8')

const contentTypeOf = (response: IncomingMessage): string => response.headers['content-type'] ?? ''

/** Only answers of success have a body worth reading, and only of the types asked for. */
function refuseUnwanted(response: IncomingMessage, types: readonly string[] | undefined): void {
  const status = response.statusCode ?? 0
  if (status < 200 || status > 299) throw new RefusedError('status', status)
  const type = contentTypeOf(response).split(';')[0]?.trim().toLowerCase() ?? ''
  if (types !== undefined && !types.includes(type)) throw new RefusedError('type', status)
}

/**
 * The one way in which this server fetches what people point it at: only http and https, only public addresses at ports 80 and 443,
 * checked for every redirect and on the connection itself (through a proxy: by name); no cookies, no credentials; within limits of time and size.
 */
export function webFrom({
  clock,
  proxy: way,
  isOff = false,
  mayReach = mayReachPublic,
  resolve = resolverAt(),
}: WebDeps): Web {
  const proxy = way === undefined ? null : new URL(way)

  type Use<Result> = (response: IncomingMessage, answered: Answered, signal: AbortSignal) => Promise<Result>

  async function follow<Result>(address: string, method: string, limits: Limits, use: Use<Result>) {
    const timeout = AbortSignal.timeout(limits.within ?? DEFAULTS.within)
    const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal])
    const accept = limits.types === undefined ? '*/*' : [...limits.types, '*/*;q=0.1'].join(', ')
    let response: IncomingMessage | undefined
    let reached = address
    try {
      let url = fetchable(address)
      if (isOff) throw new RefusedError('off')
      for (let redirects = 0; ; redirects += 1) {
        reached = url.href
        response = await answerTo(url, { method, agent: AGENT, accept, signal, mayReach, resolve, proxy })
        const status = response.statusCode ?? 0
        if (!REDIRECTS.has(status) || locationOf(response) === '') break
        if (redirects === MOST_REDIRECTS) throw new RefusedError('redirects', status)
        response.destroy()
        url = fetchable(locationOf(response), url)
      }
      const status = response.statusCode ?? 0
      const contentType = contentTypeOf(response)
      return await use(response, { ok: true, address: reached, status, contentType, at: clock.now() }, signal)
    } catch (error) {
      const reason = reasonOf(error, { timeout, cancelled: limits.signal })
      const status =
        error instanceof RefusedError && error.status ? error.status : (response?.statusCode ?? null)
      return { ok: false, reason, address: reached, status, at: clock.now() } satisfies Refused
    } finally {
      response?.destroy()
    }
  }

  return {
    read: (address, limits = {}) =>
      follow<Fetched>(address, 'GET', limits, async (response, answered, signal) => {
        refuseUnwanted(response, limits.types)
        return { ...answered, body: await bodyOf(response, limits.most ?? DEFAULTS.most, signal) }
      }),
    ask: (address, method, limits = {}) =>
      follow<Answered>(address, method, limits, async (_response, answered) => answered),
  }
}

/** The web as the settings have it. */
export const webFor = (
  { isFetchOn, fetchProxy }: { isFetchOn: boolean; fetchProxy: string | undefined },
  clock: Clock,
): Web => webFrom({ clock, isOff: !isFetchOn, proxy: fetchProxy })
