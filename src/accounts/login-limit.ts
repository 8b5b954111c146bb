import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { AppError } from '../errors.js'
import { normalEmail } from './rules.js'
import { sha256 } from './token.js'

const WINDOW_MS = 15 * 60 * 1000

/** An office shares one address, so this many of its people may mistype before all of them wait. */
export const FAILURES_BY_ADDRESS = 50
/**
 * Counted for the e-mail and the network address together: a stranger elsewhere can try as often as they like without
 * locking the owner out.
 */
export const FAILURES_BY_EMAIL = 8

const addressOf = (req: Request) => ipKeyGenerator(req.ip ?? '')

function emailOf(req: Request): string {
  const body: unknown = req.body
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : ''
  return typeof email === 'string' ? normalEmail(email.slice(0, 300)) : ''
}

const failures = (most: number, keyGenerator: (req: Request) => string): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
    limit: most,
    keyGenerator,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) => {
      next(new AppError('too-many', 'Too many failed attempts to sign in. Wait 15 minutes and try again.'))
    },
    // Its checks print to the console about proxies; how to set them is told in .env.example.
    validate: false,
  })

/**
 * Slows down guessing. Only failures count, in memory and for each process: hashed, and forgotten after 15 minutes.
 * Behind the form's body parser.
 */
export const loginLimits = (): RequestHandler[] => [
  failures(FAILURES_BY_ADDRESS, addressOf),
  failures(FAILURES_BY_EMAIL, (req) => sha256(`${addressOf(req)} ${emailOf(req)}`)),
]
