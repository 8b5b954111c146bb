import type { Request, RequestHandler, Response } from 'express'
import { AppError, notFound } from '../errors.js'
import { wordingOf } from '../language/wording.js'
import type { Address } from './address.js'
import { ASSETS_ID } from './build.js'
import { hostName, isOwnName } from './host.js'
import type { Licence } from './licence.js'
import { siteLanguage } from './site-language.js'
import './locals.js'
import { canonicalQuery, knownNames } from './read.js'

/** What the site is called: as configured, and where it listens. */
interface Named {
  baseUrl: string | undefined
  host: string
}

/**
 * Scheme and host of the site: as configured, else as asked for.
 * @throws AppError 'bad-request' for what is no host, or not known to be this one
 */
function originOf(req: Request, config: Named): string {
  // Programs of before 1997 name no host.
  const host = req.get('host') === undefined ? 'localhost' : (req.host ?? '')
  const name = hostName(host)
  if (name === null) throw new AppError('bad-request', 'The host that was asked for is not a name of a host')
  if (config.baseUrl !== undefined) return config.baseUrl
  const scheme = req.secure ? 'https' : 'http'
  if (isOwnName(name, config.host, req.socket.localAddress)) return `${scheme}://${host.toLowerCase()}`
  throw new AppError(
    'bad-request',
    `This site is not known as '${name}': whoever runs it can say so by BASE_URL`,
  )
}

function speak(
  res: Response,
  { lang, digits, path, query }: Address,
  config: { dataLicence: Licence },
): void {
  res.locals.wording = wordingOf(lang, digits)
  res.locals.site = {
    ...siteLanguage(res.locals.wording),
    origin: 'http://localhost',
    licence: config.dataLicence,
    assets: `/assets/${ASSETS_ID}`,
    get asked() {
      return path + canonicalQuery(query, knownNames(res.req.query))
    },
    head: null,
    asOf: null,
    takesDay: false,
    // Those who see more than readers do find out at its address.
    hasPage: () => true,
  }
}

/** Express would parse the query anew at each look; what a route knows of it is noted with what was parsed. */
function parseOnce(req: Request): void {
  const parsed = Object.getPrototypeOf(req) as Request
  let [text, query] = ['', {}]
  Object.defineProperty(req, 'query', {
    configurable: true,
    get: () => {
      const [, now = ''] = req.url.split('?', 2)
      if (now !== text) [text, query] = [now, Reflect.get(parsed, 'query', req)]
      return query
    },
  })
}

/** People are led on; a program is told, and what is sent is not sent on. */
const leadsOn = (method: string, { place }: Address): boolean =>
  (method === 'GET' || method === 'HEAD') && place !== 'api' && place !== 'drafts'

/**
 * Takes the language from the address: /km/demands is /demands in Khmer, /km-u-nu-latn/demands the same with Latin digits. What follows sees the address without
 * the prefix, and `res.locals.wording` and `res.locals.site`. An address in another spelling leads to the one that the
 * site uses; nothing that follows ever sees it.
 */
export function language(config: Named & { dataLicence: Licence }): RequestHandler {
  return (req, res, next) => {
    const { address } = res.locals
    parseOnce(req)
    speak(res, address, config)
    res.locals.site.origin = originOf(req, config)
    if (address.place === 'nowhere') throw notFound('page', address.path)
    if (!address.isCanonical) {
      if (!leadsOn(req.method, address)) throw notFound('page', address.path)
      return res.redirect(301, address.canonical)
    }
    req.url = address.path + address.query
    next()
  }
}
