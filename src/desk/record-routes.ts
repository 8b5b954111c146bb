import { type Request, type Response, Router } from 'express'
import Joi from 'joi'
import { requireRole, signedIn } from '../accounts/guard.js'
import { notFound } from '../errors.js'
import * as field from '../fields.js'
import { readForm } from '../http/form.js'
import { readParams, readQuery } from '../http/read.js'
import type { RecordState } from '../ledger/model.js'
import { fieldsOf } from './fields.js'
import type { DeskForm } from './form.js'
import { formRoutes } from './form-routes.js'
import { type DifferenceView, differenceViews } from './print.js'
import { problemOf } from './problem.js'
import { DONE, type Done, recordPage } from './record-page.js'
import { mayWithdraw } from './rules.js'
import { appended, authorOf, type Saving } from './save.js'
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
  { store }: Saving,
  { kind }: Pick<DeskForm, 'kind'>,
  req: Request,
): Promise<RecordState> {
  const { reference } = readParams(params, req.params)
  const state = await store.state(kind, reference)
  if (!state) throw notFound(kind, reference)
  return state
}

/** Every page about records of one kind. Behind the desk's guard. */
export function recordRoutes(form: DeskForm, saving: Saving): Router {
  const { ledger } = saving
  const router = Router()
  const forms = formRoutes(form, saving)
  const existing = (req: Request) => recordAt(saving, form, req)

  const changesOf = async (res: Response, state: RecordState): Promise<DifferenceView[]> => {
    const { draft, published } = state
    if (!draft || !published) return []
    const fields = [...fieldsOf(form.sections), ...form.carried]
    const typed = async (version: number) => typedFrom(fields, await contentAt(ledger, state, version))
    const [yours, theirs] = await Promise.all([typed(draft.version), typed(published.version)])
    return differenceViews(fields, { base: theirs, yours, theirs }, res.locals.wording)
  }

  const show = async (
    res: Response,
    state: RecordState,
    status: number,
    rest: { done?: Done; reason?: string },
  ) => {
    const { wording } = res.locals
    const code = { field: 'reason', code: 'any.required', params: {} }
    const reasonField = { kind: 'line', name: 'reason', label: 'reason' } as const
    const given = {
      form,
      state,
      entries: await ledger.entriesOf(form.kind, state.reference),
      changes: await changesOf(res, state),
      mayWithdraw: mayWithdraw(signedIn(res), state),
      done: rest.done,
      reason: rest.reason ?? '',
      problem: rest.reason === undefined ? '' : problemOf(code, reasonField, wording).text,
    }
    res.status(status).render('desk/record', { ...recordPage(given, wording), layout: 'desk' })
  }

  router.get('/new', (_req, res) => forms.show(res, null))
  router.post('/new', (req, res) => forms.submit(req, res, null))
  router.get('/:reference/edit', async (req, res) => forms.show(res, await existing(req)))
  router.post('/:reference/edit', async (req, res) => forms.submit(req, res, await existing(req)))
  router.get('/:reference', async (req, res) =>
    show(res, await existing(req), 200, { done: readQuery(query, req.query).done }),
  )
  router.post('/:reference/withdraw', requireRole('editor'), async (req, res) => {
    const state = await existing(req)
    const sent = Object.fromEntries([...postedOf(req.body)].map(([name, values]) => [name, values[0]]))
    const read = readForm(withdrawal, sent)
    if (!read.ok) return show(res, state, 422, { reason: sent.reason ?? '' })
    const { reason, version } = read.value
    const { kind, reference } = state
    const change = { kind, reference, operation: 'withdraw', content: null, reason } as const
    const written =
      state.published !== null &&
      version === state.version &&
      (await appended(ledger, [{ ...change, author: authorOf(signedIn(res)), expected: version }]))
    // Someone changed or withdrew it first: the page shows what, and whoever still wants to can do it from there.
    if (!written) return show(res, await existing(req), 409, {})
    res.redirect(303, res.locals.wording.href(`/desk/${form.path}/${reference}?done=withdraw`))
  })
  return router
}
