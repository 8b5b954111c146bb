import type { RequestHandler } from 'express'
import type { DeskDeps } from './deps.js'
import { deskStore } from './store.js'

declare global {
  namespace Express {
    interface Locals {
      /** What the desk's menu tells; set wherever its layout is used. */
      deskMenu?: { waiting: number }
    }
  }
}

/** Counts what waits for review, for the menu of every page in the desk's layout. */
export function deskMenu({ connection, ledger }: Pick<DeskDeps, 'connection' | 'ledger'>): RequestHandler {
  const store = deskStore(connection, ledger)
  return async (_req, res, next) => {
    res.locals.deskMenu = { waiting: await store.countInReview() }
    next()
  }
}
