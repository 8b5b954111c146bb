import type { Day, WorldDate } from '../../language/dates.js'
import type { Text } from '../../language/text.js'
import type { Citing } from '../shape/cited-by.js'
import type { Speaker } from '../shape/speaker.js'
import type { Status } from '../shape/status.js'

export const RESPONSES = ['none', 'accepted', 'noted', 'rejected'] as const
export type Response = (typeof RESPONSES)[number]

export const VERDICTS = ['met', 'in-part', 'not-met', 'not-judged'] as const
export type Verdict = (typeof VERDICTS)[number]

export const INSTRUMENT_KINDS = ['sdg', 'upr', 'tip', 'treaty', 'other'] as const
type InstrumentKind = (typeof INSTRUMENT_KINDS)[number]

/** What would count as met, one condition at a time. */
export interface Criterion {
  /** What it is known by, for good: it keeps it wherever it stands in the list and however it is worded. From 1. */
  number: number
  /** Which wording of it this is, from 1; not given for the first. */
  wording?: number
  text: Text
}

export const CORRECTION_WAYS = ['corrected', 'translated'] as const

/** That something was put right after it was published. The words of before stand in the version before. */
export interface Correction {
  on: Day
  way: (typeof CORRECTION_WAYS)[number]
  reason?: string
}

/** The same ask, made again, earlier or later. */
export interface Restatement {
  on: WorldDate
  /** Known to be from before the day that the record gives the demand; not given where it is not. */
  isEarlier?: boolean
  by: Speaker[]
  sources: string[]
  note: Text
  /** Oldest first. */
  corrections?: Correction[]
}

export interface CriterionVerdict {
  /** Its number. */
  criterion: number
  /** The wording that was judged; not given for the first. */
  wording?: number
  verdict: Verdict
  note: Text
}

/** A dated, argued judgement. The newest one is the demand's status. */
export interface Assessment {
  status: Status
  on: Day
  reason: Text
  /** References of actions and sources. */
  evidence: string[]
  criteria: CriterionVerdict[]
  /** Why it stands although it contradicts a rule of its status. */
  exception?: Text
  /** Oldest first. */
  corrections?: Correction[]
}

interface GovernmentResponse {
  kind: Response
  on?: WorldDate
  note: Text
  sources: string[]
  /** Oldest first. */
  corrections?: Correction[]
}

interface Instrument {
  kind: InstrumentKind
  code: string
  title: Text
  address?: string
}

/** The content of one version of a demand. */
export interface Demand {
  title: Text
  /** Markdown. */
  text: Text
  isQuotation: boolean
  criteria: Criterion[]
  themes: string[]
  issuers: Speaker[]
  addressees: string[]
  issuedOn: WorldDate
  issuedOnNote: Text
  deadline?: WorldDate
  restatements: Restatement[]
  /** References of demands that this one replaces. */
  supersedes: string[]
  response: GovernmentResponse
  /** Why the facts or the judgement are contested; no text means nobody contests them. */
  dispute: Text
  sources: string[]
  instruments: Instrument[]
  tags: string[]
  assessments: Assessment[]
  checkedOn?: Day
  note: Text
  /** Where it is cited, as far as editors know. */
  citedBy?: Citing[]
}

/** Assessments from oldest to newest; two of one day stay in the order in which they were made. */
export function inOrder(assessments: readonly Assessment[]): Assessment[] {
  return [...assessments].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** What an assessment is known by, whatever becomes of its words. */
const placeInTime = ({ on, status, criteria }: Assessment): string =>
  JSON.stringify([on, status, criteria.map(({ criterion, verdict }) => [criterion, verdict])])

/** The assessments that were made since: those of now that stand for none of before. One whose words were put right is none. */
export function addedAssessments(before: readonly Assessment[], now: readonly Assessment[]): Assessment[] {
  const known = new Map<string, number>()
  for (const key of before.map(placeInTime)) known.set(key, (known.get(key) ?? 0) + 1)
  return now.filter((assessment) => {
    const key = placeInTime(assessment)
    const left = known.get(key) ?? 0
    known.set(key, left - 1)
    return left <= 0
  })
}

/** The status now: the newest assessment, and the day since which that status has held without a break. */
export interface StatusNow {
  status: Status
  /** null: never assessed. */
  since: Day | null
  assessment: Assessment | null
}

/** Status is never typed into a field: it is what the newest assessment says, or "not assessed". */
export function statusNow(assessments: readonly Assessment[]): StatusNow {
  const ordered = inOrder(assessments)
  const newest = ordered.at(-1)
  if (!newest) return { status: 'not-assessed', since: null, assessment: null }
  let since = newest.on
  for (const earlier of ordered.reverse()) {
    if (earlier.status !== newest.status) break
    since = earlier.on
  }
  return { status: newest.status, since, assessment: newest }
}

/** The status as it was judged at the end of a day. */
export function statusOn(assessments: readonly Assessment[], day: Day): StatusNow {
  return statusNow(assessments.filter((assessment) => assessment.on <= day))
}
