import { aPage, type Page } from '../../http/page.js'
import { type Pager, pagerOf } from '../../http/pager.js'
import { shownInstant } from '../../language/instant.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { RecordState } from '../../ledger/model.js'
import type { Withdrawal } from '../../saving/withdrawal-store.js'
import type { Crumb } from '../form/edit-page.js'
import { daysBetween, reviewAddress } from '../remarks/rules.js'

/** One draft in the queue. */
export interface WaitingLine {
  href: string
  kind: string
  reference: string
  title: Shown
  by: string
  since: ShownDate
  age: string
}

interface QueuePage {
  page: Page
  crumbs: Crumb[]
  countText: string
  done: string
  lines: WaitingLine[]
  /** What is proposed to be withdrawn. */
  proposed: WaitingLine[]
  pager: Pager
}

export const ageText = (time: string, now: Date, wording: Wording): string =>
  wording.t('review.age', { count: daysBetween(time, now) })

export const waitingLine =
  (wording: Wording, now: Date) =>
  (state: RecordState): WaitingLine => {
    const time = state.draft?.time ?? state.changedAt
    return {
      href: wording.href(reviewAddress(state)),
      kind: wording.t(`desk.kind.${state.kind}`),
      reference: state.reference,
      title: wording.text(state.title),
      by: state.draft?.author.shownAs ?? '',
      since: shownInstant(wording, time),
      age: ageText(time, now, wording),
    }
  }

export interface QueueGiven {
  records: readonly RecordState[]
  proposed: readonly { state: RecordState; proposal: Withdrawal }[]
  total: number
  number: number
  perPage: number
  now: Date
  done: string | undefined
}

/** What was submitted, longest waiting first. PURE. */
export function queuePage(
  { records, proposed, total, number, perPage, now, done }: QueueGiven,
  wording: Wording,
) {
  const title = wording.t('review.heading')
  const model: QueuePage = {
    page: aPage({ title, description: title, address: '/desk/review' }),
    crumbs: [{ href: wording.href('/desk'), text: wording.t('desk.title') }],
    countText: total === 0 ? '' : wording.t('review.count', { count: total }),
    done: done ? wording.t(`review.done.${done}`) : '',
    lines: records.map(waitingLine(wording, now)),
    proposed: proposed.map(({ state, proposal: { author, time } }) => ({
      ...waitingLine(wording, now)(state),
      ...{ by: author.shownAs, since: shownInstant(wording, time), age: ageText(time, now, wording) },
    })),
    pager: pagerOf({ total, page: number, length: perPage }, (page) => `/desk/review?page=${page}`, wording),
  }
  return model
}
