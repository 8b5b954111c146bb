import type { Action, DemandLink, Effect } from '../../kinds/action/rules.js'
import { EFFECTS } from '../../kinds/action/rules.js'
import { type Assessment, type Demand, inOrder, type StatusNow, statusOn } from '../../kinds/demand/rules.js'
import { STATUSES, type Status } from '../../kinds/shape/status.js'
import { type Day, dayBefore, firstDay, lastDay } from '../../language/dates.js'

/** Days, both inclusive. */
export interface Period {
  from: Day
  to: Day
}

export interface PeriodRecord<Content> {
  reference: string
  content: Content
}

/**
 * What became of one demand in a period. `forward` and `back` go by the order of the status scale; `judged`: it had no
 * judgement before; `unjudged`: it has none any more; `returned`: it changed and stands again where it stood.
 */
export const MOVEMENTS = ['forward', 'back', 'judged', 'unjudged', 'returned', 'still', 'asked'] as const
export type Movement = (typeof MOVEMENTS)[number]

export interface DemandProgress {
  reference: string
  demand: Demand
  movement: Movement
  /** Status at the end of the eve of the period; null: not yet asked. */
  atStart: Status | null
  /** Status at the end of the period's last day. */
  atEnd: StatusNow
  /** The assessments of the period that changed the status, oldest first. */
  steps: Assessment[]
  /** The judgement that explains `atEnd`: the one that changed it, or the newest where nothing changed. */
  why: Assessment | null
}

export interface ActionProgress {
  reference: string
  action: Action
  /** What it does for the demands of the report: links of the group it stands in, and no others. */
  links: DemandLink[]
  /** The source gives only a month or a year, and some of its days lie outside the period. */
  mayBeOutside: boolean
}

interface StatusCount {
  status: Status
  /** References of the demands that had this status. */
  atStart: string[]
  atEnd: string[]
}

export interface Report {
  period: Period
  /** The day before the period, at whose end `atStart` is taken. */
  eve: Day
  /** Demands asked by the end of the period, by reference. */
  demands: DemandProgress[]
  /** References of demands of the programme that were asked only after the period. */
  askedLater: string[]
  counts: StatusCount[]
  /** Actions of the period that answer a demand of the report, by date; each once. */
  actions: ActionProgress[]
  /** The same by what they do; one that does different things for different demands stands in several. */
  byEffect: { effect: Effect; actions: ActionProgress[] }[]
  /** Actions of the period that are only the background of a demand: before it, or what gave rise to it. */
  background: ActionProgress[]
}

/** D-9999 before D-10000. */
export const byReference = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

/** The assessments that changed the status, oldest first. */
function turns(assessments: readonly Assessment[]): Assessment[] {
  let status: Status = 'not-assessed'
  return inOrder(assessments).filter((assessment) => {
    const isTurn = assessment.status !== status
    status = assessment.status
    return isTurn
  })
}

function movementOf(atStart: Status | null, atEnd: Status, steps: number): Movement {
  if (atStart === null) return 'asked'
  if (atStart === atEnd) return steps === 0 ? 'still' : 'returned'
  if (atStart === 'not-assessed') return 'judged'
  if (atEnd === 'not-assessed') return 'unjudged'
  return STATUSES.indexOf(atEnd) < STATUSES.indexOf(atStart) ? 'forward' : 'back'
}

/** A date that may mean a day counts from that day on: a demand of 2022 was asked by the first of January 2022. */
const wasAskedBy = (demand: Demand, day: Day): boolean => firstDay(demand.issuedOn) <= day

function progressOf({ reference, content }: PeriodRecord<Demand>, period: Period, eve: Day): DemandProgress {
  const { assessments } = content
  const atStart = wasAskedBy(content, eve) ? statusOn(assessments, eve).status : null
  const atEnd = statusOn(assessments, period.to)
  const changes = turns(assessments.filter((assessment) => assessment.on <= period.to))
  const steps = changes.filter((assessment) => assessment.on >= period.from)
  const movement = movementOf(atStart, atEnd.status, steps.length)
  const why = movement === 'still' ? atEnd.assessment : (changes.at(-1) ?? atEnd.assessment)
  return { reference, demand: content, movement, atStart, atEnd, steps, why }
}

/** Whether any day that the date or span can mean lies in the period. */
export function canOverlap({ on, until = on }: Action, { from, to }: Period): boolean {
  return firstDay(on) <= to && lastDay(until) >= from
}

/** Whether it lies in the period whichever of its possible days it was. */
function mustOverlap({ on, until = on }: Action, { from, to }: Period): boolean {
  const latestStart = lastDay(on) < lastDay(until) ? lastDay(on) : lastDay(until)
  const earliestEnd = firstDay(until) > firstDay(on) ? firstDay(until) : firstDay(on)
  return latestStart <= to && earliestEnd >= from
}

const byDate = (a: ActionProgress, b: ActionProgress): number =>
  a.action.on < b.action.on ? -1 : a.action.on > b.action.on ? 1 : byReference(a.reference, b.reference)

/** The actions with at least one link that `isWanted`, each with those links alone. */
function withLinks(
  actions: readonly ActionProgress[],
  isWanted: (link: DemandLink) => boolean,
): ActionProgress[] {
  return actions
    .map((one) => ({ ...one, links: one.links.filter(isWanted) }))
    .filter((one) => one.links.length > 0)
}

function actionsIn(actions: readonly PeriodRecord<Action>[], demands: Set<string>, period: Period) {
  const all = actions
    .filter(({ content }) => canOverlap(content, period))
    .map(({ reference, content }) => ({
      reference,
      action: content,
      links: content.links.filter((link) => demands.has(link.demand)),
      mayBeOutside: !mustOverlap(content, period),
    }))
    .sort(byDate)
  const answers = withLinks(all, (link) => !link.isContext)
  const answering = new Set(answers.map((one) => one.reference))
  return {
    actions: answers,
    byEffect: EFFECTS.map((effect) => ({
      effect,
      actions: withLinks(answers, (link) => link.effect === effect),
    })),
    background: withLinks(all, (link) => link.isContext).filter((one) => !answering.has(one.reference)),
  }
}

const namesOf = (demands: readonly DemandProgress[]): string[] => demands.map((demand) => demand.reference)

function countsOf(demands: readonly DemandProgress[]): StatusCount[] {
  return STATUSES.map((status) => ({
    status,
    atStart: namesOf(demands.filter((demand) => demand.atStart === status)),
    atEnd: namesOf(demands.filter((demand) => demand.atEnd.status === status)),
  }))
}

/**
 * What became of a programme's demands in a period, from the published records as they stand. Judgements count by
 * their own date, whenever they were published. Pure.
 * @param covered the programme's demands, each once
 * @param linked all actions linked to any of them, whatever their date
 */
export function progressReport(
  covered: readonly PeriodRecord<Demand>[],
  linked: readonly PeriodRecord<Action>[],
  period: Period,
): Report {
  const eve = dayBefore(period.from)
  const ordered = [...covered].sort((a, b) => byReference(a.reference, b.reference))
  const asked = ordered.filter(({ content }) => wasAskedBy(content, period.to))
  const later = ordered.filter(({ content }) => !wasAskedBy(content, period.to))
  const demands = asked.map((entry) => progressOf(entry, period, eve))
  return {
    period,
    eve,
    demands,
    askedLater: later.map(({ reference }) => reference),
    counts: countsOf(demands),
    ...actionsIn(linked, new Set(namesOf(demands)), period),
  }
}
