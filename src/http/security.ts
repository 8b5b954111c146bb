import type { RequestHandler } from 'express'
import helmet from 'helmet'
import './locals.js'

/** A year, as browsers' preload lists ask at least. */
const HSTS = 'max-age=31536000; includeSubDomains'

const PERMISSIONS = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ')

/** @param isEmbedded stands on pages of others: a picture, or a panel in a frame. Neither takes any input */
const policyOf = (isEmbedded: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'script-src': isEmbedded ? ["'none'"] : ["'self'"],
        'form-action': isEmbedded ? ["'none'"] : ["'self'"],
        'frame-ancestors': isEmbedded ? ['*'] : ["'none'"],
        'base-uri': ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: isEmbedded ? 'cross-origin' : 'same-origin' },
    frameguard: isEmbedded ? false : { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
  })

/**
 * The headers of every answer. No inline style or script, nothing from another host: readers may be watched.
 * The referrer stays within the site, and is not switched off, since browsers would then send `Origin: null`
 * with forms and the forgery check could not tell them apart. What is made to be embedded alone may be framed.
 * @param baseUrl of a site whose readers come by https: what ends the encryption in front of it need not say so each time
 */
export function securityHeaders(baseUrl?: string): RequestHandler[] {
  const [ofPages, ofEmbedded] = [policyOf(false), policyOf(true)]
  const headers: RequestHandler = (req, res, next) =>
    (res.locals.address.place === 'embed' ? ofEmbedded : ofPages)(req, res, next)
  const isHttps = baseUrl !== undefined && new URL(baseUrl).protocol === 'https:'
  const others: RequestHandler = (req, res, next) => {
    res.set('Permissions-Policy', PERMISSIONS)
    // What may be kept says so itself.
    res.set('Cache-Control', 'no-store')
    // Browsers heed it over https alone (RFC 6797, 8.1), so the site's owner at http://localhost is not locked out.
    if (isHttps || req.secure) res.set('Strict-Transport-Security', HSTS)
    next()
  }
  return [headers, others]
}
