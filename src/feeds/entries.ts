import { isJudged, isNamed, kindOfRecord } from '../kinds/kinds.js'
import type { Wording } from '../language/wording.js'
import { changedAddress, type RecordView, recordView, statusOf } from '../pages/changes/record-view.js'
import { type Changed, linkTo, recordKey, type Short, type Step } from '../record/changes/rules.js'

/** Something before and after a change. */
interface Move {
  label: string
  text: string
}

/** One publication or withdrawal, as a feed tells it. */
export interface FeedEntry {
  /** Number of the ledger entry. */
  entry: number
  /** Instant. */
  at: string
  title: string
  what: string
  reason: string
  moves: Move[]
  /** Site-relative, in the language of the feed; '' for a record that has no page. */
  href: string
  version: number
  /** '' for a first version and a withdrawal. */
  difference: string
}

type Words = string | null

function moveOf(label: string, from: Words, to: Words, wording: Wording): Move[] {
  if (to === null) return from === null ? [] : [{ label, text: wording.t('feeds.isNo', { from }) }]
  if (from === null || from === to) return [{ label, text: wording.t('feeds.isNow', { to }) }]
  return [{ label, text: wording.t('feeds.fromTo', { from, to }) }]
}

function effectOn(demand: string, step: Step | null, wording: Wording): Words {
  const link = linkTo(demand, step)
  if (link === null) return null
  return wording.t(link.isContext ? 'demands.time.context' : `common.effect.${link.effect}`)
}

/** The status of a demand, or what an action does for demands, before and after. */
function movesOf(
  { kind, before }: Changed,
  step: Step,
  demands: readonly string[],
  wording: Wording,
): Move[] {
  if (step.isWithdrawn) return []
  if (isJudged(kind)) {
    const [from, to] = [before, step].map((one) => {
      const status = statusOf(one)
      return status && wording.t(`common.status.${status}`)
    }) as [Words, Words]
    return moveOf(wording.t('feeds.status'), from, to, wording)
  }
  return demands.flatMap((reference) => {
    const [from, to] = [before, step].map((one) => effectOn(reference, one, wording)) as [Words, Words]
    return moveOf(wording.t('feeds.effect', { reference }), from, to, wording)
  })
}

/** One step of a record with what was there before it; null when the record has no such step. */
function stepIn(changed: Changed, entry: number): { changed: Changed; step: Step } | null {
  const place = changed.steps.findIndex((step) => step.entry === entry)
  const step = changed.steps[place]
  if (!step) return null
  const before = changed.steps[place - 1] ?? changed.before
  return { step, changed: { ...changed, before, steps: [step] } }
}

function titleOf({ kind }: Changed, { reference, title }: RecordView, what: string, { t }: Wording): string {
  if (title.text === '') return t('feeds.untitled', { reference, what })
  if (isNamed(kind)) return t('feeds.untitled', { reference: title.text, what })
  return t('feeds.entry', { reference, title: title.text, what })
}

/** PURE. */
export function feedEntries(
  shorts: readonly Short[],
  known: ReadonlyMap<string, Changed>,
  wording: Wording,
): FeedEntry[] {
  return shorts.flatMap((short) => {
    const whole = known.get(recordKey(short))
    const found = whole && stepIn(whole, short.entry)
    if (!found) return []
    const { step, changed } = found
    const view = recordView(changed, wording)
    const what = view.steps[0]?.text ?? ''
    const demands = [...new Set([...short.demands, ...demandsBefore(changed)])]
    return [
      {
        entry: step.entry,
        at: step.at,
        title: titleOf(changed, view, what, wording),
        what,
        reason: view.steps[0]?.reason ?? '',
        moves: movesOf(changed, step, demands, wording),
        href: view.steps[0]?.version?.href || pageOf(whole, wording),
        version: step.version,
        difference: view.difference?.href ?? '',
      },
    ]
  })
}

const demandsBefore = ({ kind, before }: Changed): string[] =>
  before?.content ? (kindOfRecord(kind).touches?.(before.content) ?? []) : []

/** That of a withdrawn record says that it is withdrawn. */
function pageOf(changed: Changed, wording: Wording): string {
  const address = changedAddress(changed)
  return address === '' ? '' : wording.href(address)
}
