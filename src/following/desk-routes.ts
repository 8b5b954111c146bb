import type { Router } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import { readQuery } from '../http/read.js'
import { aRouter } from '../http/router.js'
import { followersPage } from './followers-page.js'
import { emailForm, readFollowForm } from './form.js'
import { followStore } from './store.js'

const ON_PAGE = 50

const query = Joi.object<{ page: number; done?: string }>({
  page: Joi.number().integer().min(1).max(100_000).default(1),
  done: Joi.string().valid('unknown'),
})

/** /desk/outbox/followers: the addresses, and deleting one. Behind the desk's guard, for admins alone. */
export function followersRoutes({ connection, clock }: { connection: Connection; clock: Clock }): Router {
  const router = aRouter()
  const store = followStore(connection, clock)

  router.get('/', async (req, res) => {
    const { page: number, done } = readQuery(query, req.query)
    const given = {
      ...(await store.list(number, ON_PAGE)),
      number,
      perPage: ON_PAGE,
      isUnknown: done === 'unknown',
    }
    res.render('outbox/followers', { ...followersPage(given, res.locals.wording), layout: 'desk' })
  })

  router.post('/', async (req, res) => {
    const form = readFollowForm(emailForm, req.body)
    const isGone = form.ok && (await store.forget({ email: form.value.email }))
    const to = isGone ? '/desk/outbox?done=removed' : '/desk/outbox/followers?done=unknown'
    res.redirect(303, res.locals.wording.href(to))
  })
  return router
}
