import type { Action, DemandLink } from '../../kinds/action/rules.js'
import { type Assessment, addedAssessments, type Demand } from '../../kinds/demand/rules.js'
import { bearsOnOthers, isJudged } from '../../kinds/kinds.js'
import type { Status } from '../../kinds/shape/status.js'
import type { Kind } from '../../ledger/entry.js'
import { grouped } from '../../ledger/grouped.js'

/** What can change in public. */
export type ChangedKind = Kind

/** One publication or withdrawal, as much of it as is needed to count and group. */
export interface Short {
  kind: ChangedKind
  reference: string
  /** Number of the ledger entry. */
  entry: number
  /** So reads an erased version too. */
  isWithdrawn: boolean
  isErased: boolean
  /** Of a demand; '' of anything else, and once withdrawn or erased. */
  status: Status | ''
  /** References that an action is linked to; none of anything else. */
  demands: readonly string[]
}

/** What changed between two heads, and what was public of the same records before. */
export interface Span {
  /** Oldest first. */
  changes: readonly Short[]
  /** By `recordKey`; nothing for a record that had never been public, nor for kinds that are not counted. */
  before: ReadonlyMap<string, Short>
}

export const recordKey = ({ kind, reference }: { kind: Kind; reference: string }): string =>
  `${kind}/${reference}`

/** One thing that a page of changes lists: a demand with the actions that bear on it, or a record by itself. */
export interface Item {
  section: 'demands' | 'actions' | 'others'
  kind: ChangedKind
  reference: string
  /** Number of the newest entry that changed it or one of its actions. */
  newest: number
  /** Of a demand: references of the changed actions that bear on it. */
  actions: string[]
}

const SECTIONS: Item['section'][] = ['demands', 'actions', 'others']

/** All demands that an action was linked to at any time from the first head to the second. */
function bearsOn(steps: readonly Short[], before: Short | undefined): Set<string> {
  return new Set([before, ...steps].flatMap((step) => step?.demands ?? []))
}

function sectionOf(kind: ChangedKind): Item['section'] {
  if (isJudged(kind)) return 'demands'
  return bearsOnOthers(kind) ? 'actions' : 'others'
}

/** PURE. Everything that changed, demands first, the newest first in each section. */
function itemsOf({ changes, before }: Span): Item[] {
  const items = new Map<string, Item>()
  const touch = (kind: ChangedKind, reference: string, newest: number): Item => {
    const key = recordKey({ kind, reference })
    const known = items.get(key) ?? { section: sectionOf(kind), kind, reference, newest, actions: [] }
    known.newest = Math.max(known.newest, newest)
    items.set(key, known)
    return known
  }
  for (const [key, steps] of grouped(changes, recordKey)) {
    const last = steps.at(-1)
    if (!last) continue
    const { kind, reference, entry } = last
    const demands = bearsOnOthers(kind) ? bearsOn(steps, before.get(key)) : new Set<string>()
    if (demands.size === 0) touch(kind, reference, entry)
    for (const demand of demands) touch('demand', demand, entry).actions.push(reference)
  }
  return [...items.values()].sort(
    (a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) || b.newest - a.newest,
  )
}

/** How one kind of record changed, in numbers. */
export interface Counts {
  published: number
  moved: number
  revised: number
  withdrawn: number
}

/** An erased version was shown in its time. */
const isShown = (step: Short | undefined): boolean =>
  step !== undefined && (step.isErased || !step.isWithdrawn)

function countOf(before: Short | undefined, after: Short): keyof Counts | null {
  if (!isShown(after)) return isShown(before) ? 'withdrawn' : null
  if (!before || !isShown(before)) return 'published'
  // Nobody knows any more what an erased version said.
  const isKnown = !before.isErased && !after.isErased
  return isKnown && before.status !== after.status ? 'moved' : 'revised'
}

/** PURE. Records of a kind by how they differ at the end from the beginning; what came and went is not counted. */
function countsOf(kind: ChangedKind, { changes, before }: Span): Counts {
  const counts: Counts = { published: 0, moved: 0, revised: 0, withdrawn: 0 }
  const last = new Map(
    changes.filter((change) => change.kind === kind).map((step) => [recordKey(step), step]),
  )
  for (const [key, after] of last) {
    const way = countOf(before.get(key), after)
    if (way) counts[way] += 1
  }
  return counts
}

/** A span worked out: everything it lists, and the counts of what stands on top. */
export interface Sums {
  items: readonly Item[]
  demands: Counts
  actions: Counts
}

/** PURE. */
export const sumsOf = (span: Span): Sums => ({
  items: itemsOf(span),
  demands: countsOf('demand', span),
  actions: countsOf('action', span),
})

/** One public version of a record, or its withdrawal. */
export interface Step {
  entry: number
  version: number
  /** Instant. */
  at: string
  reason: string
  isWithdrawn: boolean
  /** Its words were erased since, and so it reads as withdrawn. */
  isErased?: boolean
  /** Null when withdrawn or erased. */
  content: unknown
}

/** One record between two heads. */
export interface Changed {
  kind: ChangedKind
  reference: string
  /** What was public at the first head; null when nothing had ever been. */
  before: Step | null
  /** Oldest first; none where only its actions changed. */
  steps: Step[]
  /** It is withdrawn now, whenever that was: then no more is told of it. */
  isGone: boolean
}

export type WayOfChange = 'published' | 'again' | 'withdrawn' | 'assessed' | 'revised' | 'erased'

export const assessmentsOf = (step: Step | null): Assessment[] =>
  (step?.content as Demand | null | undefined)?.assessments ?? []

/** PURE. The assessments of a version that the one before it did not have. */
export function newAssessments(previous: Step | null, step: Step): Assessment[] {
  return addedAssessments(assessmentsOf(previous), assessmentsOf(step))
}

/** PURE. What a step did to its record. */
export function wayOf(kind: ChangedKind, previous: Step | null, step: Step): WayOfChange {
  if (step.isErased) return 'erased'
  if (step.isWithdrawn) return 'withdrawn'
  if (previous === null) return 'published'
  if (previous.isErased) return 'revised'
  if (previous.isWithdrawn) return 'again'
  const mayBeJudged = isJudged(kind) && previous.content !== null
  return mayBeJudged && newAssessments(previous, step).length > 0 ? 'assessed' : 'revised'
}

/** PURE. What an action does for a demand in one of its versions; null when nothing. */
export function linkTo(demand: string, step: Step | null): DemandLink | null {
  const links = (step?.content as Action | null | undefined)?.links ?? []
  return links.find((link) => link.demand === demand) ?? null
}
