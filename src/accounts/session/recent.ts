import type { Request, RequestHandler } from 'express'
import type { Clock } from '../../clock.js'
import { signedIn } from './guard.js'

/** How long after proving who one is one may change what guards the account. */
const RECENT_MS = 15 * 60 * 1000

const isRecent = (confirmedAt: string | undefined, now: Date): boolean =>
  confirmedAt !== undefined && now.getTime() - Date.parse(confirmedAt) < RECENT_MS

/**
 * Asks who it is once more before something that an unguarded open browser must not do. Behind `requireUser`.
 * What was typed is put aside, and the proof leads to going on with it.
 * @param pageOf the page on which a form stands that nothing is typed into; a page that is asked for is its own
 */
export const requireRecent =
  (clock: Clock, pageOf: (req: Request) => string): RequestHandler =>
  async (req, res, next) => {
    if (isRecent(req.session.confirmedAt, clock.now())) return next()
    const { wording, unfinished } = res.locals
    const aside = (await unfinished?.putAside(signedIn(res).id)) ?? ''
    const back = req.method === 'GET' ? req.originalUrl : wording.href(aside || pageOf(req))
    res.locals.isNotDone = true
    res.redirect(303, `${wording.href('/account/confirm')}?next=${encodeURIComponent(back)}`)
  }
