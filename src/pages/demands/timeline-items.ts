import type { Status } from '../../kinds/shape/status.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate } from '../../language/wording.js'
import type { SourceNote } from '../../record/demands/source-notes.js'
import type { ShownSpeaker } from '../../record/names.js'

/** The status in force beside an entry; 'before' the demand was made there is none. */
export type Band = Status | 'before'

/** When something happened, as exactly as is known. */
export interface Dated {
  date: ShownDate
  /** Last day or month of a period; null for a single date. */
  until: ShownDate | null
  /** What is not known of the date, in words; '' when it is exact. */
  precision: string
  dateNote: Shown
}

export interface ShownFigure {
  label: Shown
  value: string
  unit: Shown
  period: Shown
}

/** A record named as evidence, with its place on this page or elsewhere. */
export interface NamedEvidence {
  reference: string
  href: string
}

export interface YearItem {
  kind: 'year'
  year: string
  band: Band
  isFirst: boolean
}

export interface AskItem extends Dated {
  kind: 'asked' | 'again'
  heading: string
  note: string
  corrections: string[]
  by: ShownSpeaker[]
  sources: SourceNote[]
  band: Band
}

export interface ActionItem extends Dated {
  kind: 'action'
  reference: string
  href: string
  title: Shown
  summary: Shown
  actors: string
  place: Shown
  figures: ShownFigure[]
  isContext: boolean
  effect: string
  effectLabel: string
  reason: Shown
  sources: SourceNote[]
  band: Band
}

export interface AssessmentItem {
  kind: 'assessment'
  date: ShownDate
  status: Status
  label: string
  isUnchanged: boolean
  reason: Shown
  /** Why the status stands against a rule. */
  exception: Shown
  corrections: string[]
  evidence: NamedEvidence[]
  band: Band
  bandBefore: Band
}

interface EndItem {
  kind: 'end'
  text: string
  band: Band
}

export type TimelineItem = YearItem | AskItem | ActionItem | AssessmentItem | EndItem
