import type { Request, Response } from 'express'
import { factorStore } from '../factors/factor-store.js'
import { type FormProblem, typedText } from '../form.js'
import { sha256 } from '../secrets/token.js'
import { type AccountDeps, signedIn } from '../session/guard.js'
import { sessionStore } from '../session/session-store.js'
import { accessTokenStore } from '../tokens/store.js'
import { accountPage } from './account-page.js'

/**
 * Gathers what the sections of /account show and prints the page: with problems as the answer to a form that stands
 * in one of them, from whichever feature it is.
 * @param done what was just done, as in `accounts.account.done`
 */
export type ShowAccount = (
  req: Request,
  res: Response,
  problems: FormProblem[],
  done?: string,
) => Promise<void>

export function showAccount({ connection, clock }: AccountDeps): ShowAccount {
  const sessions = sessionStore(connection, clock)
  const tokens = accessTokenStore(connection, clock)
  const factors = factorStore(connection, clock)
  return async (req, res, problems, done) => {
    const user = signedIn(res)
    const isNames = problems.some(({ field }) => field === 'name' || field === 'shownAs')
    const typed = isNames
      ? { name: typedText(req.body, 'name'), shownAs: typedText(req.body, 'shownAs') }
      : {}
    const asked = { wording: res.locals.wording, typed, problems }
    const [listed, held, made] = await Promise.all([
      sessions.ofUser(user.id),
      factors.of(user.id),
      tokens.ofUser(user.id),
    ])
    const current = sha256(req.sessionID)
    const given = { user, factors: held, tokens: made, sessions: { current, listed } }
    const page = accountPage(asked, given, done)
    res.status(problems.length > 0 ? 422 : 200).render('accounts/account', { ...page, layout: 'desk' })
  }
}
