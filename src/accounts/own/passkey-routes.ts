import type { Request, Response, Router } from 'express'
import { aRouter } from '../../http/router.js'
import { challengeStore } from '../factors/challenge-store.js'
import { factorStore } from '../factors/factor-store.js'
import { passkeyStore } from '../factors/passkey-store.js'
import { addedPasskey, addOptions, relyingParty } from '../factors/passkeys.js'
import { type FormProblem, namePasskeyForm, readAccountForm, removePasskeyForm, typedText } from '../form.js'
import { ownEvents } from '../letters/own-events.js'
import { type AccountDeps, signedIn } from '../session/guard.js'
import { requireRecent } from '../session/recent.js'
import { formDone, isShowing } from '../session/sent-form.js'
import { coarse } from '../session/user-agent.js'
import type { TwoStep } from './two-step.js'
import { addPasskeyPage } from './two-step-page.js'

/** A name to begin with, such as "Firefox, Android". */
function nameOf(req: Request): string {
  const { browser, system } = coarse(req.get('user-agent') ?? '')
  return [browser, system].filter(Boolean).join(', ')
}

/** One's passkeys: added, named, removed. */
export function passkeyRoutes(deps: AccountDeps, { added, back, show }: TwoStep): Router {
  const { connection, clock } = deps
  const router = aRouter()
  const passkeys = passkeyStore(connection, clock)
  const factors = factorStore(connection, clock)
  const challenges = challengeStore(connection, clock)
  const { note } = ownEvents(deps)
  const recent = requireRecent(clock, () => '/account/two-step')
  const boundTo = (req: Request) => `add ${req.sessionID}`

  async function showNew(req: Request, res: Response, problems: FormProblem[]): Promise<void> {
    const user = signedIn(res)
    const party = relyingParty(res.locals.site.origin)
    if (!party) return back(res, '')
    const [held, challenge] = await Promise.all([passkeys.ofUser(user.id), challenges.make(boundTo(req))])
    const options = JSON.stringify(await addOptions(party, user, { held, challenge }))
    const name = req.method === 'POST' ? typedText(req.body, 'passkeyName') : nameOf(req)
    const asked = { wording: res.locals.wording, typed: { passkeyName: name }, problems }
    const page = addPasskeyPage(asked, options)
    res.status(problems.length > 0 ? 422 : 200).render('accounts/add-passkey', { ...page, layout: 'desk' })
  }

  router.get('/', (_req, res) => res.redirect(303, res.locals.wording.href('/account/two-step')))
  router.get('/new', recent, (req, res) => showNew(req, res, []))

  router.post('/', recent, async (req, res) => {
    if (isShowing(res)) return showNew(req, res, [])
    const { id: user } = signedIn(res)
    const party = relyingParty(res.locals.site.origin)
    const challenge = await challenges.take(boundTo(req))
    const form = readAccountForm(namePasskeyForm, req.body)
    if (!form.ok) return showNew(req, res, form.problems)
    const sent = typedText(req.body, 'credential')
    const made = party && challenge !== null ? await addedPasskey(party, sent, challenge) : null
    const { passkeyName: name } = form.value
    if (!made || !(await passkeys.add({ ...made, user, name }))) {
      return showNew(req, res, [{ field: 'passkey', problem: 'notAdded' }])
    }
    await note(res, 'passkey-added', name)
    await formDone(res)
    await added(res, 'passkey')
  })

  router.post('/name', async (req, res) => {
    const form = readAccountForm(namePasskeyForm, req.body)
    if (!form.ok) return show(req, res, form.problems)
    const { passkeyName } = form.value
    const isNamed = await passkeys.rename(signedIn(res).id, typedText(req.body, 'passkey'), passkeyName)
    if (isNamed) await note(res, 'passkey-renamed', passkeyName)
    back(res, 'renamed')
  })

  router.post('/remove', recent, async (req, res) => {
    const { id } = signedIn(res)
    const form = readAccountForm(removePasskeyForm, req.body)
    const found = form.ok ? await passkeys.find(id, form.value.passkey) : null
    if (found && (await passkeys.remove(id, found.id))) await note(res, 'passkey-removed', found.name)
    await factors.dropUnneeded(id)
    back(res, 'passkeyRemoved')
  })
  // Where an answer stands: to come here again, or in the other language, is to ask for the list.
  router.get(['/name', '/remove'], (_req, res) =>
    res.redirect(303, res.locals.wording.href('/account/two-step')),
  )
  return router
}
