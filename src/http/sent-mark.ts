import { createHash, randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'

/** What a form was sent as, by which the same one is known when it comes again. */
interface SentMark {
  /** Hash of the mark and of all that was sent with it; '' for what was sent without a mark. */
  of: string
  /** The content itself is the mark: whoever sends the same again, from whatever page, means the same thing. */
  isOfContent: boolean
}

declare global {
  namespace Express {
    interface Locals {
      /** Of a request that sends something; set before anything looks at its body. */
      sentMark?: SentMark
    }
  }
}

/** Name of the field, and of the parameter in the address where a form has a file. */
export const MARK = 'once'
/** The mark of forms of which two that are the same are one: those of records. */
export const OF_CONTENT = 'content'

const MARK_BYTES = 16
const IS_MARK = /^[\w-]{22}$/

/** A mark that no other form has. */
export const aMark = (): string => randomBytes(MARK_BYTES).toString('base64url')

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Takes the mark out of a body: it is nothing that was typed. */
function takenFrom(body: unknown): string {
  if (typeof body !== 'object' || body === null) return ''
  const fields = body as Record<string, unknown>
  const mark = textOf(fields[MARK])
  delete fields[MARK]
  return mark
}

/** What was sent. A form with a file is read by its route alone: of it the length is known by now. */
const contentOf = (req: Request): string =>
  req.is('multipart/form-data') ? `${req.get('content-length')}` : JSON.stringify(req.body ?? null)

/** Reads and removes the mark of a form. Stands after the body of plain forms is read. */
export function sentMark(): RequestHandler {
  return (req, res, next) => {
    if (req.method !== 'POST' || res.locals.sentMark) return next()
    const mark = takenFrom(req.body) || textOf(req.query[MARK])
    const isOfContent = mark === OF_CONTENT
    const of =
      isOfContent || IS_MARK.test(mark)
        ? createHash('sha256')
            .update(`${mark}\n${contentOf(req)}`)
            .digest('base64url')
        : ''
    res.locals.sentMark = { of, isOfContent }
    next()
  }
}
