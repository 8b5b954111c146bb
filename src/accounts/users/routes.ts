import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import type { Config } from '../../config.js'
import { forbidden, notFound } from '../../errors.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { eventStore } from '../event-store.js'
import { factorStore } from '../factors/factor-store.js'
import { type FormProblem, newUser, readAccountForm, typedNames, typedText } from '../form.js'
import { oneTimeLinkStore } from '../letters/link-store.js'
import { ROLES, type Role, type User } from '../rules.js'
import { type AccountDeps, requireRole, signedIn } from '../session/guard.js'
import { requireRecent } from '../session/recent.js'
import { formDone, isShowing } from '../session/sent-form.js'
import { userStore } from '../store.js'
import { usersChanges } from './changes.js'
import { newUserPage, type UserShows, userPage, usersPage } from './pages.js'

const params = Joi.object<{ id: string }>({
  id: Joi.string()
    .pattern(/^[0-9a-f]{24}$/)
    .required(),
})
const doneQuery = Joi.object<{ done?: string }>({ done: Joi.string().valid('role', 'closed') })
const saidQuery = Joi.object<{ said?: string }>({
  said: Joi.string().valid('mail', 'revoke', 'reopen', 'reset', 'sign-out'),
})
const roleForm = Joi.object<{ role: Role }>({
  role: Joi.string()
    .valid(...ROLES)
    .required(),
})

export interface UsersDeps extends Omit<AccountDeps, 'config'> {
  config: Pick<Config, 'smtpUrl'>
}

/** What the routes of the accounts share. */
function accounts({ connection, clock, config }: UsersDeps) {
  const users = userStore(connection, clock)
  const links = oneTimeLinkStore(connection, clock)
  const factors = factorStore(connection, clock)
  const hasMail = config.smtpUrl !== undefined
  const change = usersChanges({ connection, clock }, hasMail)

  const show = async (res: Response, user: User, shows: UserShows, status = 200) => {
    const given = {
      ...{ user, hasMail, self: signedIn(res), hasFactor: await factors.hasAny(user.id) },
      ...{ isSetUp: !(await users.notSetUp()).has(user.id), open: await links.openOf(user.id) },
    }
    const model = userPage(given, shows, res.locals.wording)
    res.status(status).render('users/one', { ...model, layout: 'desk' })
  }
  return {
    ...{ users, hasMail, change, show },
    // A form that is refused for this stands on the page of its account, or of a new one.
    recent: requireRecent(clock, (req) => req.baseUrl + req.path.replace(/(?<=^\/[0-9a-f]{24})\/.*$/, '')),
    async at(req: Request): Promise<User> {
      const { id } = readParams(params, req.params)
      const user = await users.byId(id)
      if (!user) throw notFound('account', id)
      return user
    },
    /** The only time that a link is shown: of its token the hash alone is kept. */
    async showLink(res: Response, user: User) {
      const link = `${res.locals.site.origin}${await change.makeLink(signedIn(res), user)}`
      await show(res, user, { link })
    },
    toList: (res: Response, done: string) =>
      res.redirect(303, res.locals.wording.href(`/desk/users?done=${done}`)),
    toOne: (res: Response, { id }: User, said: string) =>
      res.redirect(303, res.locals.wording.href(`/desk/users/${id}?said=${said}`)),
  }
}

type Accounts = ReturnType<typeof accounts>

function listRoute(router: Router, { connection, clock }: UsersDeps, { users }: Accounts): void {
  const events = eventStore(connection, clock)
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
}

function newRoutes(router: Router, { connection, clock }: UsersDeps, own: Accounts): void {
  const { users, hasMail, change, recent } = own
  const events = eventStore(connection, clock)
  const show = (req: Request, res: Response, problems: FormProblem[]) => {
    const asked = { wording: res.locals.wording, typed: typedNames(req.body), problems }
    const chosen = { role: typedText(req.body, 'role'), how: typedText(req.body, 'how') }
    const model = newUserPage(asked, chosen, hasMail)
    res.status(problems.length > 0 ? 422 : 200).render('users/new', { ...model, layout: 'desk' })
  }

  router.get('/new', recent, (req, res) => show(req, res, []))

  router.post('/new', recent, async (req, res) => {
    if (isShowing(res)) return show(req, res, [])
    const form = readAccountForm(newUser, req.body)
    if (!form.ok) return show(req, res, form.problems)
    const made = await users.add({ ...form.value, passwordHash: null })
    if (!made) return show(req, res, [{ field: 'email', problem: 'taken' }])
    const { id: by } = signedIn(res)
    await events.record({ what: 'account-made', by, about: made.id, detail: made.role })
    await formDone(res)
    if (!hasMail || typedText(req.body, 'how') !== 'mail') return own.showLink(res, made)
    await change.mailLink(signedIn(res), made, res.locals.wording.lang)
    own.toOne(res, made, 'mail')
  })
}

function oneRoutes(router: Router, { show, at, showLink, toList, recent, change }: Accounts): void {
  router.get('/:id', async (req, res) => {
    const { said } = readQuery(saidQuery, req.query)
    await show(res, await at(req), { said })
  })

  // Where a form's answer stands: to come here again, or in the other language, is to ask for the account.
  router.get('/:id/:form', async (req, res) => {
    const { id } = await at(req)
    res.redirect(303, res.locals.wording.href(`/desk/users/${id}`))
  })

  router.post('/:id/link', recent, async (req, res) => {
    const user = await at(req)
    if (user.isClosed) throw forbidden('The account is closed')
    await showLink(res, user)
  })

  router.post('/:id/role', recent, async (req, res) => {
    const user = await at(req)
    if (isShowing(res)) return show(res, user, { role: typedText(req.body, 'role') })
    const form = readAccountForm(roleForm, req.body)
    if (!form.ok || user.isClosed) return show(res, user, { said: 'chooseRole' }, 422)
    if (await change.setRole(signedIn(res), user, form.value.role)) {
      await formDone(res)
      return toList(res, 'role')
    }
    await show(res, user, { said: 'lastAdmin' }, 409)
  })

  router.post('/:id/close', recent, async (req, res) => {
    const user = await at(req)
    if (await change.close(signedIn(res), user)) return toList(res, 'closed')
    await show(res, user, { said: 'lastAdmin' }, 409)
  })
}

function simpleRoutes(router: Router, { at, toOne, recent, change, hasMail }: Accounts): void {
  const mailLink: typeof change.mailLink = async (self, user, lang) => {
    if (user.isClosed || !hasMail) throw forbidden('No link can be sent to this account')
    await change.mailLink(self, user, lang)
  }
  for (const [form, act] of [
    ['mail', mailLink],
    ['revoke', change.revokeLink],
    ['reopen', change.reopen],
    ['reset', change.resetFactors],
    ['sign-out', change.signOut],
  ] as const) {
    router.post(`/:id/${form}`, recent, async (req, res) => {
      const user = await at(req)
      await act(signedIn(res), user, res.locals.wording.lang)
      toOne(res, user, form)
    })
  }
}

/** The accounts. Behind the desk's guard, at /desk/users; for admins alone. */
export function usersRoutes(deps: UsersDeps): Router {
  const router = aRouter()
  router.use(requireRole('admin'))
  const own = accounts(deps)
  listRoute(router, deps, own)
  newRoutes(router, deps, own)
  oneRoutes(router, own)
  simpleRoutes(router, own)
  return router
}
