import { aPage, type Page } from '../../http/page.js'
import { type Pager, pageOfRows, pagerOf } from '../../http/pager.js'
import type { Wording } from '../../language/wording.js'
import { changesAddress, type Days, daysBefore } from '../../record/changes/query.js'
import {
  type Changed,
  type Item,
  linkTo,
  recordKey,
  type Step,
  type Sums,
} from '../../record/changes/rules.js'
import type { ChangeMark } from '../site/changes.js'
import { type RecordView, recordView, shownStep, statusOf } from './record-view.js'

/** An action's change under a demand that it bears on. */
interface ActionView {
  record: RecordView
  /** What it did for the demand before and does after; null: nothing. */
  from: ChangeMark | null
  to: ChangeMark | null
  /** It was in the record before, and what it does for the demand is another thing now. */
  hasMoved: boolean
}

/** What changed about one demand. */
interface DemandView {
  record: RecordView
  /** '' where the demand is public at the end; else why it has no page. */
  missing: string
  /** The status before and after; null: not public. */
  from: ChangeMark | null
  to: ChangeMark | null
  hasMoved: boolean
  actions: ActionView[]
  /** How many actions more; '' for none. */
  more: string
}

export interface ChangesPage {
  page: Page
  heading: string
  lede: string
  form: { action: string; from: string; to: string }
  /** What changed in numbers, as sentences. */
  summary: string[]
  isEmpty: boolean
  demands: DemandView[]
  actions: RecordView[]
  others: RecordView[]
  pager: Pager
  earlier: { label: string; href: string }
}

/** Demands, and records beside them, on one page. */
const PAGE_LENGTH = 25
/** Actions listed under one demand. */
const MOST_ACTIONS = 40

const newestFirst = (actions: readonly string[]): string[] => [...new Set(actions)].reverse()

/** PURE. What stands on one page, and the records whose full changes it needs. */
export function pageOfItems({ items }: Sums, page: number) {
  const shown = pageOfRows(items, page, PAGE_LENGTH)
  const records = shown.flatMap(({ kind, reference, actions }) => [
    { kind, reference },
    ...newestFirst(actions)
      .slice(0, MOST_ACTIONS)
      .map((action) => ({ kind: 'action' as const, reference: action })),
  ])
  return { shown, total: items.length, records }
}

function effectMark(demand: string, step: Step | null, wording: Wording): ChangeMark | null {
  const link = linkTo(demand, step)
  if (link === null) return null
  const effect = link.isContext ? 'context' : link.effect
  const label = wording.t(link.isContext ? 'demands.time.context' : `common.effect.${effect}`)
  return { className: `e-${effect}`, icon: effect, label }
}

function statusMark(step: Step | null, wording: Wording): ChangeMark | null {
  const status = statusOf(step)
  return status && { className: `s-${status}`, icon: status, label: wording.t(`common.status.${status}`) }
}

const nothingOf = ({ kind, reference }: Item): Changed => ({
  kind,
  reference,
  before: null,
  steps: [],
  isGone: false,
})

/** Why a demand has no page at the end, as a key of the catalogue. */
function missingOf(last: Step | null): string {
  if (last === null) return 'records.actions.unpublished'
  return last.isErased ? 'changes.isErased' : 'changes.isWithdrawn'
}

function demandView(item: Item, known: ReadonlyMap<string, Changed>, wording: Wording): DemandView {
  const changed = known.get(recordKey(item)) ?? nothingOf(item)
  const references = newestFirst(item.actions)
  const actions = references.slice(0, MOST_ACTIONS).flatMap((reference) => {
    const action = known.get(recordKey({ kind: 'action', reference }))
    if (!action) return []
    const from = action.isGone ? null : effectMark(item.reference, action.before, wording)
    const to = effectMark(item.reference, shownStep(action), wording)
    const hasMoved = action.before !== null && !action.before.isErased && from?.icon !== to?.icon
    return [{ record: recordView(action, wording), from, to, hasMoved }]
  })
  const from = changed.isGone ? null : statusMark(changed.before, wording)
  const to = statusMark(shownStep(changed), wording)
  const lastKnown = changed.steps.at(-1) ?? changed.before
  const rest = references.length - MOST_ACTIONS
  return {
    record: recordView(changed, wording),
    missing: to !== null ? '' : wording.t(missingOf(lastKnown)),
    from,
    to,
    hasMoved: from?.icon !== to?.icon && !changed.before?.isErased,
    actions,
    more: rest > 0 ? wording.t('changes.moreActions', { count: rest }) : '',
  }
}

/** PURE. "3 demands new", and so on, for what there is. */
function summaryOf({ demands, actions }: Sums, wording: Wording): string[] {
  const counted: [string, number][] = [
    ['demandsPublished', demands.published],
    ['demandsMoved', demands.moved],
    ['demandsRevised', demands.revised],
    ['demandsWithdrawn', demands.withdrawn],
    ['actionsPublished', actions.published],
    ['actionsRevised', actions.revised],
    ['actionsWithdrawn', actions.withdrawn],
  ]
  return counted
    .filter(([, count]) => count > 0)
    .map(([key, count]) => wording.t(`changes.count.${key}`, { count }))
}

export interface ChangesInput {
  asked: Partial<Days>
  days: Days
  number: number
  span: Sums
  items: ReturnType<typeof pageOfItems>
  known: ReadonlyMap<string, Changed>
}

/** PURE. */
export function changesPage(input: ChangesInput, wording: Wording): ChangesPage {
  const { asked, days, number, span, items, known } = input
  const [from, to] = [wording.date(days.from), wording.date(days.to)]
  const before = daysBefore(days)
  const title = wording.t('changes.title', { from: from.text, to: to.text })
  const recordsOf = (section: Item['section']) =>
    items.shown
      .filter((item) => item.section === section)
      .map((item) => recordView(known.get(recordKey(item)) ?? nothingOf(item), wording))
  const size = { total: items.total, page: number, length: PAGE_LENGTH }
  return {
    lede: wording.t('changes.lede', { from: from.text, to: to.text }),
    page: aPage({
      title,
      description: wording.t('changes.description'),
      address: changesAddress(asked, number),
      section: 'changes',
    }),
    heading: wording.t('changes.heading'),
    form: { action: wording.href('/changes'), ...days },
    summary: summaryOf(span, wording),
    isEmpty: items.total === 0,
    demands: items.shown
      .filter((item) => item.section === 'demands')
      .map((item) => demandView(item, known, wording)),
    actions: recordsOf('actions'),
    others: recordsOf('others'),
    pager: pagerOf(size, (page) => changesAddress(days, page), wording),
    earlier: {
      label: wording.t('changes.earlier', {
        from: wording.shortDate(before.from).text,
        to: wording.shortDate(before.to).text,
      }),
      href: wording.href(changesAddress(before)),
    },
  }
}
