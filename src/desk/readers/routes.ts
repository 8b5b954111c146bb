import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import { type Access, mayName, mayRead } from '../../access/rules.js'
import { type AccessStore, accessStore } from '../../access/store.js'
import { eventStore } from '../../accounts/event-store.js'
import { mailTo } from '../../accounts/letters/writers.js'
import type { Confidence } from '../../accounts/model.js'
import type { User } from '../../accounts/rules.js'
import { signedIn } from '../../accounts/session/guard.js'
import { requireRecent } from '../../accounts/session/recent.js'
import { formDone, isShowing } from '../../accounts/session/sent-form.js'
import { userStore } from '../../accounts/store.js'
import { forbidden, notFound } from '../../errors.js'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import type { DeskForm } from '../../kinds/form/form.js'
import { ALL_KINDS, kindOfRecord } from '../../kinds/kinds.js'
import type { RecordState } from '../../ledger/model.js'
import { outboxStore } from '../../mail/store.js'
import { receiverOf } from '../../reminders/store.js'
import type { DeskDeps } from '../../saving/deps.js'
import { closedTo, type DeskDoor } from '../../saving/inside.js'
import { recordAt } from '../record/record-routes.js'
import { readersPage } from './page.js'

const DONE = ['named', 'removed'] as const
const query = Joi.object<{ done?: string }>({ done: Joi.string().valid(...DONE) })
const naming = Joi.object<{ email: string; op: '' | 'self' }>({
  email: Joi.string().trim().max(320).allow('').default(''),
  op: Joi.string().valid('', 'self').default(''),
})
const removal = Joi.object<{ user: string }>({
  user: Joi.string()
    .max(60)
    .pattern(/^[\w-]+$/)
    .required(),
})

interface ReadersDeps extends Pick<DeskDeps, 'connection' | 'clock' | 'config'> {
  door: DeskDoor
}

/** A source that nobody is kept from has no readers to name. */
async function accessOf(accesses: AccessStore, { _id, kind, reference }: RecordState): Promise<Access> {
  if (kindOfRecord(kind).isUnlisted) return accesses.ofMakers(kind, reference)
  const access = (await accesses.of([_id])).get(_id)
  if (!access) throw notFound('page', `${reference}/readers`)
  return access
}

/** Mails that somebody was named, and never for what. In their language as far as it is known. */
function readerMail({ connection, clock, config }: ReadersDeps) {
  const outbox = outboxStore(connection, clock)
  return async (res: Response, { id }: User) => {
    if (config.smtpUrl === undefined) return
    const receiver = await receiverOf(connection, clock, id)
    await outbox.put(mailTo('reader-named', id, receiver?.language ?? res.locals.wording.lang))
  }
}

/** Who may read one kind of record, naming them and taking the right away. For readers and administrators. */
function ofKind(router: Router, deps: ReadersDeps, form: DeskForm): void {
  const { connection, clock, door } = deps
  const accesses = accessStore(connection)
  const users = userStore(connection, clock)
  const events = eventStore(connection, clock)
  const mail = readerMail(deps)
  const own = `/${form.path}/:reference/readers`
  const addressOf = (reference: string) => `/desk/${form.path}/${reference}/readers`
  router.use(own, (req, res, next) =>
    req.method === 'POST'
      ? requireRecent(clock, () => addressOf(String(req.params.reference)))(req, res, next)
      : next(),
  )

  const at = async (req: Request, res: Response) => {
    const user = signedIn(res)
    const state = await recordAt({ form, store: door.as(user).store }, req)
    const access = await accessOf(accesses, state)
    if (!mayRead(user, access) && user.role !== 'admin') throw closedTo(state)
    return { user, state, access, mayName: mayName(user, access) }
  }
  type Found = Awaited<ReturnType<typeof at>>

  const show = async (res: Response, found: Found, more = { email: '', problem: '' }, done?: string) => {
    const given = { ...found, form, users: await users.all(), done, ...more }
    res.status(more.problem === '' ? 200 : 422)
    res.render('desk/readers', { ...readersPage(given, res.locals.wording), layout: 'desk' })
  }
  const record = ({ user, state }: Found, what: Confidence, about: string) =>
    events.record({ what, by: user.id, about, record: state._id })
  const back = (res: Response, { state, user }: Found, done: (typeof DONE)[number], about: string) => {
    // Whoever took their own right away may not see the page any more.
    const isGone = done === 'removed' && about === user.id && user.role !== 'admin'
    const page = isGone ? '/desk' : `${addressOf(state.reference)}?done=${done}`
    res.redirect(303, res.locals.wording.href(page))
  }
  const refuseToName = (found: Found) => {
    if (!found.mayName) throw forbidden('Only who made it and administrators say who may read this')
  }
  const asked = async ({ email, op }: { email: string; op: string }, user: User): Promise<User | null> => {
    if (op === 'self') return user
    return (await users.byEmail(email))?.user ?? null
  }

  router.get(own, async (req, res) => {
    const { done } = readQuery(query, req.query)
    await show(res, await at(req, res), undefined, done)
  })

  router.post(own, async (req, res) => {
    const found = await at(req, res)
    refuseToName(found)
    const email = req.body?.email
    if (isShowing(res))
      return show(res, found, { email: typeof email === 'string' ? email : '', problem: '' })
    const sent = readQuery(naming, req.body)
    const reader = await asked(sent, found.user)
    if (!reader || reader.isClosed) return show(res, found, { email: sent.email, problem: 'unknown' })
    // Kept for the audit first: nobody reads by a right that nothing tells of.
    await record(found, 'reader-named', reader.id)
    const given = { user: reader.id, by: found.user.id, at: clock.now().toISOString() }
    await accesses.name(found.state._id, given)
    if (!mayRead(reader, found.access)) await mail(res, reader)
    await formDone(res)
    back(res, found, 'named', reader.id)
  })

  router.post(`${own}/remove`, async (req, res) => {
    const found = await at(req, res)
    const { user } = readQuery(removal, req.body)
    // Whoever does not want to know any more may say so, whoever named them.
    if (user !== found.user.id) refuseToName(found)
    await accesses.remove(found.state._id, user)
    await record(found, 'reader-removed', user)
    back(res, found, 'removed', user)
  })
}

/** /desk/sources/S-0001/readers and /desk/programmes/P-0001/readers. Behind the desk's guard. */
export function readersRoutes(deps: ReadersDeps): Router {
  const router = aRouter()
  for (const form of ALL_KINDS.filter(({ deskPages }) => deskPages.includes('readers')))
    ofKind(router, deps, form)
  return router
}
