import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import * as member from '../../kinds/shape/members.js'
import { KINDS, type Kind } from '../../ledger/entry.js'
import { type FormProblem, readAccountForm, typedText } from '../form.js'
import { ownEvents } from '../letters/own-events.js'
import { type AccountDeps, signedIn } from '../session/guard.js'
import { requireRecent } from '../session/recent.js'
import { formDone, isShowing } from '../session/sent-form.js'
import { accessTokensPage, TOKEN_DAYS, type TokensGiven } from './pages.js'
import { accessTokenStore } from './store.js'

const ACCESS = ['read', 'write'] as const

const newTokenForm = Joi.object<{
  tokenName: string
  days: number
  kinds: Kind[]
  access: (typeof ACCESS)[number]
}>({
  tokenName: member.line(60).required(),
  days: Joi.number()
    .valid(...TOKEN_DAYS)
    .required(),
  kinds: Joi.array()
    .items(Joi.string().valid(...KINDS))
    .single()
    .unique()
    .min(1)
    .required(),
  access: Joi.string()
    .valid(...ACCESS)
    .required(),
})

const revokeForm = Joi.object<{ token: string }>({
  token: Joi.string()
    .pattern(/^[0-9a-f]{64}$/)
    .required(),
})

const doneQuery = Joi.object<{ done?: string }>({ done: Joi.string().valid('revoked') })

const PAGE = '/account/tokens'

/** What was ticked, whatever else was sent under that name. */
const typedKinds = (body: unknown): Kind[] => {
  const sent = [(body as { kinds?: unknown } | undefined)?.kinds].flat()
  return KINDS.filter((kind) => sent.includes(kind))
}

/** The first thing to be told of a form that is not right: a key under `tokens.problem`. */
const problemOf = (problems: readonly FormProblem[]): string =>
  problems.find(({ field }) => field === 'tokenName')?.problem ??
  (problems.some(({ field }) => field === 'kinds') ? 'noKind' : 'notRight')

/** The access tokens of one's account. Behind `requireUser`, at /account/tokens. */
export function accessTokenRoutes(deps: AccountDeps): Router {
  const { connection, clock } = deps
  const router = aRouter()
  const tokens = accessTokenStore(connection, clock)
  const { note } = ownEvents(deps)
  // A token outlives the session: an open browser that somebody left must not make one.
  const recent = requireRecent(clock, () => PAGE)

  const show = async (res: Response, given: Omit<TokensGiven, 'listed'>) => {
    const listed = await tokens.ofUser(signedIn(res).id)
    const page = accessTokensPage({ ...given, listed }, res.locals.wording)
    res.status(given.problem ? 422 : 200).render('accounts/tokens', { ...page, layout: 'desk' })
  }
  const showTyped = (req: Request, res: Response, problem?: string) =>
    show(res, {
      problem,
      typed: {
        name: typedText(req.body, 'tokenName'),
        days: typedText(req.body, 'days'),
        kinds: typedKinds(req.body),
        access: typedText(req.body, 'access'),
      },
    })

  router.get('/', (req, res) => show(res, { isRevoked: readQuery(doneQuery, req.query).done === 'revoked' }))

  router.post('/', recent, async (req, res) => {
    if (isShowing(res)) return showTyped(req, res)
    const { id } = signedIn(res)
    const form = readAccountForm(newTokenForm, req.body)
    if (!form.ok) return showTyped(req, res, problemOf(form.problems))
    const { tokenName, days, kinds, access } = form.value
    const made = await tokens.make(id, tokenName, days, { kinds, mayWrite: access === 'write' })
    if (made === null) return showTyped(req, res, 'tooMany')
    await note(res, 'token-made', tokenName)
    await formDone(res)
    await show(res, { made })
  })

  router.post('/revoke', async (req, res) => {
    const { id } = signedIn(res)
    const form = readAccountForm(revokeForm, req.body)
    const name = form.ok ? await tokens.revoke(id, form.value.token) : null
    if (name !== null) await note(res, 'token-revoked', name)
    res.redirect(303, `${res.locals.wording.href(PAGE)}${name === null ? '' : '?done=revoked'}`)
  })
  // Where a form that was sent stands: to come here again, or in the other language, is to ask for the page.
  router.get('/revoke', (_req, res) => res.redirect(303, res.locals.wording.href(PAGE)))
  return router
}
