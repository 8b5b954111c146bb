import { isKeptFrom, type SeenState } from '../../access/rules.js'
import { aPage, type Page } from '../../http/page.js'
import { recordAddress } from '../../kinds/address.js'
import { contentOf, isUnlisted } from '../../kinds/contents.js'
import { datesIn } from '../../kinds/form/day-rules.js'
import { fieldsOf } from '../../kinds/form/fields.js'
import type { DeskForm } from '../../kinds/form/form.js'
import type { DeskPage } from '../../kinds/kind.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import { shownInstant } from '../../language/instant.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { Entry } from '../../ledger/entry.js'
import { noteOf } from '../../ledger/record-state.js'
import type { Content } from '../../saving/read.js'
import type { Withdrawal } from '../../saving/withdrawal-store.js'
import type { Crumb } from '../form/edit-page.js'
import { crumbsOf } from '../form/edit-page.js'
import type { SummaryLine } from '../form/field-view.js'
import type { DifferenceView } from '../form/print.js'
import type { Comment } from '../remarks/comment-model.js'
import { type CommentView, commentView } from '../remarks/comment-view.js'
import { reviewAddress, waitingDraft } from '../remarks/rules.js'
import { correctionLinks } from './correction-links.js'

export const DONE = ['draft', 'review', 'publish', 'withdraw', 'propose', 'assess'] as const
export type Done = (typeof DONE)[number]

interface DayLine {
  label: string
  on: ShownDate
}

interface VersionView {
  version: string
  operation: string
  time: ShownDate
  by: string
  reason: string
  /** Why its languages are alike; '' where nobody said. */
  alike: string
}

export interface RecordPage {
  page: Page
  crumbs: Crumb[]
  reference: string
  title: Shown
  /** What was just done; '' for nothing. */
  done: string
  /** Where what was just done is to be seen; '' when readers do not see it. */
  doneHref: string
  /** Sentences about where the record stands. */
  standing: string[]
  /** Where the public sees it; '' when it does not. */
  publicHref: string
  editHref: string
  assessHref: string
  /** To put right the words of an assessment, newest first. */
  corrections: Crumb[]
  /** Of a programme's secret addresses; '' for any other record. */
  addressesHref: string
  /** Of a source's files; '' for any other record. */
  filesHref: string
  /** Who may read it; '' where nobody at the desk is kept from it, or whoever looks may not know. */
  readersHref: string
  /** Why nothing more is shown and nothing can be done; '' where it can. */
  closed: string
  /** What the draft changes of what is published. */
  changes: DifferenceView[]
  comments: CommentView[]
  reviewHref: string
  days: DayLine[]
  /** The draft, or that it be withdrawn, waits for a second person. */
  isWaiting: boolean
  versions: VersionView[]
  mayWithdraw: boolean
  /** A second person has to agree to it. */
  isProposed: boolean
  withdrawAction: string
  version: number
  reason: string
  summary: SummaryLine[]
}

function standingOf({ state, proposal }: RecordGiven, wording: Wording): string[] {
  const { published, draft, withdrawn } = state
  const at = (time: string) => shownInstant(wording, time).text
  const sentences: string[] = []
  if (published) {
    sentences.push(
      wording.t('desk.standing.published', { version: published.version, time: at(published.time) }),
    )
  }
  if (proposal && published) {
    const { author, time, reason } = proposal
    sentences.push(wording.t('review.withdrawal.by', { name: author.shownAs, time: at(time), reason }))
  }
  if (withdrawn) {
    sentences.push(
      wording.t('desk.standing.withdrawn', { time: at(withdrawn.time), reason: withdrawn.reason }),
    )
  }
  if (draft) {
    const key = draft.state === 'in-review' ? 'inReview' : 'draft'
    sentences.push(wording.t(`desk.standing.${key}`, { name: draft.author.shownAs, time: at(draft.time) }))
  }
  return sentences
}

/** Lines of days: a record of many assessments has a page of its own for them. */
const MOST_DAYS = 24

