import type { Request, RequestHandler, Response, Router } from 'express'
import type { Connection } from 'mongoose'
import { eventStore } from '../accounts/event-store.js'
import { accessTokenStore, type TokenHolder } from '../accounts/tokens/store.js'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import { AppError, forbidden, notFound } from '../errors.js'
import { jsonBody } from '../http/form-body.js'
import { readParams } from '../http/read.js'
import { aRouter } from '../http/router.js'
import { pathOf } from '../kinds/address.js'
import type { DeskForm } from '../kinds/form/form.js'
import { ALL_KINDS } from '../kinds/kinds.js'
import type { Kind } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Saving } from '../saving/door.js'
import { type DeskDoor, deskDoor } from '../saving/inside.js'
import { withdrawalStore } from '../saving/withdrawal-store.js'
import { readBody } from './desk-body.js'
import { draftEntry, draftOf, writeDraft } from './desk-drafts.js'
import { perMinute, WRITES_A_MINUTE } from './limits.js'
import { entryParams } from './shapes.js'

export interface DraftDeps {
  config: Pick<Config, 'reviewRequired' | 'years'>
  connection: Connection
  ledger: Ledger
  clock: Clock
}

declare global {
  namespace Express {
    interface Locals {
      /** Whose token came with a request; set on addresses of drafts alone. */
      holder?: TokenHolder
    }
  }
}

/** The token is all that counts: no cookie is read here, so no page elsewhere can act for who is signed in. */
function requireToken({ connection, clock }: DraftDeps): RequestHandler {
  const tokens = accessTokenStore(connection, clock)
  return async (req, res, next) => {
    res.set('Cache-Control', 'no-store')
    const [, token] = /^Bearer ([\w-]{1,200})$/i.exec(req.get('authorization') ?? '') ?? []
    const holder = token === undefined ? null : await tokens.holderOf(token)
    if (holder) {
      res.locals.holder = holder
      return next()
    }
    const problem = token === undefined ? '' : ', error="invalid_token"'
    res.set('WWW-Authenticate', `Bearer realm="Tamdan drafts"${problem}`)
    throw new AppError('unauthenticated', 'Drafts need a token that works: Authorization: Bearer TOKEN')
  }
}

const holderOf = (res: Response) => {
  if (!res.locals.holder) throw new Error('Asked whose token it is where none was required')
  return res.locals.holder
}

const READS = ['GET', 'HEAD']

/** Refuses what a token was not made for, before anything is read. */
const withinScope =
  (kind: Kind): RequestHandler =>
  (req, res, next) => {
    const { kinds, mayWrite } = holderOf(res).scope
    if (kinds.includes(kind) && (mayWrite || READS.includes(req.method))) return next()
    res.set('WWW-Authenticate', 'Bearer realm="Tamdan drafts", error="insufficient_scope"')
    const what = kinds.includes(kind) ? 'writing drafts' : `drafts of this kind, ${pathOf(kind)}`
    throw forbidden(`This token was not made for ${what}`)
  }

const onlyJsonBody: RequestHandler = (req, _res, next) => {
  if (req.is('application/json')) return next()
  throw new AppError('wrong-type', 'A draft is sent as application/json')
}

const onlyMethods =
  (methods: string): RequestHandler =>
  (req, res) => {
    res.set('Allow', methods)
    throw new AppError('wrong-method', `${req.method} is not possible here`)
  }

function mountForm(router: Router, deps: DraftDeps, door: DeskDoor, form: DeskForm): void {
  const { config, connection, clock } = deps
  const withdrawals = withdrawalStore(connection, clock)
  const savingAs = (res: Response): Saving => ({
    ...door.as(holderOf(res).user),
    withdrawals,
    isReviewed: config.reviewRequired,
  })
  const events = eventStore(connection, clock)
  const parsed = [onlyJsonBody, jsonBody()]

  const give = async (res: Response, reference: string, status: number) => {
    const found = await draftOf(savingAs(res), form, reference)
    const data = draftEntry(form, found, res.locals.site.origin)
    if (status === 201) res.set('Location', data.links.self)
    res.status(status).json({ data })
  }
  const write = async (req: Request, res: Response, reference: string | null) => {
    const { user, name } = holderOf(res)
    const saving = savingAs(res)
    const found = reference === null ? null : await draftOf(saving, form, reference)
    const state = found?.state ?? null
    const body = readBody(form, req.body, found?.content ?? null)
    const saved = await writeDraft(saving, { form, state, body, user })
    await events.record({ what: 'draft-by-token', by: user.id, about: null, detail: `${name}: ${saved}` })
    await give(res, saved, state === null ? 201 : 200)
  }

  router.use(`/${form.path}`, withinScope(form.kind))
  router.post(`/${form.path}`, ...parsed, (req, res) => write(req, res, null))
  router.get(`/${form.path}/:reference`, (req, res) =>
    give(res, readParams(entryParams(form.kind), req.params).reference, 200),
  )
  router.put(`/${form.path}/:reference`, ...parsed, (req, res) =>
    write(req, res, readParams(entryParams(form.kind), req.params).reference),
  )
  router.all(`/${form.path}`, onlyMethods('POST'))
  router.all(`/${form.path}/:reference`, onlyMethods('GET, HEAD, PUT'))
}

/**
 * Drafts, for programs that have a token. To be mounted at /api/v1/drafts, before the check that a change comes from a
 * page of this site: nothing falls through to what reads a session.
 */
export function draftRoutes(deps: DraftDeps): Router {
  const router = aRouter()
  router.use(perMinute(WRITES_A_MINUTE, 'drafts'), requireToken(deps))
  const door = deskDoor(deps)
  for (const form of ALL_KINDS) mountForm(router, deps, door, form)
  router.use((req) => {
    throw notFound('page', req.originalUrl.split('?')[0] ?? '')
  })
  return router
}
