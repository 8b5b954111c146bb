import type { Request, RequestHandler } from 'express'
import type { Config } from '../config.js'
import type { Language } from '../language/text.js'
import { wordingOf } from '../language/wording.js'
import { ASSETS_ID } from './build.js'
import './locals.js'

const KHMER_PREFIX = /^\/km(?=\/|\?|$)/

/** Scheme and host of the site: as configured, else as asked for. */
function originOf(req: Request, config: Config): string {
  return config.baseUrl ?? `${req.protocol}://${req.get('host') ?? 'localhost'}`
}

/**
 * Takes the language from the address: /km/demands is /demands in Khmer. What follows sees the address without
 * the prefix, and `res.locals.wording` and `res.locals.site`.
 */
export function language(config: Config): RequestHandler {
  return (req, res, next) => {
    const isKhmer = KHMER_PREFIX.test(req.url)
    if (isKhmer) {
      const rest = req.url.replace(KHMER_PREFIX, '')
      req.url = rest.startsWith('/') ? rest : `/${rest}`
    }
    const lang: Language = isKhmer ? 'km' : 'en'
    res.locals.wording = wordingOf(lang)
    res.locals.site = {
      lang,
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
