import type { Request, RequestHandler } from 'express'
import type { Clock } from '../clock.js'

/** How long after proving who one is one may change what guards the account. */
export const RECENT_MS = 15 * 60 * 1000

export const isRecent = (confirmedAt: string | undefined, now: Date): boolean =>
  confirmedAt !== undefined && now.getTime() - Date.parse(confirmedAt) < RECENT_MS

/**
 * Asks who it is once more before something that an unguarded open browser must not do. Behind `requireUser`.
 * @param pageOf the page that a refused form stands on; a page that is asked for is its own
 */
export const requireRecent =
  (clock: Clock, pageOf: (req: Request) => string): RequestHandler =>
  (req, res, next) => {
    if (isRecent(req.session.confirmedAt, clock.now())) return next()
    const { wording } = res.locals
    const back = req.method === 'GET' ? req.originalUrl : wording.href(pageOf(req))
    res.redirect(303, `${wording.href('/account/confirm')}?next=${encodeURIComponent(back)}`)
  }
