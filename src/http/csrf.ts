import type { RequestHandler } from 'express'
import { AppError } from '../errors.js'

/** What a browser says of where a request comes from. A page cannot forge these headers. */
export interface Provenance {
  /** Sec-Fetch-Site */
  site: string | undefined
  /** Origin */
  origin: string | undefined
  /** The host asked for, with its port. */
  host: string | undefined
}

export type ProvenanceProblem = 'cross-site' | 'no-proof'

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null)

/**
 * Why a request that changes something is not known to come from this site, or null when it is.
 * Sec-Fetch-Site decides where it is sent: `none` is a person's own doing, such as opening a saved form again.
 * Browsers leave it out on plain http (but for localhost) and before 2023: then Origin must be the configured address,
 * scheme and all, since whoever holds the network can put a page at http:// before the site's https://; and where none
 * is configured, it must name this host.
 */
export function provenanceProblem(asked: Provenance, baseUrl?: string): ProvenanceProblem | null {
  if (asked.site !== undefined) {
    return asked.site === 'same-origin' || asked.site === 'none' ? null : 'cross-site'
  }
  if (asked.origin === undefined) return 'no-proof'
  if (baseUrl !== undefined) return asked.origin === new URL(baseUrl).origin ? null : 'cross-site'
  const host = hostOf(asked.origin)
  return host !== null && host === asked.host?.toLowerCase() ? null : 'cross-site'
}

const MESSAGE: Record<ProvenanceProblem, string> = {
  'cross-site': 'This form was sent from another site, so nothing was changed',
  'no-proof': 'Your browser did not say which site this form was sent from, so nothing was changed',
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses every request that changes something and is not known to come from a page of this site. Stands before all
 * routes. There are no tokens in forms, and so nothing to forget and nothing to switch off in tests.
 */
export function refuseCrossSite(baseUrl: string | undefined): RequestHandler {
  return (req, _res, next) => {
    if (READS.has(req.method)) return next()
    const asked = { site: req.get('sec-fetch-site'), origin: req.get('origin'), host: req.host }
    const problem = provenanceProblem(asked, baseUrl)
    if (problem === null) return next()
    throw new AppError('forbidden', MESSAGE[problem], { problem })
  }
}
