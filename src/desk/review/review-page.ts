import { aPage, type Page } from '../../http/page.js'
import type { PublicContent } from '../../kinds/edition.js'
import type { DeskForm } from '../../kinds/form/form.js'
import { shownInstant } from '../../language/instant.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { RecordState } from '../../ledger/model.js'
import { differencesOf } from '../../pages/history/diff.js'
import type { DifferentField } from '../../pages/history/difference-view.js'
import { fieldView, type Telling } from '../../pages/history/field-view.js'
import type { Content } from '../../saving/read.js'
import type { Hindrance } from '../../saving/rules.js'
import type { Crumb } from '../form/edit-page.js'
import type { SummaryLine } from '../form/field-view.js'
import type { Problem } from '../form/problem.js'
import type { UnlikeView } from '../form/unlike-view.js'
import type { Comment } from '../remarks/comment-model.js'
import { type CommentView, commentView } from '../remarks/comment-view.js'
import { reviewAddress, waitingDraft } from '../remarks/rules.js'
import type { TypedReview } from './form.js'
import { ageText } from './queue-page.js'

/** A proposal to withdraw the record, and the form that decides on it. */
export interface WithdrawalView {
  said: string
  /** That another version was published since; '' for nothing. */
  moved: string
  action: string
  hindrance: Hindrance
  isOwn: boolean
  why: string
  problem: string
}

export interface ReviewPage {
  /** Null when none waits. */
  withdrawal: WithdrawalView | null
  mayAgree: boolean
  page: Page
  crumbs: Crumb[]
  reference: string
  title: Shown
  done: string
  /** Who submitted it and when, or that nothing waits. */
  standing: string
  /** What went wrong, beside the problems of single fields; '' for nothing. */
  said: string
  changesNote: string
  hasChanges: boolean
  changes: DifferentField[]
  whole: DifferentField[]
  /** The whole is folded away where the changes tell what matters. */
  isFolded: boolean
  comments: CommentView[]
  action: string
  version: number
  comment: { value: string; problems: Problem[] }
  reason: { value: string; problems: Problem[] }
  alike: { value: string; problems: Problem[] }
  /** What languages say differently; the field for a reason is there where something does, or is typed. */
  unlike: UnlikeView[]
  hasAlike: boolean
  /** Also where it can no longer be sent, so that what was typed is not lost. */
  hasReason: boolean
  summary: SummaryLine[]
  /** What stands in the way of publishing; they name records to be published first. */
  blocks: Problem[]
  isWaiting: boolean
  mayPublish: boolean
  maySendBack: boolean
  hindrance: string
  editHref: string
  recordHref: string
}

export interface ReviewGiven {
  withdrawal: WithdrawalView | null
  form: DeskForm
  state: RecordState
  /** Of the draft, else of what is published. */
  content: Content
  /** What is published; null when nothing is. */
  published: Content | null
  titles: Telling['titles']
  comments: readonly Comment[]
  hindrance: Hindrance
  maySendBack: boolean
  typed: TypedReview
  problems: { comment: Problem[]; reason: Problem[]; alike: Problem[]; blocks: Problem[] }
  unlike: UnlikeView[]
  /** A key of `review`; '' for none. */
  said: string
  done: string | undefined
  now: Date
}

function viewsOf({ form, content, titles }: ReviewGiven, before: Content, wording: Wording) {
  type Any = PublicContent[DeskForm['kind']]
  return differencesOf(form.kind, before as unknown as Any, content as unknown as Any)
    .filter(({ isEmpty }) => !isEmpty)
    .map((one) => ({ isChanged: one.isChanged, view: fieldView(one, { wording, titles }) }))
}

function changesNote(changes: number, { state, published }: ReviewGiven, wording: Wording): string {
  if (!published) return wording.t('review.isNew')
  if (changes === 0) return wording.t('review.same')
  return wording.t('review.changesNote', { version: state.published?.version ?? 0 })
}

function standingOf({ state, now }: ReviewGiven, wording: Wording): string {
  const draft = waitingDraft(state)
  if (!draft) return wording.t('review.notWaiting')
  const [time, age] = [shownInstant(wording, draft.time).text, ageText(draft.time, now, wording)]
  return wording.t('review.by', { name: draft.author.shownAs, time, age })
}

function crumbsOf(wording: Wording): Crumb[] {
  return [
    { href: wording.href('/desk'), text: wording.t('desk.title') },
    { href: wording.href('/desk/review'), text: wording.t('review.title') },
  ]
}

/** A draft beside what readers see, what colleagues say of it, and the decision. PURE. */
export function reviewPage(given: ReviewGiven, wording: Wording): ReviewPage {
  const { form, state, published, typed, problems } = given
  const isWaiting = waitingDraft(state) !== null
  const changes = (published ? viewsOf(given, published, wording) : []).filter((one) => one.isChanged)
  const linked = (target: string, list: Problem[]) => list.map(({ text }) => ({ href: `#${target}`, text }))
  const heading = wording.t('review.one', { reference: state.reference })
  const own = `/desk/${form.path}/${state.reference}`
  return {
    withdrawal: given.withdrawal,
    mayAgree: given.withdrawal?.hindrance === null,
    page: aPage({ title: heading, description: heading, address: reviewAddress(state) }),
    crumbs: crumbsOf(wording),
    reference: heading,
    title: wording.text(state.title),
    done: given.done ? wording.t(`review.done.${given.done}`) : '',
    standing: standingOf(given, wording),
    said: given.said === '' ? '' : wording.t(`review.${given.said}`),
    changesNote: changesNote(changes.length, given, wording),
    hasChanges: changes.length > 0,
    changes: changes.map(({ view }) => view),
    whole: viewsOf(given, given.content, wording).map(({ view }) => view),
    isFolded: changes.length > 0,
    comments: given.comments.map(commentView(wording)),
    action: wording.href(reviewAddress(state)),
    version: state.version,
    comment: { value: typed.comment, problems: problems.comment },
    reason: { value: typed.reason, problems: problems.reason },
    alike: { value: typed.alike, problems: problems.alike },
    unlike: given.unlike,
    hasAlike: typed.alike !== '' || problems.alike.length > 0,
    hasReason: typed.reason !== '' || (isWaiting && given.hindrance === null),
    summary: [
      ...linked('comment', problems.comment),
      ...linked('reason', problems.reason),
      ...linked('alike', problems.alike),
    ],
    blocks: problems.blocks,
    isWaiting,
    mayPublish: isWaiting && given.hindrance === null,
    maySendBack: isWaiting && given.maySendBack,
    hindrance: isWaiting && given.hindrance !== null ? wording.t(`review.hindrance.${given.hindrance}`) : '',
    editHref: wording.href(`${own}/edit`),
    recordHref: wording.href(own),
  }
}
