import type { Router } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import { signedIn } from '../accounts/session/guard.js'
import type { Clock } from '../clock.js'
import { readQuery } from '../http/read.js'
import { aRouter } from '../http/router.js'
import type { Timetable } from '../mail/rounds.js'
import { remindersPage } from './pages.js'
import { reminderStore } from './store.js'

export interface ReminderDeps {
  connection: Connection
  clock: Clock
  timetable: Timetable
  staleAfterDays: number
}

const doneQuery = Joi.object<{ done?: string }>({ done: Joi.string().valid('on', 'off') })
const form = Joi.object<{ on?: string }>({ on: Joi.string().valid('on').empty('') })

/** /account/reminders: one's own. Behind `accountGuard`. */
export function reminderRoutes({ connection, clock, timetable, staleAfterDays: days }: ReminderDeps): Router {
  const router = aRouter()
  const store = reminderStore(connection, clock, timetable)

  router.get('/', async (req, res) => {
    const { done } = readQuery(doneQuery, req.query)
    const isOn = (await store.wants(signedIn(res).id)) !== null
    res.render('reminders/show', {
      ...remindersPage({ isOn, days, done }, res.locals.wording),
      layout: 'desk',
    })
  })

  router.post('/', async (req, res) => {
    const { value } = form.validate(req.body ?? {}, { stripUnknown: true })
    const isOn = value?.on === 'on'
    const { id } = signedIn(res)
    await (isOn ? store.set(id, res.locals.site.lang) : store.unset(id))
    res.redirect(303, res.locals.wording.href(`/account/reminders?done=${isOn ? 'on' : 'off'}`))
  })
  return router
}
