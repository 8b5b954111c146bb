import type { Response } from 'express'
import type { Connection } from 'mongoose'
import type { SeenState } from '../../access/rules.js'
import { isAtLeast } from '../../accounts/rules.js'
import { signedIn } from '../../accounts/session/guard.js'
import type { Clock } from '../../clock.js'
import { citedIn } from '../../kinds/cited.js'
import { type Field, fieldsOf } from '../../kinds/form/fields.js'
import type { FormError } from '../../kinds/form/read-form.js'
import { shownInstant } from '../../language/instant.js'
import type { UnlikeAt } from '../../language/likeness/in-content.js'
import { readTitles } from '../../record/history-titles.js'
import { ALIKE } from '../../saving/read.js'
import { hindranceToPublish, hindranceToWithdraw } from '../../saving/rules.js'
import { contentAt, contentToEdit } from '../../saving/standing.js'
import type { Editing } from '../form/form-routes.js'
import { type Problem, shownProblem } from '../form/problem.js'
import { ALIKE_FIELD, unlikeViews } from '../form/unlike-view.js'
import type { CommentStore } from '../remarks/comment-store.js'
import { openComments, reviewAddress } from '../remarks/rules.js'
import type { TypedReview } from './form.js'
import { reviewPage, type WithdrawalView } from './review-page.js'

/** What the reviews of one kind of record need. */
export interface Reviewing extends Editing {
  comments: CommentStore
  connection: Connection
  clock: Clock
}

/** What changes from one showing to the next. */
export interface Shows {
  status: number
  typed?: TypedReview
  errors?: readonly FormError[]
  unlike?: readonly UnlikeAt[]
  said?: string
  /** Why a withdrawal is refused, as typed, and that nothing was. */
  why?: string
  isWhyMissing?: boolean
  done?: string
}

const NOTHING_TYPED: TypedReview = { comment: '', reason: '', alike: '' }
const OWN_FIELDS: Record<string, Field> = {
  comment: { kind: 'line', name: 'comment', label: 'comment' },
  reason: { kind: 'line', name: 'reason', label: 'reason' },
  alike: ALIKE_FIELD,
}

const isOwn = ({ field }: FormError): boolean => field in OWN_FIELDS

/** What is wrong with what was typed, and apart from it what stands in the way within the draft. */
function problemsOf(fields: readonly Field[], errors: readonly FormError[], { wording }: Response['locals']) {
  const told = (wanted: (error: FormError) => boolean): Problem[] =>
    errors.filter(wanted).map((error) => {
      const name = error.field.split('.')[0] ?? ''
      const field = OWN_FIELDS[name] ?? fields.find((one) => one.name === name)
      return shownProblem(error, field ?? { kind: 'line', name, label: 'sources' }, wording)
    })
  return {
    comment: told(({ field }) => field === 'comment'),
    reason: told(({ field }) => field === 'reason'),
    alike: told(({ field }) => field === ALIKE),
    blocks: told((error) => !isOwn(error)),
  }
}

/** The proposal to withdraw a record, if one waits, for who looks at it. */
async function withdrawalView(
  { withdrawals, isReviewed }: Reviewing,
  res: Response,
  state: SeenState,
  { why, isWhyMissing }: { why: string; isWhyMissing: boolean },
): Promise<WithdrawalView | null> {
  const proposal = await withdrawals.of(state._id)
  if (!proposal || !state.published) return null
  const { wording } = res.locals
  const { author, time, reason, version } = proposal
  const user = signedIn(res)
  const by = { name: author.shownAs, time: shownInstant(wording, time).text, reason }
  return {
    said: wording.t('review.withdrawal.by', by),
    moved: version === state.published.version ? '' : wording.t('review.withdrawal.moved'),
    action: wording.href(`${reviewAddress(state)}/withdrawal`),
    hindrance: hindranceToWithdraw(user, proposal, isReviewed),
    isOwn: author.id === user.id,
    why,
    problem: isWhyMissing ? wording.t('review.withdrawal.missing') : '',
  }
}

/** The page of one review. */
export async function render(
  reviewing: Reviewing,
  res: Response,
  state: SeenState,
  shows: Shows,
): Promise<void> {
  const { form, ledger, comments, connection, clock, isReviewed } = reviewing
  const {
    status,
    typed = NOTHING_TYPED,
    errors = [],
    unlike = [],
    said = '',
    why = '',
    isWhyMissing = false,
    done,
  } = shows
  const user = signedIn(res)
  const fields = [...fieldsOf(form.sections), ...form.carried]
  const content = await contentToEdit(ledger, state)
  const published = state.published ? await contentAt(ledger, state, state.published.version) : null
  const cited = [content, published ?? {}].flatMap((one) => citedIn(fields, one))
  const given = {
    form,
    state,
    content,
    published,
    titles: await readTitles(connection, await ledger.applied(), cited),
    comments: openComments(await comments.of(state._id), state),
    hindrance: hindranceToPublish(user, state, isReviewed),
    maySendBack: isAtLeast(user.role, 'editor'),
    typed,
    problems: problemsOf(fields, errors, res.locals),
    unlike: unlikeViews(unlike, { sections: [], others: fields }, res.locals.wording),
    said,
    withdrawal: await withdrawalView(reviewing, res, state, { why, isWhyMissing }),
    done,
    now: clock.now(),
  }
  res.status(status).render('desk/review', { ...reviewPage(given, res.locals.wording), layout: 'desk' })
}
