import type { Status } from '../../kinds/shape/status.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { SourceNote } from '../../record/demands/source-notes.js'
import { type DemandProgress, MOVEMENTS, type Movement, type Report } from './progress.js'

interface Mark {
  status: Status
  label: string
}

/** A record named as evidence: an action by its reference, a source by its number on the page and who published it. */
interface EvidenceLink {
  href: string
  label: string
}

interface DemandRow {
  /** Its anchor on the page too. */
  reference: string
  href: string
  title: Shown
  /** null: not yet asked. */
  before: Mark | null
  after: Mark
  since: string
  via: { mark: Mark; date: ShownDate }[]
  /** null: nobody has judged it. */
  reason: Shown | null
  evidence: EvidenceLink[]
  /** A later judgement that changed nothing; '' when there is none. */
  confirmed: string
}

export interface PeriodGroup {
  /** Its anchor on the page. */
  movement: Movement
  heading: string
  /** Whether status before and after are shown side by side. */
  hasBefore: boolean
  rows: DemandRow[]
}

export interface MoveFigure {
  count: string
  label: string
  /** '' when there is nothing to show. */
  href: string
}

/** What evidence can be shown and where: published records only. */
export interface KnownEvidence {
  /** References of published actions. */
  actions: ReadonlySet<string>
  /** References of the actions that this page lists. */
  onPage: ReadonlySet<string>
  sources: ReadonlyMap<string, SourceNote>
}

/** Those that are told even when there are none of them. */
const ALWAYS: readonly Movement[] = ['forward', 'back', 'still']

const markOf = (status: Status, wording: Wording): Mark => ({
  status,
  label: wording.t(`common.status.${status}`),
})

export const sourceLabel = (source: SourceNote, wording: Wording): string =>
  source.isConfidential ? `${wording.t('progress.evidence.confidential')} (${source.kind})` : source.publisher

function evidenceLink(reference: string, known: KnownEvidence, wording: Wording): EvidenceLink[] {
  const source = known.sources.get(reference)
  if (source) {
    return [{ href: `#${source.anchor}`, label: `${sourceLabel(source, wording)} [${source.number}]` }]
  }
  if (!known.actions.has(reference)) return []
  const href = known.onPage.has(reference) ? `#${reference}` : wording.href(`/actions/${reference}`)
  return [{ href, label: reference }]
}

function sinceText({ atEnd, demand }: DemandProgress, wording: Wording): string {
  return atEnd.since === null
    ? wording.t('progress.moves.asked', { day: wording.shortDate(demand.issuedOn).text })
    : wording.t('progress.moves.since', { day: wording.shortDate(atEnd.since).text })
}

function confirmedText({ atEnd, why }: DemandProgress, wording: Wording): string {
  const newest = atEnd.assessment
  if (newest === null || newest === why) return ''
  return wording.t('progress.moves.confirmed', { day: wording.date(newest.on).text })
}

function rowOf(progress: DemandProgress, known: KnownEvidence, wording: Wording): DemandRow {
  const { reference, demand, atStart, atEnd, steps, why } = progress
  return {
    reference,
    href: wording.href(`/demands/${reference}`),
    title: wording.text(demand.title),
    before: atStart === null ? null : markOf(atStart, wording),
    after: markOf(atEnd.status, wording),
    since: sinceText(progress, wording),
    via: steps
      .filter((step) => step !== why)
      .map((step) => ({ mark: markOf(step.status, wording), date: wording.shortDate(step.on) })),
    reason: why && wording.text(why.reason),
    evidence: (why?.evidence ?? []).flatMap((one) => evidenceLink(one, known, wording)),
    confirmed: confirmedText(progress, wording),
  }
}

/** The demands of a report by what became of them; groups without a demand are left out. PURE. */
export function demandGroups(report: Report, known: KnownEvidence, wording: Wording): PeriodGroup[] {
  return MOVEMENTS.map((movement) => ({
    movement,
    heading: wording.t(`progress.moves.group.${movement}`),
    hasBefore: movement !== 'still',
    rows: report.demands
      .filter((demand) => demand.movement === movement)
      .map((demand) => rowOf(demand, known, wording)),
  })).filter((group) => group.rows.length > 0)
}

/** How many demands moved which way, each with the place on the page that lists them. PURE. */
export function moveFigures(groups: readonly PeriodGroup[], wording: Wording): MoveFigure[] {
  return MOVEMENTS.flatMap((movement) => {
    const count = groups.find((group) => group.movement === movement)?.rows.length ?? 0
    if (count === 0 && !ALWAYS.includes(movement)) return []
    return {
      count: wording.number(count),
      label: wording.t(`progress.moves.figure.${movement}`),
      href: count === 0 ? '' : `#${movement}`,
    }
  })
}