/** Every date of the newest content as it was understood. */
function daysOf({ form, content }: RecordGiven, wording: Wording): DayLine[] {
  const fields = [...fieldsOf(form.sections), ...form.carried]
  return datesIn(fields, content)
    .slice(0, MOST_DAYS)
    .map(({ field, value }) => ({ label: wording.t(`fields.label.${field.label}`), on: wording.date(value) }))
}

function versionViews({ entries, comments }: RecordGiven, wording: Wording): VersionView[] {
  const sentBack = new Set(comments.filter(({ kind }) => kind === 'sent-back').map(({ version }) => version))
  return [...entries].reverse().map((entry) => {
    const { author, reason, alike = '' } = noteOf(entry)
    return {
      version: wording.number(entry.version),
      operation: sentBack.has(entry.version)
        ? wording.t('review.operation')
        : wording.t(`desk.operation.${entry.operation}`),
      time: shownInstant(wording, entry.time),
      by: author.shownAs,
      reason,
      alike: alike && wording.t('likeness.alike', { reason: alike }),
    }
  })
}

export interface RecordGiven {
  form: DeskForm
  state: SeenState
  entries: readonly Entry[]
  changes: DifferenceView[]
  comments: readonly Comment[]
  mayWithdraw: boolean
  isReviewed: boolean
  /** To withdraw it; null when none waits. */
  proposal: Withdrawal | null
  /** Whoever looks may see who may read it. */
  seesReaders: boolean
  done: Done | undefined
  /** The newest content; `{}` where it is closed to whoever looks. */
  content: Content
  /** A refused reason for withdrawing, and what is wrong with it. */
  reason: string
  problem: string
}

/** '' while readers see nothing of it. */
function publicHrefOf({ form, state, entries }: RecordGiven, wording: Wording): string {
  const { published, reference } = state
  const entry = published && entries.find(({ version }) => version === published.version)
  if (!entry || isUnlisted(entry)) return ''
  return wording.href(recordAddress(form.kind, reference, contentOf(entry)))
}

/** Where one record stands, what has happened to it, and what can be done. */
export function recordPage(given: RecordGiven, wording: Wording): RecordPage {
  const { form, state, content, problem } = given
  const { reference } = state
  const own = `/desk/${form.path}/${reference}`
  const publicHref = publicHrefOf(given, wording)
  const has = (page: DeskPage) => kindOfRecord(form.kind).deskPages.includes(page)
  return {
    page: aPage({ title: reference, description: reference, address: own }),
    crumbs: crumbsOf(form, wording),
    reference,
    title: wording.text(state.title),
    done: given.done ? wording.t(`desk.done.${given.done}`) : '',
    doneHref: given.done === 'publish' || given.done === 'assess' ? publicHref : '',
    standing: standingOf(given, wording),
    days: daysOf(given, wording),
    publicHref,
    editHref: wording.href(`${own}/edit`),
    assessHref: has('assess') ? wording.href(`${own}/assess`) : '',
    corrections: has('assess') ? correctionLinks(own, content, wording) : [],
    addressesHref: has('addresses') ? wording.href(`${own}/addresses`) : '',
    filesHref: has('files') ? wording.href(`${own}/files`) : '',
    readersHref: given.seesReaders ? wording.href(`${own}/readers`) : '',
    closed: isKeptFrom(state) ? wording.t('frame.error.confidential') : '',
    changes: given.changes,
    comments: given.comments.map(commentView(wording)),
    reviewHref: wording.href(reviewAddress(state)),
    isWaiting: waitingDraft(state) !== null || (given.proposal !== null && state.published !== null),
    versions: versionViews(given, wording),
    mayWithdraw: given.mayWithdraw && !(given.isReviewed && given.proposal !== null),
    isProposed: given.isReviewed,
    withdrawAction: wording.href(`${own}/withdraw`),
    version: state.version,
    reason: given.reason,
    summary: problem === '' ? [] : [{ href: '#reason', text: problem }],
  }
}
