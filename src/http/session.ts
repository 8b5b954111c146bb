import type { Request, RequestHandler, Response } from 'express'
import session, { type SessionData, Store } from 'express-session'

/** What is known of a session between requests. */
interface KeptSession {
  user: string
  startedAt: string
  seenAt: string
  /** When the person last proved who they are; at first, when the session began. */
  confirmedAt: string
}

/** What a session begins with. */
interface NewSession {
  user: string
  /** As the browser names itself. */
  userAgent: string
}

/** Where sessions are kept. The account feature has it over the database. */
export interface SessionKeeper {
  /** Null for an unknown, ended or outlived session. */
  find(sid: string): Promise<KeptSession | null>
  start(sid: string, begun: NewSession): Promise<void>
  /** Puts off the end of a session in use. Never brings back one that has been ended meanwhile. */
  touch(sid: string, kept: Pick<KeptSession, 'startedAt' | 'seenAt'>): Promise<void>
  end(sid: string): Promise<void>
}

declare module 'express-session' {
  interface SessionData {
    user?: string
    startedAt?: string
    seenAt?: string
    confirmedAt?: string
    userAgent?: string
  }
}

export interface SessionOptions {
  secret: string
  baseUrl: string | undefined
  keeper: SessionKeeper
}

// With the prefix, browsers take the cookie only over https, for this host alone: a sub-domain cannot plant one.
const cookieName = (isSecure: boolean) => (isSecure ? '__Host-tamdan' : 'tamdan')

/** No expiry: the cookie goes with the browser, and the server decides how long the session lasts. */
const cookieOptions = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const

/** The id of the session that a request's cookie names, whether or not there still is one; '' for none. */
export function askedSession(req: Request): string {
  const start = `${cookieName(req.secure)}=`
  const cookies = (req.headers.cookie ?? '').split(';').map((part) => part.trim())
  const value = cookies.find((part) => part.startsWith(start))?.slice(start.length) ?? ''
  // express-session writes 's:', the id, a dot and a signature, all of it percent-encoded.
  return /^s%3A([\w-]{20,})\./.exec(value)?.[1] ?? ''
}

type Done = (error?: unknown) => void

/** Fits the keeper to the callbacks of express-session. */
class KeptSessions extends Store {
  constructor(
    private readonly keeper: SessionKeeper,
    private readonly isSecure: boolean,
  ) {
    super()
  }

  override get(sid: string, callback: (error: unknown, found?: SessionData | null) => void): void {
    const cookie = { ...cookieOptions(this.isSecure), originalMaxAge: null }
    this.keeper.find(sid).then(
      (kept) => callback(null, kept && { cookie, ...kept }),
      (error) => callback(error),
    )
  }

  /** Called only for a session just begun, since nothing else is ever put into one. */
  override set(sid: string, { user, userAgent = '' }: SessionData, callback?: Done): void {
    const started = user === undefined ? Promise.resolve() : this.keeper.start(sid, { user, userAgent })
    started.then(
      () => callback?.(),
      (error) => callback?.(error),
    )
  }

  override touch(sid: string, { startedAt, seenAt }: SessionData, callback?: Done): void {
    const isKept = startedAt !== undefined && seenAt !== undefined
    const touched = isKept ? this.keeper.touch(sid, { startedAt, seenAt }) : Promise.resolve()
    touched.then(
      () => callback?.(),
      (error) => callback?.(error),
    )
  }

  override destroy(sid: string, callback?: Done): void {
    this.keeper.end(sid).then(
      () => callback?.(),
      (error) => callback?.(error),
    )
  }
}

const middleware = ({ secret, keeper }: SessionOptions, isSecure: boolean): RequestHandler =>
  session({
    name: cookieName(isSecure),
    secret,
    store: new KeptSessions(keeper, isSecure),
    cookie: cookieOptions(isSecure),
    resave: false,
    saveUninitialized: false,
  })

/**
 * Sessions for the pages that need them; never mounted on a reader's page. A cookie is set by signing in and by
 * nothing else. Over https it is `__Host-tamdan` and Secure, otherwise (a machine of one's own) `tamdan`.
 */
export function sessions(options: SessionOptions): RequestHandler {
  const isHttpsSite = options.baseUrl?.startsWith('https:') ?? false
  const secure = middleware(options, true)
  const plain = middleware(options, false)
  return (req, res, next) => {
    // The proxy in front speaks https even if its headers are not trusted; express-session must know to set the cookie.
    if (isHttpsSite && !req.secure) Object.defineProperty(req, 'secure', { value: true })
    return req.secure ? secure(req, res, next) : plain(req, res, next)
  }
}

const settled = (act: (done: Done) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    act((error) => (error ? reject(error) : resolve()))
  })

/** Signs in: a new session id, so that one planted before is worth nothing. */
export async function startSession(req: Request, user: string): Promise<void> {
  await settled((done) => req.session.regenerate(done))
  req.session.user = user
  req.session.userAgent = req.get('user-agent') ?? ''
  await settled((done) => req.session.save(done))
}

/** What a browser keeps of this site goes with the session: pages read by going back, forms kept on the device, cookies. */
const LEFT_BEHIND = '"cache", "cookies", "storage"'

/** Signs out: the session is gone from the server, and from the browser with all that it kept. */
export async function endSession(req: Request, res: Response): Promise<void> {
  const isSecure = req.session.cookie.secure === true
  await settled((done) => req.session.destroy(done))
  res.clearCookie(cookieName(isSecure), cookieOptions(isSecure))
  res.set('Clear-Site-Data', LEFT_BEHIND)
}
