import type { RequestHandler, Router } from 'express'
import Joi from 'joi'
import { signedIn } from '../../accounts/guard.js'
import type { Clock } from '../../clock.js'
import { notFound } from '../../errors.js'
import { readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { postedOf } from '../typed.js'
import { isKeepable } from './rules.js'
import type { UnfinishedStore } from './store.js'
import { unfinishedPage } from './unfinished-page.js'

declare global {
  namespace Express {
    interface Locals {
      /** On the desk: the form put aside that the sent one goes on with; `id` '' for none. */
      unfinished?: { id: string; done(): Promise<void> }
    }
  }
}

const ID = /^[0-9a-f]{24}$/
const params = Joi.object<{ id: string }>({ id: Joi.string().pattern(ID).required() })

const idIn = (body: unknown): string => {
  const id = typeof body === 'object' && body !== null && 'unfinished' in body ? body.unfinished : ''
  return typeof id === 'string' && ID.test(id) ? id : ''
}

/** Puts a form aside when it asks for that, and knows for all others which one they go on with. At /desk, before its forms. */
export function puttingAside(store: UnfinishedStore): RequestHandler {
  return async (req, res, next) => {
    const { id: user } = signedIn(res)
    const id = idIn(req.body)
    res.locals.unfinished = {
      id,
      done: async () => {
        if (id !== '') await store.remove(user, id)
      },
    }
    const address = `/desk${req.path}`
    const isAsked = req.method === 'POST' && req.body?.op === 'keep' && isKeepable(address)
    if (!isAsked) return next()
    await store.keep(user, { id, address, posted: postedOf(req.body), isLapsed: false })
    res.redirect(303, res.locals.wording.href('/desk#unfinished'))
  }
}

/** One's own forms that were put aside. Behind the desk's guard, at /desk/unfinished. */
export function unfinishedRoutes(store: UnfinishedStore, clock: Clock): Router {
  const router = aRouter()
  router.get('/:id', async (req, res) => {
    const { id } = readParams(params, req.params)
    const found = await store.find(signedIn(res).id, id)
    if (!found) throw notFound('unfinished', id)
    const page = unfinishedPage(found, clock.now(), res.locals.wording)
    res.render('desk/unfinished', { ...page, layout: 'desk' })
  })
  router.post('/:id/remove', async (req, res) => {
    const { id } = readParams(params, req.params)
    await store.remove(signedIn(res).id, id)
    res.redirect(303, res.locals.wording.href('/desk#unfinished'))
  })
  return router
}
