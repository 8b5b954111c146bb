import type { Request, Response } from 'express'
import Joi from 'joi'
import { isAtLeast } from '../../accounts/rules.js'
import { signedIn } from '../../accounts/session/guard.js'
import { forbidden } from '../../errors.js'
import { readChosen } from '../../http/read.js'
import { readForm } from '../../kinds/form/read-form.js'
import { postedOf } from '../../kinds/form/typed.js'
import * as member from '../../kinds/shape/members.js'
import type { RecordState } from '../../ledger/model.js'
import { appended } from '../../saving/door.js'
import { authorOf } from '../../saving/save.js'
import type { Withdrawal } from '../../saving/withdrawal-store.js'
import { openRecordAt } from '../record/record-routes.js'
import { reviewAddress } from '../remarks/rules.js'
import { type Reviewing, render } from './show.js'

interface Decision {
  op: 'agree' | 'refuse' | 'back'
  /** The newest version that the person saw. */
  version: number
  why?: string
}

const CHOICES = {
  op: Joi.string().valid('agree', 'refuse', 'back').required(),
  version: Joi.number().integer().min(0).default(0),
}
const chosen = Joi.object<Pick<Decision, 'op' | 'version'>>(CHOICES)
const decision = Joi.object<Decision>({
  ...CHOICES,
  why: member.prose(5000).when('op', { not: 'refuse', otherwise: Joi.required() }),
})

const leave = (res: Response, path: string) => res.redirect(303, res.locals.wording.href(path))

async function agree(reviewing: Reviewing, res: Response, state: RecordState, proposal: Withdrawal) {
  const { kind, reference, version: expected } = state
  const user = signedIn(res)
  const { reason } = proposal
  const change = { kind, reference, operation: 'withdraw', content: null, reason, expected } as const
  if (!(await appended(reviewing, user, [{ ...change, author: authorOf(user) }]))) return false
  leave(res, `/desk/${reviewing.form.path}/${reference}?done=withdraw`)
  return true
}

async function refuse(reviewing: Reviewing, res: Response, state: RecordState, text: string) {
  if (!(await reviewing.withdrawals.end(state._id))) return false
  const { _id: record, version } = state
  const author = authorOf(signedIn(res))
  // Who proposed it finds out from the comment, which stays with the record.
  await reviewing.comments.add({ record, version, kind: 'withdrawal-refused', text, author })
  leave(res, `${reviewAddress(state)}?done=refuse`)
  return true
}

/** Decides on a proposal to withdraw a record. Behind the desk's guard. */
export async function decideWithdrawal(reviewing: Reviewing, req: Request, res: Response): Promise<void> {
  const state = await openRecordAt(reviewing, req)
  const user = signedIn(res)
  if (!isAtLeast(user.role, 'editor')) throw forbidden('Deciding on a withdrawal needs the role editor')
  const sent = Object.fromEntries([...postedOf(req.body)].map(([name, values]) => [name, values[0]]))
  readChosen(chosen, sent)
  const read = readForm<Decision, Record<string, string | undefined>>(decision, sent)
  if (!read.ok) return render(reviewing, res, state, { status: 422, why: sent.why ?? '', isWhyMissing: true })
  const { op, version, why = '' } = read.value
  const proposal = await reviewing.withdrawals.of(state._id)
  const isNow = proposal !== null && state.published !== null && version === state.version
  if (isNow && op === 'agree' && (await agree(reviewing, res, state, proposal))) return
  if (isNow && op === 'refuse' && (await refuse(reviewing, res, state, why))) return
  if (isNow && op === 'back' && proposal.author.id === user.id) {
    await reviewing.withdrawals.end(state._id)
    return leave(res, `${reviewAddress(state)}?done=back`)
  }
  await render(reviewing, res, await openRecordAt(reviewing, req), { status: 409, why, said: 'moved' })
}
