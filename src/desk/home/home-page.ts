import type { FactorAdvice } from '../../accounts/own/factor-advice.js'
import type { User } from '../../accounts/rules.js'
import { aPage, type Page } from '../../http/page.js'
import { deskPath, pathOf } from '../../kinds/address.js'
import type { Referred } from '../../kinds/form/fields.js'
import { shownInstant } from '../../language/instant.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { RecordState } from '../../ledger/model.js'
import type { Due } from '../../record/due/store.js'
import type { Link } from '../../record/links/rules.js'
import { reminderGroups } from '../../reminders/letter-view.js'
import type { Crumb } from '../form/edit-page.js'
import type { ReaderNews } from '../readers/news.js'
import { newsLine } from '../readers/page.js'
import type { Comment } from '../remarks/comment-model.js'
import { commentView } from '../remarks/comment-view.js'
import { ageText, type WaitingLine, waitingLine } from '../review/queue-page.js'
import type { Unfinished } from '../unfinished/rules.js'
import { type UnfinishedLine, unfinishedLine } from '../unfinished/unfinished-page.js'
import { type OverviewLine, overview, type Waits } from './overview.js'

/** One record in a list of the desk. */
interface RecordLine {
  href: string
  reference: string
  kind: string
  title: Shown
  /** 'Published', 'Draft of Sophea K.' and so on. */
  standing: string
  changed: ShownDate
}

interface KindView {
  name: string
  listHref: string
  addHref: string
  addText: string
}

/** A draft that came back to its author, and why. */
interface SentBack extends RecordLine {
  by: string
  lines: string[]
}

export interface DeskHomePage {
  /** That the site is not guarded as it should be; '' for nothing. */
  warning: string
  /** What to do for one's own account; '' for nothing. */
  advice: string
  page: Page
  overview: OverviewLine[]
  kinds: KindView[]
  unfinished: UnfinishedLine[]
  drafts: RecordLine[]
  sentBack: SentBack[]
  waiting: WaitingLine[]
  /** Deadlines and demands not looked at for long; groups with nothing are left out. */
  due: ReturnType<typeof reminderGroups>
  published: RecordLine[]
  /** Links of published sources that are dead, longest first. */
  deadLinks: { href: string; reference: string; address: string; since: string }[]
  deadText: string
  /** Whom others let read what one may read oneself. */
  news: { href: string; reference: string; text: string }[]
}

export interface ListPage {
  page: Page
  heading: string
  crumbs: Crumb[]
  addHref: string
  addText: string
  records: RecordLine[]
  place: string
  previousHref: string
  nextHref: string
}

function standingOf({ draft, published, withdrawn }: RecordState, wording: Wording): string {
  const words: string[] = []
  if (published) words.push(wording.t('desk.state.published'))
  if (withdrawn) words.push(wording.t('desk.state.withdrawn'))
  if (draft) {
    const key = draft.state === 'in-review' ? 'inReview' : 'draft'
    words.push(wording.t(`desk.state.${key}`, { name: draft.author.shownAs }))
  }
  return words.join('; ')
}

const lineOf =
  (wording: Wording) =>
  (state: RecordState): RecordLine => ({
    href: wording.href(deskPath(state.kind, state.reference)),
    reference: state.reference,
    kind: wording.t(`desk.kind.${state.kind}`),
    title: wording.text(state.title),
    standing: standingOf(state, wording),
    changed: shownInstant(wording, state.changedAt),
  })

function sentBackOf(state: RecordState, comment: Comment | undefined, wording: Wording): SentBack[] {
  if (!comment) return []
  const { by, time, lines } = commentView(wording)(comment)
  const said = wording.t('review.sentBackBy', { name: by, time: time.text })
  return [{ ...lineOf(wording)(state), by: said, lines }]
}

const kindView = (kind: Referred, wording: Wording): KindView => ({
  name: wording.t(`desk.kinds.${pathOf(kind)}`),
  listHref: wording.href(`/desk/${pathOf(kind)}`),
  addHref: wording.href(`/desk/${pathOf(kind)}/new`),
  addText: wording.t(`desk.add.${kind}`),
})

const deadLine = (wording: Wording, now: Date) => (link: Link) => ({
  href: wording.href(`/desk/sources/${link.sources[0]}/files`),
  reference: link.sources.join(', '),
  address: link._id,
  since: ageText(link.failingSince, now, wording),
})

export interface HomeGiven {
  advice: FactorAdvice
  waits: readonly Waits[]
  kinds: readonly Referred[]
  unfinished: readonly Unfinished[]
  drafts: readonly RecordState[]
  /** By record. */
  sentBack: ReadonlyMap<string, Comment>
  waiting: readonly RecordState[]
  published: readonly RecordState[]
  due: Due
  staleAfterDays: number
  deadLinks: readonly Link[]
  news: readonly ReaderNews[]
  users: readonly User[]
  now: Date
}

/** What needs the person who is signed in, and what they can begin. */
export function deskHomePage(given: HomeGiven, wording: Wording): DeskHomePage {
  const title = wording.t('desk.heading')
  const line = lineOf(wording)
  return {
    page: aPage({ title, description: title, address: '/desk' }),
    warning: given.advice === 'off' ? wording.t('accounts.twoStep.off') : '',
    advice: given.advice === 'advised' ? wording.t('accounts.twoStep.advised') : '',
    overview: overview(given.waits, given.now, wording),
    kinds: given.kinds.map((kind) => kindView(kind, wording)),
    sentBack: given.drafts.flatMap((state) => sentBackOf(state, given.sentBack.get(state._id), wording)),
    unfinished: given.unfinished.map(unfinishedLine(wording, given.now)),
    drafts: given.drafts.filter(({ _id }) => !given.sentBack.has(_id)).map(line),
    waiting: given.waiting.map(waitingLine(wording, given.now)),
    due: reminderGroups({ ...given.due, waiting: [] }, given.staleAfterDays, '', wording),
    published: given.published.map(line),
    news: given.news.map(newsLine(given.users, wording)),
    deadLinks: given.deadLinks.map(deadLine(wording, given.now)),
    deadText:
      given.deadLinks.length === 0 ? '' : wording.t('evidence.deadCount', { count: given.deadLinks.length }),
  }
}

export interface ListGiven {
  kind: Referred
  records: readonly RecordState[]
  total: number
  number: number
  perPage: number
}

/** Every record of one kind, drafts included, newest change first. */
export function listPage({ kind, records, total, number, perPage }: ListGiven, wording: Wording): ListPage {
  const { name, listHref, addHref, addText } = kindView(kind, wording)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const at = (page: number) => `${listHref}?page=${page}`
  return {
    page: aPage({ title: name, description: name, address: `/desk/${pathOf(kind)}` }),
    heading: name,
    crumbs: [{ href: wording.href('/desk'), text: wording.t('desk.title') }],
    addHref,
    addText,
    records: records.map(lineOf(wording)),
    place: pages > 1 ? wording.t('frame.pager.place', { page: number, pages }) : '',
    previousHref: number > 1 ? at(number - 1) : '',
    nextHref: number < pages ? at(number + 1) : '',
  }
}
