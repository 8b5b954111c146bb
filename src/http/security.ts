import type { RequestHandler } from 'express'
import helmet from 'helmet'

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

/** What stands on pages of others: a picture, or a panel in a frame. Neither takes any input. */
const EMBEDDED = /^(?:\/km)?\/embed\//

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
 */
export function securityHeaders(): RequestHandler[] {
  const [ofPages, ofEmbedded] = [policyOf(false), policyOf(true)]
  const headers: RequestHandler = (req, res, next) =>
    (EMBEDDED.test(req.path) ? ofEmbedded : ofPages)(req, res, next)
  const others: RequestHandler = (req, res, next) => {
    res.set('Permissions-Policy', PERMISSIONS)
    // Over plain http the header means nothing, and a reader on the machine itself would be locked out.
    if (req.secure) res.set('Strict-Transport-Security', HSTS)
    next()
  }
  return [headers, others]
}
