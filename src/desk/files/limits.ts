import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { signedIn } from '../../accounts/session/guard.js'
import type { Disk } from '../../record/evidence/disk.js'

const DAY_MS = 24 * 60 * 60 * 1000
/** Uploads of one person in a day, refused ones too. */
export const UPLOADS_A_DAY = 300

declare global {
  namespace Express {
    interface Locals {
      /** The person has uploaded as much as one may in a day. */
      hasUploadedTooMuch?: true
    }
  }
}

/** Counts uploads by person, in memory, for each process. Past the limit the form is still read, so that nothing is lost. */
export const uploadLimit = (perDay = UPLOADS_A_DAY): RequestHandler =>
  rateLimit({
    windowMs: DAY_MS,
    limit: perDay,
    keyGenerator: (_req, res) => signedIn(res as Parameters<typeof signedIn>[0]).id,
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_req, res, next) => {
      res.locals.hasUploadedTooMuch = true
      next()
    },
    validate: false,
  })

const RECOUNT_MS = 10 * 60 * 1000
const MEGABYTE = 1024 * 1024

/** Whether the folder of files has room for one more, by a count that may be ten minutes old. */
export function roomIn(disk: Disk, totalMb: number): { hasRoomFor(size: number): Promise<boolean> } {
  let counted = 0
  let at = Number.NEGATIVE_INFINITY
  return {
    async hasRoomFor(size) {
      if (performance.now() - at > RECOUNT_MS) {
        counted = 0
        for await (const file of disk.all()) counted += file.size
        at = performance.now()
      }
      if (counted + size > totalMb * MEGABYTE) return false
      counted += size
      return true
    },
  }
}
