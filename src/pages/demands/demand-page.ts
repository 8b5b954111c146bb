import type { Page } from '../../http/page.js'
import type { Status } from '../../kinds/shape/status.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate } from '../../language/wording.js'
import type { SourceNote } from '../../record/demands/source-notes.js'
import type { CiteBox } from '../citations/pages.js'
import type { EmbedCode } from '../frame/code.js'
import type { ShownEdition, VersionNotice } from '../frame/version-notice.js'
import type { ShownIndicator } from '../indicators/shown.js'
import type { AskingView } from './asking.js'
import type { History } from './history.js'
import type { TimeRow } from './over-time.js'
import type { NamedEvidence, TimelineItem } from './timeline-items.js'

export interface ShownCriterion {
  number: number
  text: Shown
  /** The status whose mark stands for the verdict. */
  mark: Status
  verdictLabel: string
  note: Shown
  /** That other words for it were judged, and how; '' for what was not reworded. */
  reworded: string
}

export interface StatusSection {
  status: Status
  label: string
  since: ShownDate | null
  reason: Shown
  /** Why the status stands against a rule. */
  exception: Shown
  corrections: string[]
  evidence: NamedEvidence[]
  /** "No government action recorded since …"; '' when there is one. */
  silence: string
  response: string
  responseOn: ShownDate | null
  responseNote: Shown
  responseSources: SourceNote[]
  responseCorrections: string[]
  dispute: Shown
  lastAction: ShownDate | null
  lastChecked: ShownDate | null
}

export interface Related {
  reference: string
  href: string
  title: Shown
}

/** The page of one demand. */
export interface DemandPage {
  page: Page
  reference: string
  title: Shown
  asked: AskingView
  now: StatusSection
  history: History
  overTime: TimeRow[]
  text: Shown
  isQuotation: boolean
  criteria: ShownCriterion[]
  timeline: TimelineItem[]
  indicators: ShownIndicator[]
  sources: SourceNote[]
  instruments: { code: string; title: Shown; kind: string; address: string }[]
  tags: { tag: string; href: string }[]
  note: Shown
  supersedes: Related[]
  supersededBy: Related[]
  related: Related[]
  edition: ShownEdition
  cite: CiteBox | null
  /** Null on a version of then: a badge tells where it stands now. */
  embed: EmbedCode | null
  /** Null on the page of what is published now. */
  version: VersionNotice | null
}
