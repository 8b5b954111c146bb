import type { ErrorRequestHandler } from 'express'
import type { Connection } from 'mongoose'
import { AppError } from '../../errors.js'
import type { Former } from '../../http/refusal.js'
import { recordAddress } from '../../kinds/address.js'
import { isErased, type PublicEntry, type PublicKind } from '../../kinds/edition.js'
import { PAGE_FIELDS } from '../../kinds/page-order.js'
import { newestContent } from '../../kinds/titles.js'
import type { Head } from '../../ledger/entry.js'
import { partsOf } from '../../ledger/reference.js'
import { referenceNamed } from '../../record/history-params.js'
import { publicEntries, type VersionDeps } from '../../record/versions.js'

const isKind = (thing: unknown): thing is PublicKind => typeof thing === 'string' && thing in PAGE_FIELDS

const formerOf = ({ edition, isWithdrawal, ...entry }: PublicEntry<PublicKind>): Former => ({
  version: edition.version,
  isWithdrawal,
  isErased: isErased({ edition, isWithdrawal, ...entry }),
  at: edition.publishedAt,
  reason: entry.erased?.reason ?? edition.reason,
})

async function detailsOf(deps: VersionDeps, head: Head, kind: PublicKind, key: string, isErasure: boolean) {
  const [name = ''] = key.split('/')
  const reference = await referenceFor(deps.connection, head, kind, name)
  const entries = await publicEntries({ ...deps, head }, kind, reference)
  const page = recordAddress(kind, reference, newestContent(entries))
  if (isErasure) return { history: page === '' ? '' : `${page}/history` }
  // The page says already when and why it was withdrawn last.
  return { former: entries.slice(0, -1).map(formerOf).reverse() }
}

/** A programme is known by its slug in an address and by its reference in the ledger. */
const referenceFor = (connection: Connection, head: Head, kind: PublicKind, name: string): Promise<string> =>
  partsOf(name) ? Promise.resolve(name) : referenceNamed(connection, head, kind, name)

/**
 * Adds to the refusal of a withdrawn record which versions there had been, with day and reason and nothing of what
 * they said; to that of an erased version where its record's history is. Comes before the error handler.
 */
export function withHistory(deps: VersionDeps): ErrorRequestHandler {
  return async (error, _req, res, next) => {
    const { head } = res.locals
    if (!(error instanceof AppError) || error.kind !== 'gone' || head === undefined) return next(error)
    const { thing, key, problem } = error.details
    if (!isKind(thing) || typeof key !== 'string') return next(error)
    Object.assign(error.details, await detailsOf(deps, head, thing, key, problem === 'erased'))
    next(error)
  }
}
