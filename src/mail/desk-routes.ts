import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import { notFound } from '../errors.js'
import { readChosen, readQuery } from '../http/read.js'
import { aRouter } from '../http/router.js'
import type { Mailbox } from './mailbox.js'
import type { MailRow } from './model.js'
import { MAIL_GROUPS, type MailGroup, mailPreviewPage, outboxPage, STATES_OF } from './pages.js'
import type { PostmanDeps } from './postman.js'
import type { Purpose } from './rules.js'
import { outboxStore } from './store.js'

export interface OutboxDeps {
  connection: Connection
  clock: Clock
  mailFrom: Mailbox | undefined
  /** Writes mails whose links begin with an address. */
  writeFor(origin: string, purpose: Purpose): PostmanDeps['write']
  /** The address that a mail is for; '' once it is deleted. */
  addressOf(mail: MailRow): Promise<string>
  countFollowers(): Promise<number>
}

const ON_PAGE = 50
const DONE = ['again', 'discard', 'cannot', 'removed', 'unknownAddress'] as const

const listQuery = Joi.object<{ show: MailGroup; page: number; done?: string }>({
  show: Joi.string()
    .valid(...MAIL_GROUPS)
    .default('open'),
  page: Joi.number().integer().min(1).max(100_000).default(1),
  done: Joi.string().valid(...DONE),
})

const id = () =>
  Joi.string()
    .max(200)
    .pattern(/^[\w/.:-]+$/)
const idQuery = Joi.object<{ id: string }>({ id: id().required() })
const opForm = Joi.object<{ id: string; op: 'again' | 'discard'; show: MailGroup }>({
  id: id().required(),
  op: Joi.string().valid('again', 'discard').required(),
  show: Joi.string()
    .valid(...MAIL_GROUPS)
    .default('open'),
})

/** A formatted mail styles itself in place, as mails do; apart from that it can do nothing and load nothing. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-top-navigation-by-user-activation"

/** /desk/outbox: what waits, went, failed. Behind the desk's guard, for admins alone. */
export function outboxRoutes(deps: OutboxDeps): Router {
  const { connection, clock, mailFrom, writeFor } = deps
  const router = aRouter()
  const outbox = outboxStore(connection, clock)

  const letterAt = async (req: Request, res: Response, purpose: Purpose) => {
    const asked = readQuery(idQuery, req.query)
    const row = await outbox.find(asked.id)
    if (!row) throw notFound('mail', asked.id)
    const write = writeFor(res.locals.site.origin, purpose)
    return { id: asked.id, letter: row.state === 'sent' ? null : await write(row) }
  }

  const preview = (purpose: Purpose) => async (req: Request, res: Response) => {
    const { id: name, letter } = await letterAt(req, res, purpose)
    const given = { id: name, letter, mailFrom, ...purpose }
    res.render('outbox/preview', { ...mailPreviewPage(given, res.locals.wording), layout: 'desk' })
  }

  router.get('/', async (req, res) => {
    const { show: group, page: number, done } = readQuery(listQuery, req.query)
    const [rows, counts, followers] = await Promise.all([
      outbox.list(STATES_OF[group], number, ON_PAGE),
      outbox.counts(),
      deps.countFollowers(),
    ])
    const found = await Promise.all(rows.map(async (row) => [row._id, await deps.addressOf(row)] as const))
    const given = {
      group,
      rows,
      addresses: new Map(found),
      counts,
      number,
      perPage: ON_PAGE,
      followers,
      mailFrom,
      done,
    }
    res.render('outbox/list', { ...outboxPage(given, res.locals.wording), layout: 'desk' })
  })

  router.post('/', async (req, res) => {
    const value = readChosen(opForm, req.body)
    const isDone = value.op === 'again' ? await outbox.again(value.id) : await outbox.discard(value.id)
    const done = isDone ? value.op : 'cannot'
    res.redirect(303, res.locals.wording.href(`/desk/outbox?show=${value.show}&done=${done}`))
  })

  router.get('/preview', preview({ isPreview: true }))
  // For one who passes a mail on by hand: its links are made, as they are when it goes.
  router.post('/preview', preview({ isPreview: false }))

  router.get('/html', async (req, res) => {
    const { id: name, letter } = await letterAt(req, res, { isPreview: true })
    if (!letter) throw notFound('mail', name)
    res.set('Content-Security-Policy', MAIL_POLICY).type('html').send(letter.html)
  })
  return router
}
