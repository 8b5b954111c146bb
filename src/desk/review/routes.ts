import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import { isKeptFrom } from '../../access/rules.js'
import { isAtLeast } from '../../accounts/rules.js'
import { signedIn } from '../../accounts/session/guard.js'
import type { Clock } from '../../clock.js'
import { forbidden } from '../../errors.js'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import type { DeskForm } from '../../kinds/form/form.js'
import { postedOf } from '../../kinds/form/typed.js'
import type { RecordState } from '../../ledger/model.js'
import { appended, type Saving } from '../../saving/door.js'
import { inside, type Outside, refuseHidden } from '../../saving/inside.js'
import type { Content } from '../../saving/read.js'
import { rootOf } from '../../saving/rules.js'
import { authorOf, save } from '../../saving/save.js'
import { contentToEdit } from '../../saving/standing.js'
import { ON_PAGE } from '../../saving/store.js'
import { openRecordAt } from '../record/record-routes.js'
import type { CommentKind } from '../remarks/comment-model.js'
import type { CommentStore } from '../remarks/comment-store.js'
import { reviewAddress, waitingDraft } from '../remarks/rules.js'
import { REVIEW_OPS, type Review, readReview } from './form.js'
import { queuePage } from './queue-page.js'
import { type Reviewing, render } from './show.js'
import { decideWithdrawal } from './withdrawal-routes.js'

interface ReviewDeps {
  saving: Outside<Saving>
  forms: readonly DeskForm[]
  comments: CommentStore
  connection: Connection
  clock: Clock
}

const doneQuery = { done: Joi.string().valid(...REVIEW_OPS, 'refuse', 'back') }
const query = Joi.object<{ page: number; done?: string }>({
  page: Joi.number().integer().min(1).max(100_000).default(1),
  ...doneQuery,
})
const oneQuery = Joi.object<{ done?: string }>(doneQuery)

async function remark(
  { comments }: Reviewing,
  res: Response,
  { _id: record }: RecordState,
  { version, kind, text }: { version: number; kind: CommentKind; text: string },
): Promise<void> {
  await comments.add({ record, version, kind, text, author: authorOf(signedIn(res)) })
}

const back = (res: Response, path: string) => res.redirect(303, res.locals.wording.href(path))

/** Publishes the draft as it is. */
async function publish(reviewing: Reviewing, res: Response, state: RecordState, review: Review) {
  const { form, ledger } = reviewing
  const { version, comment = '', reason = '', alike = '' } = review
  const typed = { comment, reason, alike }
  const content: Content = await contentToEdit(ledger, state)
  const saved = await save(reviewing, {
    form,
    state,
    filled: { content, newSource: null },
    controls: { op: 'publish', add: '', remove: '', up: '', version, root: rootOf(state), reason, alike },
    op: 'publish',
    user: signedIn(res),
  })
  if (saved.outcome === 'refused') {
    return render(reviewing, res, state, { status: 422, typed, errors: saved.errors, unlike: saved.unlike })
  }
  if (saved.outcome === 'conflict') {
    const said = saved.state.version === version ? 'both' : 'moved'
    return render(reviewing, res, saved.state, { status: 409, typed, said })
  }
  if (comment) await remark(reviewing, res, state, { version: version + 1, kind: 'comment', text: comment })
  back(res, `/desk/${form.path}/${state.reference}?done=publish`)
}

/** Makes the draft its author's again: the same content, which the reviewer only passes on. */
async function sendBack(reviewing: Reviewing, res: Response, state: RecordState, review: Review) {
  const { ledger, form } = reviewing
  const { version, comment = '', reason = '', alike = '' } = review
  const draft = waitingDraft(state)
  if (!isAtLeast(signedIn(res).role, 'editor')) throw forbidden('Sending back needs the role editor')
  const { kind, reference } = state
  const content = await contentToEdit(ledger, state)
  const note = { author: authorOf(signedIn(res)), reason: '' }
  const isSent =
    draft !== null &&
    (await appended(reviewing, signedIn(res), [
      {
        kind,
        reference,
        operation: 'edit',
        content,
        ...note,
        contentBy: draft.author,
        expected: version,
        base: draft.version,
      },
    ]))
  if (!isSent) {
    const now = (await reviewing.store.state(form.kind, reference)) ?? state
    return render(reviewing, res, refuseHidden(now), {
      status: 409,
      typed: { comment, reason, alike },
      said: 'moved',
    })
  }
  await remark(reviewing, res, state, { version: version + 1, kind: 'sent-back', text: comment })
  back(res, '/desk/review?done=send-back')
}

async function take(reviewing: Reviewing, req: Request, res: Response): Promise<void> {
  const state = await openRecordAt(reviewing, req)
  const sent = Object.fromEntries([...postedOf(req.body)].map(([name, values]) => [name, values[0]]))
  const typed = { comment: sent.comment ?? '', reason: sent.reason ?? '', alike: sent.alike ?? '' }
  const read = readReview(sent)
  if (!read.ok) return render(reviewing, res, state, { status: 422, typed, errors: read.errors })
  const review = read.value
  if (review.op === 'comment') {
    await remark(reviewing, res, state, {
      version: state.version,
      kind: 'comment',
      text: review.comment ?? '',
    })
    return back(res, `${reviewAddress(state)}?done=comment`)
  }
  const isMoved = review.version !== state.version || waitingDraft(state) === null
  if (isMoved) return render(reviewing, res, state, { status: 409, typed, said: 'moved' })
  return review.op === 'publish'
    ? publish(reviewing, res, state, review)
    : sendBack(reviewing, res, state, review)
}

/** /desk/review: the queue, and a page for each record. Behind the desk's guard. */
export function reviewRoutes({ saving, forms, ...deps }: ReviewDeps): Router {
  const router = aRouter()

  router.get('/', async (req, res) => {
    const { page: number, done } = readQuery(query, req.query)
    const { store, withdrawals } = inside<Saving>(saving, res)
    const [found, all] = await Promise.all([store.inReview(number), withdrawals.all()])
    const states = await store.states(all)
    const proposed = all.flatMap((one) => {
      const state = states.get(one._id)
      return state?.published && !isKeptFrom(state) ? [{ state, proposal: one }] : []
    })
    const given = { ...found, proposed, number, perPage: ON_PAGE, now: deps.clock.now(), done }
    res.render('desk/queue', { ...queuePage(given, res.locals.wording), layout: 'desk' })
  })

  for (const form of forms) {
    const own = (res: Response): Reviewing => ({ ...inside<Saving>(saving, res), ...deps, form })
    router.get(`/${form.path}/:reference`, async (req, res) => {
      const { done } = readQuery(oneQuery, req.query)
      await render(own(res), res, await openRecordAt(own(res), req), { status: 200, done })
    })
    router.post(`/${form.path}/:reference`, (req, res) => take(own(res), req, res))
    router.post(`/${form.path}/:reference/withdrawal`, (req, res) => decideWithdrawal(own(res), req, res))
    // Where a refused form stands: to come here again, or in the other language, is to ask for the page.
    router.get(`/${form.path}/:reference/withdrawal`, async (req, res) =>
      back(res, reviewAddress(await openRecordAt(own(res), req))),
    )
  }
  return router
}
