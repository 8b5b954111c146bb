import type { Response, Router } from 'express'
import { learn } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { eventStore } from '../event-store.js'
import {
  newPasswordProblems,
  readAccountForm,
  type SetupForm,
  setupForm,
  tokenQuery,
  typedNames,
  typedText,
} from '../form.js'
import { type OneTimeLink, oneTimeLinkStore } from '../letters/link-store.js'
import { hashPassword } from '../password/password.js'
import { FIRST_ADMIN_ID, type User } from '../rules.js'
import type { AccountDeps } from '../session/guard.js'
import { userStore } from '../store.js'
import { waysInOf } from './access.js'
import { oneTimeLinkPage, setupPage } from './pages.js'
import type { SigningIn } from './sign-in.js'

type Opened = { state: 'open'; owner: User | null } | { state: 'used' | 'unknown' }

const STATUS = { used: 410, unknown: 404 }

function refuse(res: Response, state: 'used' | 'unknown'): void {
  res.status(STATUS[state]).render('accounts/link', oneTimeLinkPage(res.locals.wording, state))
}

/** What a token is good for now, and doing it. */
function setups({ connection, clock }: AccountDeps) {
  const users = userStore(connection, clock)
  const links = oneTimeLinkStore(connection, clock)
  const events = eventStore(connection, clock)
  const access = waysInOf(connection, clock)

  async function opened(link: OneTimeLink): Promise<Opened> {
    if (link.state !== 'open') return link
    if (link.user === null) return (await users.hasAny()) ? { state: 'used' } : { state: 'open', owner: null }
    const owner = await users.byId(link.user)
    return owner && !owner.isClosed ? { state: 'open', owner } : { state: 'used' }
  }

  async function makeFirst({ email, ...form }: SetupForm, passwordHash: string): Promise<User | null> {
    if (email === undefined) return null
    const { token, name, shownAs } = form
    const made = await users.add({ id: FIRST_ADMIN_ID, email, name, shownAs, role: 'admin', passwordHash })
    await links.use(token)
    return made
  }

  async function setUp(owner: User, form: SetupForm, passwordHash: string): Promise<User | null> {
    const used = await links.use(form.token)
    if (used.state !== 'open') return null
    await users.setNames(owner.id, form)
    await users.setPassword(owner.id, passwordHash)
    await access.end(owner.id)
    await links.revoke(owner.id)
    return owner
  }

  return {
    open: async (token: string) => opened(await links.open(token)),
    finish: async (owner: User | null, form: SetupForm) => {
      const passwordHash = await hashPassword(form.password)
      return owner ? setUp(owner, form, passwordHash) : makeFirst(form, passwordHash)
    },
    record: async ({ id }: User, isFirst: boolean) => {
      await events.record({ what: isFirst ? 'account-made' : 'link-used', by: id, about: id })
    },
  }
}

/** The page that a one-time link opens. */
export function setupRoutes(deps: AccountDeps, signing: SigningIn): Router {
  const router = aRouter()
  const { open, finish, record } = setups(deps)

  router.get('/', async (req, res) => {
    // So that the page in the other language opens by the same link.
    learn(req.query, ['token'])
    const { value, error } = tokenQuery.validate({ token: req.query.token })
    if (error) return refuse(res, 'unknown')
    const link = await open(value.token)
    if (link.state !== 'open') return refuse(res, link.state)
    const asked = { wording: res.locals.wording, typed: {}, problems: [] }
    res.render('accounts/setup', setupPage(asked, value.token, link.owner))
  })

  router.post('/', async (req, res) => {
    const { wording } = res.locals
    const sent = tokenQuery.validate({ token: typedText(req.body, 'token') })
    const link = sent.error ? ({ state: 'unknown' } as const) : await open(sent.value.token)
    if (link.state !== 'open') return refuse(res, link.state)
    const { owner } = link
    const form = readAccountForm(setupForm(owner === null), req.body)
    const problems = form.ok
      ? newPasswordProblems(form.value, { email: owner?.email ?? '', ...form.value })
      : form.problems
    if (!form.ok || problems.length > 0) {
      const asked = { wording, typed: typedNames(req.body), problems }
      res.status(422).render('accounts/setup', setupPage(asked, sent.value.token, owner))
      return
    }
    const user = await finish(owner, form.value)
    if (!user) return refuse(res, 'used')
    await record(user, owner === null)
    await signing.passed(req, res, user, '')
  })
  return router
}
