import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import type { SeenState } from '../../access/rules.js'
import { isKeptFrom } from '../../access/rules.js'
import { isAtLeast, type User } from '../../accounts/rules.js'
import { requireRole, signedIn } from '../../accounts/session/guard.js'
import { notFound } from '../../errors.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { fieldsOf } from '../../kinds/form/fields.js'
import { type FormError, readForm } from '../../kinds/form/read-form.js'
import { postedOf, typedFrom } from '../../kinds/form/typed.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import * as member from '../../kinds/shape/members.js'
import type { Wording } from '../../language/wording.js'
import { REFERENCE_OR_SLUG } from '../../ledger/reference.js'
import { appended } from '../../saving/door.js'
import { inside, type Outside, refuseHidden } from '../../saving/inside.js'
import { mayAskToWithdraw } from '../../saving/rules.js'
import { authorOf } from '../../saving/save.js'
import { contentAt, contentToEdit } from '../../saving/standing.js'
import { type Editing, showForm, takeForm } from '../form/form-routes.js'
import { type DifferenceView, differenceViews } from '../form/print.js'
import { shownProblem } from '../form/problem.js'
import type { CommentStore } from '../remarks/comment-store.js'
import { openComments } from '../remarks/rules.js'
import { DONE, type Done, recordPage } from './record-page.js'

const params = Joi.object<{ reference: string }>({
  reference: Joi.string().max(80).pattern(REFERENCE_OR_SLUG).required(),
})

const query = Joi.object<{ done?: Done }>({ done: Joi.string().valid(...DONE) })

const withdrawal = Joi.object<{ reason: string; version: number }>({
  reason: member.line(500).required(),
  version: Joi.number().integer().min(0).default(0),
})

/** The record an address names. @throws AppError 'not-found' */
export async function recordAt(
  { form: { kind }, store }: Pick<Editing, 'form' | 'store'>,
  req: Request,
): Promise<SeenState> {
  const { reference } = readParams(params, req.params)
  const state = await store.state(kind, reference)
  if (!state) throw notFound(kind, reference)
  return state
}

/** The same where whoever asks may read it. @throws AppError 'not-found', or 'forbidden' */
export const openRecordAt = async (
  editing: Pick<Editing, 'form' | 'store'>,
  req: Request,
): Promise<SeenState> => refuseHidden(await recordAt(editing, req))

/** What a record's draft changes of what is published. */
async function changesOf(
  { form, ledger }: Editing,
  state: SeenState,
  wording: Wording,
): Promise<DifferenceView[]> {
  const { draft, published } = state
  if (!draft || !published || isKeptFrom(state)) return []
  const fields = [...fieldsOf(form.sections), ...form.carried]
  const typed = async (version: number) => typedFrom(fields, await contentAt(ledger, state, version))
  const [yours, theirs] = await Promise.all([typed(draft.version), typed(published.version)])
  return differenceViews(fields, { base: theirs, yours, theirs }, wording)
}

/** What a record's own pages need besides its form. */
export interface Keeping extends Editing {
  comments: CommentStore
}

const isAdmin = ({ role }: User): boolean => role === 'admin'

/** Of a programme the readers of its secret addresses, of a source those of its words. */
function seesReaders(user: User, state: SeenState): boolean {
  if (kindOfRecord(state.kind).isUnlisted) return isAtLeast(user.role, 'editor')
  return state.isForNamed === true || (state.hiddenUpTo !== undefined && isAdmin(user))
}

const REASON = { kind: 'line', name: 'reason', label: 'reason' } as const

/** A record's own page; `error` is what is wrong with a reason for withdrawing it. */
async function render(
  editing: Keeping,
  res: Response,
  state: SeenState,
  {
    status = 200,
    done,
    reason = '',
    error,
  }: { status?: number; done?: Done; reason?: string; error?: FormError },
): Promise<void> {
  const { wording } = res.locals
  const { form, ledger, comments } = editing
  const given = {
    form,
    state,
    entries: await ledger.entriesOf(form.kind, state.reference),
    changes: await changesOf(editing, state, wording),
    content: isKeptFrom(state) ? {} : await contentToEdit(ledger, state),
    comments: openComments(await comments.of(state._id), state),
    mayWithdraw: !isKeptFrom(state) && mayAskToWithdraw(signedIn(res), state),
    isReviewed: editing.isReviewed,
    proposal: isKeptFrom(state) ? null : await editing.withdrawals.of(state._id),
    seesReaders: seesReaders(signedIn(res), state),
    done,
    reason,
    problem: error ? shownProblem(error, REASON, wording).text : '',
  }
  res.status(status).render('desk/record', { ...recordPage(given, wording), layout: 'desk' })
}

async function withdraw(editing: Keeping, req: Request, res: Response): Promise<void> {
  const state = await openRecordAt(editing, req)
  const sent = Object.fromEntries([...postedOf(req.body)].map(([name, values]) => [name, values[0]]))
  const read = readForm(withdrawal, sent)
  if (!read.ok) {
    return render(editing, res, state, { status: 422, reason: sent.reason ?? '', error: read.errors[0] })
  }
  const { reason, version } = read.value
  const { kind, reference } = state
  const author = authorOf(signedIn(res))
  const isNow = state.published !== null && version === state.version
  const leave = (done: Done) =>
    res.redirect(303, res.locals.wording.href(`/desk/${editing.form.path}/${reference}?done=${done}`))
  if (isNow && editing.isReviewed) {
    const about = { _id: state._id, kind, reference, version: state.published?.version ?? 0 }
    if (await editing.withdrawals.propose({ ...about, author, reason })) return leave('propose')
  }
  const change = { kind, reference, operation: 'withdraw', content: null, author, reason } as const
  const isDone = isNow && !editing.isReviewed
  if (isDone && (await appended(editing, signedIn(res), [{ ...change, expected: version }])))
    return leave('withdraw')
  // Someone changed or withdrew it first: the page shows what, and whoever still wants to can do it from there.
  await render(editing, res, await recordAt(editing, req), { status: 409, reason })
}

/** Every page about records of one kind. Behind the desk's guard. */
export function deskRecordRoutes(outside: Outside<Keeping>): Router {
  const router = aRouter()
  const own = (res: Response): Keeping => inside<Keeping>(outside, res)
  router.get('/new', (_req, res) => showForm(own(res), res, null))
  router.post('/new', (req, res) => takeForm(own(res), req, res, null))
  router.get('/:reference/edit', async (req, res) =>
    showForm(own(res), res, await openRecordAt(own(res), req)),
  )
  router.post('/:reference/edit', async (req, res) =>
    takeForm(own(res), req, res, await openRecordAt(own(res), req)),
  )
  router.get('/:reference', async (req, res) => {
    const { done } = readQuery(query, req.query)
    await render(own(res), res, await recordAt(own(res), req), { done })
  })
  router.post('/:reference/withdraw', requireRole('editor'), (req, res) => withdraw(own(res), req, res))
  return router
}
