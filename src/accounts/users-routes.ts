import { type Request, type Response, Router } from 'express'
import Joi from 'joi'
import type { Config } from '../config.js'
import { forbidden, notFound } from '../errors.js'
import { readParams, readQuery } from '../http/read.js'
import { eventStore } from './event-store.js'
import { factorStore } from './factor-store.js'
import { newUser, type Problem, readAccountForm, typedNames, typedText } from './form.js'
import { type AccountDeps, requireRole, signedIn } from './guard.js'
import { linkStore } from './link-store.js'
import { requireRecent } from './recent.js'
import { ROLES, type Role, type User } from './rules.js'
import { userStore } from './store.js'
import { usersChanges } from './users-changes.js'
import { newUserPage, userPage, usersPage } from './users-page.js'

const params = Joi.object<{ id: string }>({
  id: Joi.string()
    .pattern(/^[0-9a-f]{24}$/)
    .required(),
})
const doneQuery = Joi.object<{ done?: string }>({ done: Joi.string().valid('role', 'closed') })
const saidQuery = Joi.object<{ said?: string }>({
  said: Joi.string().valid('mail', 'revoke', 'reopen', 'reset'),
})
const roleForm = Joi.object<{ role: Role }>({
  role: Joi.string()
    .valid(...ROLES)
    .required(),
})

export interface UsersDeps extends Omit<AccountDeps, 'config'> {
  config: Pick<Config, 'smtpUrl'>
}

/** The accounts. Behind the desk's guard, at /desk/users; for admins alone. */
export function usersRoutes({ connection, clock, config }: UsersDeps): Router {
  const router = Router()
  const users = userStore(connection, clock)
  const events = eventStore(connection, clock)
  const links = linkStore(connection, clock)
  const hasMail = config.smtpUrl !== undefined
  const factors = factorStore(connection, clock)
  const change = usersChanges({ connection, clock }, hasMail)
  router.use(requireRole('admin'))
  // A form that is refused for this stands on the page of its account, or of a new one.
  const recent = requireRecent(
    clock,
    (req) => req.baseUrl + req.path.replace(/(?<=^\/[0-9a-f]{24})\/.*$/, ''),
  )

  const userAt = async (req: Request): Promise<User> => {
    const { id } = readParams(params, req.params)
    const user = await users.byId(id)
    if (!user) throw notFound('account', id)
    return user
  }
  const show = async (res: Response, user: User, shows: { link?: string; said?: string }, status = 200) => {
    const given = {
      ...{ user, hasMail, self: signedIn(res), hasFactor: await factors.hasAny(user.id) },
      ...{ isSetUp: !(await users.notSetUp()).has(user.id), open: await links.openOf(user.id) },
    }
    const model = userPage(given, shows, res.locals.wording)
    res.status(status).render('users/one', { ...model, layout: 'desk' })
  }
  const showNew = (req: Request, res: Response, problems: Problem[]) => {
    const asked = { wording: res.locals.wording, typed: typedNames(req.body), problems }
    const model = newUserPage(asked, typedText(req.body, 'role'), hasMail)
    res.status(problems.length > 0 ? 422 : 200).render('users/new', { ...model, layout: 'desk' })
  }
  const back = (res: Response, done: string) =>
    res.redirect(303, res.locals.wording.href(`/desk/users?done=${done}`))
  /** The only time that a link is shown: of its token the hash alone is kept. */
  const showLink = async (res: Response, user: User) => {
    const link = `${res.locals.site.origin}${await change.makeLink(signedIn(res), user)}`
    await show(res, user, { link })
  }

  router.get('/', async (req, res) => {
    const { done } = readQuery(doneQuery, req.query)
    const [all, notSetUp] = await Promise.all([users.all(), users.notSetUp()])
    const listed = await Promise.all(
      all.map(async (user) => ({
        user,
        isSetUp: !notSetUp.has(user.id),
        last: await events.lastSignIn(user.id),
      })),
    )
    res.render('users/list', { ...usersPage(listed, done, res.locals.wording), layout: 'desk' })
  })

  router.get('/new', recent, (req, res) => showNew(req, res, []))

  router.post('/new', recent, async (req, res) => {
    const form = readAccountForm(newUser, req.body)
    if (!form.ok) return showNew(req, res, form.problems)
    const made = await users.add({ ...form.value, passwordHash: null })
    if (!made) return showNew(req, res, [{ field: 'email', problem: 'taken' }])
    const { id: by } = signedIn(res)
    await events.record({ what: 'account-made', by, about: made.id, detail: made.role })
    if (!hasMail || typedText(req.body, 'how') !== 'mail') return showLink(res, made)
    await change.mailLink(signedIn(res), made, res.locals.wording.lang)
    res.redirect(303, res.locals.wording.href(`/desk/users/${made.id}?said=mail`))
  })

  router.get('/:id', async (req, res) => {
    const { said } = readQuery(saidQuery, req.query)
    await show(res, await userAt(req), { said })
  })

  // Where a form's answer stands: to come here again, or in the other language, is to ask for the account.
  router.get('/:id/:form', async (req, res) => {
    const { id } = await userAt(req)
    res.redirect(303, res.locals.wording.href(`/desk/users/${id}`))
  })

  router.post('/:id/link', recent, async (req, res) => {
    const user = await userAt(req)
    if (user.isClosed) throw forbidden('The account is closed')
    await showLink(res, user)
  })

  router.post('/:id/role', recent, async (req, res) => {
    const user = await userAt(req)
    const form = readAccountForm(roleForm, req.body)
    if (!form.ok || user.isClosed) return show(res, user, { said: 'chooseRole' }, 422)
    if (await change.setRole(signedIn(res), user, form.value.role)) return back(res, 'role')
    await show(res, user, { said: 'lastAdmin' }, 409)
  })

  router.post('/:id/close', recent, async (req, res) => {
    const user = await userAt(req)
    if (await change.close(signedIn(res), user)) return back(res, 'closed')
    await show(res, user, { said: 'lastAdmin' }, 409)
  })

  const mailLink: typeof change.mailLink = async (self, user, lang) => {
    if (user.isClosed || !hasMail) throw forbidden('No link can be sent to this account')
    await change.mailLink(self, user, lang)
  }
  for (const [form, act] of [
    ['mail', mailLink],
    ['revoke', change.revokeLink],
    ['reopen', change.reopen],
    ['reset', change.resetFactors],
  ] as const) {
    router.post(`/:id/${form}`, recent, async (req, res) => {
      const user = await userAt(req)
      await act(signedIn(res), user, res.locals.wording.lang)
      res.redirect(303, res.locals.wording.href(`/desk/users/${user.id}?said=${form}`))
    })
  }
  return router
}
