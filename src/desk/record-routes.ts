import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import { requireRole, signedIn } from '../accounts/guard.js'
import { notFound } from '../errors.js'
import * as field from '../fields.js'
import { type FormError, readForm } from '../http/form.js'
import { readParams, readQuery } from '../http/read.js'
import { aRouter } from '../http/router.js'
import type { Wording } from '../language/wording.js'
import type { RecordState } from '../ledger/model.js'
import { appended } from './door.js'
import { fieldsOf } from './fields.js'
import { type Editing, showForm, takeForm } from './form-routes.js'
import { type DifferenceView, differenceViews } from './print.js'
import { problemOf } from './problem.js'
import { DONE, type Done, recordPage } from './record-page.js'
import type { CommentStore } from './review/comment-store.js'
import { mayAskToWithdraw } from './rules.js'
import { authorOf } from './save.js'
import { contentAt } from './standing.js'
import { postedOf, typedFrom } from './typed.js'

const params = Joi.object<{ reference: string }>({
  reference: Joi.string()
    .max(80)
    .pattern(/^(?:[A-Z]-\d{4,}|[a-z0-9]+(?:-[a-z0-9]+)*)$/)
    .required(),
})

const query = Joi.object<{ done?: Done }>({ done: Joi.string().valid(...DONE) })

const withdrawal = Joi.object<{ reason: string; version: number }>({
  reason: field.line(500).required(),
  version: Joi.number().integer().min(0).default(0),
})

/** The record an address names. @throws AppError 'not-found' */
export async function recordAt(
  { form: { kind }, store }: Pick<Editing, 'form' | 'store'>,
  req: Request,
): Promise<RecordState> {
  const { reference } = readParams(params, req.params)
  const state = await store.state(kind, reference)
  if (!state) throw notFound(kind, reference)
  return state
}

/** What a record's draft changes of what is published. */
async function changesOf(
  { form, ledger }: Editing,
  state: RecordState,
  wording: Wording,
): Promise<DifferenceView[]> {
  const { draft, published } = state
  if (!draft || !published) return []
  const fields = [...fieldsOf(form.sections), ...form.carried]
  const typed = async (version: number) => typedFrom(fields, await contentAt(ledger, state, version))
  const [yours, theirs] = await Promise.all([typed(draft.version), typed(published.version)])
  return differenceViews(fields, { base: theirs, yours, theirs }, wording)
}

/** What a record's own pages need besides its form. */
export interface Keeping extends Editing {
  comments: CommentStore
}

const REASON = { kind: 'line', name: 'reason', label: 'reason' } as const

/** A record's own page; `error` is what is wrong with a reason for withdrawing it. */
async function render(
  editing: Keeping,
  res: Response,
  state: RecordState,
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
    comments: await comments.of(state._id),
    mayWithdraw: mayAskToWithdraw(signedIn(res), state),
    isReviewed: editing.isReviewed,
    proposal: await editing.withdrawals.of(state._id),
    done,
    reason,
    problem: error ? problemOf(error, REASON, wording).text : '',
  }
  res.status(status).render('desk/record', { ...recordPage(given, wording), layout: 'desk' })
}

async function withdraw(editing: Keeping, req: Request, res: Response): Promise<void> {
  const state = await recordAt(editing, req)
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
  if (isDone && (await appended(editing, signedIn(res), [{ ...change, expected: version }]))) {
    await editing.withdrawals.end(state._id)
    return leave('withdraw')
  }
  // Someone changed or withdrew it first: the page shows what, and whoever still wants to can do it from there.
  await render(editing, res, await recordAt(editing, req), { status: 409, reason })
}

/** Every page about records of one kind. Behind the desk's guard. */
export function recordRoutes(editing: Keeping): Router {
  const router = aRouter()
  router.get('/new', (_req, res) => showForm(editing, res, null))
  router.post('/new', (req, res) => takeForm(editing, req, res, null))
  router.get('/:reference/edit', async (req, res) => showForm(editing, res, await recordAt(editing, req)))
  router.post('/:reference/edit', async (req, res) =>
    takeForm(editing, req, res, await recordAt(editing, req)),
  )
  router.get('/:reference', async (req, res) => {
    const { done } = readQuery(query, req.query)
    await render(editing, res, await recordAt(editing, req), { done })
  })
  router.post('/:reference/withdraw', requireRole('editor'), (req, res) => withdraw(editing, req, res))
  return router
}
