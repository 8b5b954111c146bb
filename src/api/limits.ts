import { randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { sha256 } from '../accounts/secrets/token.js'
import { AppError } from '../errors.js'

const MINUTE_MS = 60 * 1000

/** Requests a minute from one network address: a walk through 100,000 entries takes 500. */
export const READS_A_MINUTE = 300
export const WRITES_A_MINUTE = 60

const SALT = randomBytes(16).toString('hex')

/** Never the address itself: it is not kept anywhere. */
const readerOf = (req: Request): string => sha256(`${SALT} ${ipKeyGenerator(req.ip ?? '')}`)

/** Counts in memory and for each process, says so in RateLimit headers, and answers 429 beyond. */
export const perMinute = (limit: number, identifier: string): RequestHandler =>
  rateLimit({
    windowMs: MINUTE_MS,
    limit,
    identifier,
    keyGenerator: readerOf,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) => {
      next(
        new AppError(
          'too-many',
          `More than ${limit} requests in a minute. Wait as long as Retry-After says.`,
        ),
      )
    },
    // Its checks print to the console about proxies; how to set them is told in .env.example.
    validate: false,
  })
