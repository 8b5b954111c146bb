import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { sha256 } from '../accounts/secrets/token.js'
import { AppError } from '../errors.js'

const WINDOW_MS = 15 * 60 * 1000
/** An office shares one address. What one e-mail address can be sent is limited apart from this, in the database. */
const FORMS_BY_ADDRESS = 30

/** Slows down whoever fills in many forms. Counted in memory, for each process, under a hash, for 15 minutes. */
export const followLimit = (): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
    limit: FORMS_BY_ADDRESS,
    keyGenerator: (req) => sha256(ipKeyGenerator(req.ip ?? '')),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) => {
      next(new AppError('too-many', 'Too many requests to follow. Wait 15 minutes and try again.'))
    },
    // Its checks print to the console about proxies; how to set them is told in .env.example.
    validate: false,
  })
