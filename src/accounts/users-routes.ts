import { type Request, type Response, Router } from 'express'
import Joi from 'joi'
import { forbidden, notFound } from '../errors.js'
import { readParams, readQuery } from '../http/read.js'
import { eventStore } from './event-store.js'
import { newUser, type Problem, readAccountForm, typedNames, typedText } from './form.js'
import { type AccountDeps, requireRole, signedIn } from './guard.js'
import { linkStore } from './link-store.js'
import { ROLES, type Role, type User } from './rules.js'
import { sessionStore } from './session-store.js'
import { userStore } from './store.js'
import { newUserPage, userPage, usersPage } from './users-page.js'

const params = Joi.object<{ id: string }>({
  id: Joi.string()
    .pattern(/^[0-9a-f]{24}$/)
    .required(),
})
const doneQuery = Joi.object<{ done?: string }>({ done: Joi.string().valid('role', 'closed') })
const roleForm = Joi.object<{ role: Role }>({
  role: Joi.string()
    .valid(...ROLES)
    .required(),
})

/** What an admin does to an account, each kept for the audit. */
function changes({ connection, clock }: Omit<AccountDeps, 'config'>) {
  const users = userStore(connection, clock)
  const sessions = sessionStore(connection, clock)
  const links = linkStore(connection, clock)
  const events = eventStore(connection, clock)

  const mustBeOther = (self: User, { id }: User) => {
    if (self.id === id) throw forbidden('Another administrator has to change your own account')
  }
  /** Two admins may demote each other at once: whoever finds none left puts theirs back. */
  const unlessLast = async (undo: () => Promise<void>): Promise<boolean> => {
    if ((await users.countAdmins()) > 0) return true
    await undo()
    return false
  }

  return {
    async makeLink({ id }: User, { id: about }: User): Promise<string> {
      await events.record({ what: 'link-made', by: id, about })
      return links.make(about)
    },
    async setRole(self: User, user: User, role: Role): Promise<boolean> {
      mustBeOther(self, user)
      await users.setRole(user.id, role)
      if (!(await unlessLast(() => users.setRole(user.id, user.role)))) return false
      await events.record({ what: 'role-changed', by: self.id, about: user.id, detail: role })
      return true
    },
    async close(self: User, user: User): Promise<boolean> {
      mustBeOther(self, user)
      await users.close(user.id)
      if (!(await unlessLast(() => users.open(user.id)))) return false
      await sessions.endAllOf(user.id)
      await events.record({ what: 'account-closed', by: self.id, about: user.id })
      return true
    },
  }
}

/** The accounts. Behind the desk's guard, at /desk/users; for admins alone. */
export function usersRoutes({ connection, clock }: Omit<AccountDeps, 'config'>): Router {
  const router = Router()
  const users = userStore(connection, clock)
  const events = eventStore(connection, clock)
  const { makeLink, setRole, close } = changes({ connection, clock })
  router.use(requireRole('admin'))

  const userAt = async (req: Request): Promise<User> => {
    const { id } = readParams(params, req.params)
    const user = await users.byId(id)
    if (!user) throw notFound('account', id)
    return user
  }
  const show = (res: Response, user: User, shows: { link?: string; said?: string }, status = 200) => {
    const model = userPage(user, signedIn(res), shows, res.locals.wording)
    res.status(status).render('users/one', { ...model, layout: 'desk' })
  }
  const showNew = (req: Request, res: Response, problems: Problem[]) => {
    const asked = { wording: res.locals.wording, typed: typedNames(req.body), problems }
    const model = newUserPage(asked, typedText(req.body, 'role'))
    res.status(problems.length > 0 ? 422 : 200).render('users/new', { ...model, layout: 'desk' })
  }
  const back = (res: Response, done: string) =>
    res.redirect(303, res.locals.wording.href(`/desk/users?done=${done}`))
  /** The only time that a link is shown: of its token the hash alone is kept. */
  const showLink = async (res: Response, user: User) => {
    const link = `${res.locals.site.origin}${await makeLink(signedIn(res), user)}`
    show(res, user, { link })
  }

  router.get('/', async (req, res) => {
    const { done } = readQuery(doneQuery, req.query)
    const all = await users.all()
    const listed = await Promise.all(
      all.map(async (user) => ({ user, last: await events.lastSignIn(user.id) })),
    )
    res.render('users/list', { ...usersPage(listed, done, res.locals.wording), layout: 'desk' })
  })

  router.get('/new', (req, res) => showNew(req, res, []))

  router.post('/new', async (req, res) => {
    const form = readAccountForm(newUser, req.body)
    if (!form.ok) return showNew(req, res, form.problems)
    const made = await users.add({ ...form.value, passwordHash: null })
    if (!made) return showNew(req, res, [{ field: 'email', problem: 'taken' }])
    const { id: by } = signedIn(res)
    await events.record({ what: 'account-made', by, about: made.id, detail: made.role })
    await showLink(res, made)
  })

  router.get('/:id', async (req, res) => show(res, await userAt(req), {}))

  // Where a form's answer stands: to come here again, or in the other language, is to ask for the account.
  router.get(['/:id/link', '/:id/role', '/:id/close'], async (req, res) => {
    const { id } = await userAt(req)
    res.redirect(303, res.locals.wording.href(`/desk/users/${id}`))
  })

  router.post('/:id/link', async (req, res) => {
    const user = await userAt(req)
    if (user.isClosed) throw forbidden('The account is closed')
    await showLink(res, user)
  })

  router.post('/:id/role', async (req, res) => {
    const user = await userAt(req)
    const form = readAccountForm(roleForm, req.body)
    if (!form.ok || user.isClosed) return show(res, user, { said: 'chooseRole' }, 422)
    if (await setRole(signedIn(res), user, form.value.role)) return back(res, 'role')
    show(res, user, { said: 'lastAdmin' }, 409)
  })

  router.post('/:id/close', async (req, res) => {
    const user = await userAt(req)
    if (await close(signedIn(res), user)) return back(res, 'closed')
    show(res, user, { said: 'lastAdmin' }, 409)
  })
  return router
}
