import type { Request, RequestHandler } from 'express'
import type { Config } from '../config.js'
import type { Digits } from '../language/digits.js'
import type { Language } from '../language/text.js'
import { wordingOf } from '../language/wording.js'
import { ASSETS_ID } from './build.js'
import './locals.js'

/** Khmer with Khmer digits, or with Latin ones: the name of that in BCP 47. */
const KHMER_PREFIX = /^\/km(-u-nu-latn)?(?=\/|\?|$)/

/** Scheme and host of the site: as configured, else as asked for. */
function originOf(req: Request, config: Config): string {
  return config.baseUrl ?? `${req.protocol}://${req.get('host') ?? 'localhost'}`
}

/**
 * Takes the language from the address: /km/demands is /demands in Khmer, /km-u-nu-latn/demands the same with Latin digits. What follows sees the address without
 * the prefix, and `res.locals.wording` and `res.locals.site`.
 */
export function language(config: Config): RequestHandler {
  return (req, res, next) => {
    const khmer = KHMER_PREFIX.exec(req.url)
    const digits: Digits = khmer?.[1] === undefined ? 'khmer' : 'latin'
    if (khmer) {
      const rest = req.url.replace(KHMER_PREFIX, '')
      req.url = rest.startsWith('/') ? rest : `/${rest}`
    }
    const lang: Language = khmer ? 'km' : 'en'
    res.locals.wording = wordingOf(lang, undefined, digits)
    res.locals.site = {
      lang,
      digits: res.locals.wording.digits,
      origin: originOf(req, config),
      licence: config.dataLicence,
      assets: `/assets/${ASSETS_ID}`,
      // Two slashes at the start would make a link to it lead to another host.
      asked: req.url.replace(/^[/\\]+/, '/'),
      head: null,
      asOf: null,
      takesDay: false,
    }
    next()
  }
}
