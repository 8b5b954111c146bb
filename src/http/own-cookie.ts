import type { Request, Response } from 'express'

/** A cookie of this site's own beside the session's: HttpOnly, for this host alone, never read by scripts. */
export interface OwnCookie {
  /** '' when the browser sent none. */
  read(req: Request): string
  /** @param lastsMs undefined: goes with the browser */
  set(req: Request, res: Response, value: string, lastsMs?: number): void
  clear(req: Request, res: Response): void
}

const options = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const

/**
 * Behind the session middleware, which knows whether the site is https: then the name has the prefix __Host-, so that
 * a sub-domain cannot plant one.
 * @param name of letters and hyphens; values are of letters, digits, `-`, `_` and `.`
 */
export function ownCookie(name: string): OwnCookie {
  const nameFor = (req: Request) => (req.secure ? `__Host-${name}` : name)
  return {
    read(req) {
      const sent = (req.headers.cookie ?? '').split(';').map((part) => part.trim())
      const start = `${nameFor(req)}=`
      return sent.find((part) => part.startsWith(start))?.slice(start.length) ?? ''
    },
    set(req, res, value, lastsMs) {
      const lasts = lastsMs === undefined ? {} : { maxAge: lastsMs }
      res.cookie(nameFor(req), value, { ...options(req.secure), ...lasts })
    },
    clear(req, res) {
      res.clearCookie(nameFor(req), options(req.secure))
    },
  }
}
