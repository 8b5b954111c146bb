import type { Request, Response } from 'express'
import { factorStore } from '../factors/factor-store.js'
import { relyingParty } from '../factors/passkeys.js'
import { newRecoveryCodes, recoveryHash } from '../factors/recovery.js'
import { type FormProblem, typedText } from '../form.js'
import { ownEvents } from '../letters/own-events.js'
import { isAtLeast } from '../rules.js'
import { type AccountDeps, signedIn } from '../session/guard.js'
import { codesPage, twoStepPage } from './two-step-page.js'

/** What the routes of the second factors share. */
export interface TwoStep {
  show(req: Request, res: Response, problems: FormProblem[], done?: string): Promise<void>
  /** After a first factor the page with new recovery codes; after a further one the list. Answers the request. */
  added(res: Response, what: 'app' | 'passkey'): Promise<void>
  back(res: Response, done: string): void
}

/** @returns also what makes new recovery codes and shows them */
export function twoStep(deps: AccountDeps): TwoStep & { newCodes(res: Response): Promise<void> } {
  const { connection, clock, config } = deps
  const factors = factorStore(connection, clock)
  const { note } = ownEvents(deps)

  async function newCodes(res: Response): Promise<void> {
    const { id } = signedIn(res)
    const codes = newRecoveryCodes()
    await factors.setRecovery(
      id,
      codes.map((code) => recoveryHash(id, code)),
    )
    await note(res, 'recovery-made')
    res.render('accounts/codes', { ...codesPage(res.locals.wording, codes), layout: 'desk' })
  }
  const back = (res: Response, done: string) =>
    res.redirect(303, `${res.locals.wording.href('/account/two-step')}?done=${done}`)

  return {
    newCodes,
    back,
    async show(req, res, problems, done) {
      const user = signedIn(res)
      const typed = { passkeyName: typedText(req.body, 'passkeyName') }
      const renamed = problems.length > 0 ? typedText(req.body, 'passkey') : ''
      const asked = { wording: res.locals.wording, typed, problems }
      const isRequired = config.secondFactorRequired && isAtLeast(user.role, 'editor')
      const canAdd = relyingParty(res.locals.site.origin) !== null
      const page = twoStepPage(asked, await factors.of(user.id), {
        ...{ done, isRequired, canAdd, renamed },
      })
      res.status(problems.length > 0 ? 422 : 200).render('accounts/two-step', { ...page, layout: 'desk' })
    },
    async added(res, what) {
      const { recoveryLeft } = await factors.of(signedIn(res).id)
      return recoveryLeft === 0 ? newCodes(res) : back(res, what)
    },
  }
}
