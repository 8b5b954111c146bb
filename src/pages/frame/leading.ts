import type { RequestHandler } from 'express'
import type { Connection } from 'mongoose'
import { changeStore } from '../../record/changes/store.js'

/** Tells public pages which references lead to a page at the head that they show; others stand as plain words. */
export function leading({ connection }: { connection: Connection }): RequestHandler {
  const changes = changeStore(connection)
  return async (_req, res, next) => {
    const { head, site } = res.locals
    if (head !== undefined) site.hasPage = await changes.isThere(head)
    next()
  }
}
