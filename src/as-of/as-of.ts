import type { Request, RequestHandler, Response } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import { type Clock, dayOf } from '../clock.js'
import { AppError } from '../errors.js'
import { addressTakesDay, isOfAnyDay, onDay } from '../http/day-address.js'
import { shownHead } from '../http/public-cache.js'
import { learn, readQuery } from '../http/read.js'
import { kindOfRecord } from '../kinds/kinds.js'
import * as member from '../kinds/shape/members.js'
import type { Day } from '../language/dates.js'
import { wordingOf } from '../language/wording.js'
import type { Head, Kind } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import { snapshot } from '../ledger/snapshot.js'
import { versionModel } from '../ledger/version-model.js'
import { asOfView, type WithdrawnSince } from './pages.js'

interface AsOfDeps {
  connection: Connection
  ledger: Pick<Ledger, 'headAt'>
  clock: Clock
}

const asOfQuery = Joi.object<{ asOf?: Day }>({ asOf: member.day() })

const OF_ONE_RECORD = /^\/(demand|action|source|organisation|theme)s\/([^/]+)$/

/** The day asked for. @throws AppError 'bad-request' for what is not a day, or one that has not begun */
function askedDay(req: Request, clock: Clock): Day | undefined {
  learn(req.query, ['asOf'])
  const { asOf } = readQuery(asOfQuery, { asOf: req.query.asOf })
  if (asOf === undefined || asOf <= dayOf(clock.now())) return asOf
  const details = { parameter: 'asOf', problem: 'day.future', allowed: [] }
  throw new AppError('bad-request', `'asOf' must not be after today`, details)
}

/** Whether the record at an address was published then and is withdrawn now: a page must not hide that. */
async function withdrawnSince(
  connection: Connection,
  path: string,
  then: Head,
  now: Head,
): Promise<WithdrawnSince | null> {
  const [, kind, reference] = OF_ONE_RECORD.exec(path) ?? []
  if (kind === undefined || reference === undefined || then.number === now.number) return null
  const record = await snapshot(versionModel(connection, kindOfRecord(kind as Kind).rows), now).one(reference)
  if (!record?.isWithdrawn || record.entry <= then.number) return null
  return { at: record.withdrawnAt, reason: record.withdrawnReason }
}

/** Makes what follows read the record as it stood at the end of a day, and say so. */
async function readAsOf(deps: AsOfDeps, day: Day, req: Request, res: Response): Promise<void> {
  const { head: now, site } = res.locals
  const head = await deps.ledger.headAt(day, now)
  const wording = onDay(wordingOf(site.lang, site.digits), day)
  const withdrawn = await withdrawnSince(deps.connection, req.path, head, now)
  res.locals.head = head
  res.locals.wording = wording
  site.head = shownHead(head, wording)
  site.asOf = asOfView({ day, head, path: req.path, withdrawn }, wording)
  res.set('X-Robots-Tag', 'noindex')
}

/**
 * `?asOf=2025-03-31` on any page of the record: everything after this reads at the head that the ledger had at the
 * end of that day in Phnom Penh, and every link on the page keeps the day. Comes after the page cache, whose key is
 * the head of now: so what is erased later is gone from pages of earlier days too.
 */
export function asOf(deps: AsOfDeps): RequestHandler {
  return async (req, res, next) => {
    if (res.locals.head === undefined || !addressTakesDay(req.path)) return next()
    const day = askedDay(req, deps.clock)
    if (day !== undefined) await readAsOf(deps, day, req, res)
    res.locals.site.takesDay = !isOfAnyDay(req.path)
    next()
  }
}
