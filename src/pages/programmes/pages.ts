import type { Licence } from '../../http/licence.js'
import type { Page } from '../../http/page.js'
import type { Edition } from '../../kinds/edition.js'
import { inTime } from '../../kinds/indicator/rules.js'
import type { Programme } from '../../kinds/programme/rules.js'
import { isEmpty, type Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { Published } from '../../ledger/published.js'
import { type SourceNote, sourceNotes } from '../../record/demands/source-notes.js'
import type { Names } from '../../record/names.js'
import type { Covered } from '../../record/programmes/store.js'
import { type CiteBox, citeBox } from '../citations/pages.js'
import { type EmbedCode, panelCode } from '../frame/code.js'
import type { ShownEdition } from '../frame/version-notice.js'
import {
  demandGroups,
  type KnownEvidence,
  type MoveFigure,
  moveFigures,
  type PeriodGroup,
} from './demand-rows.js'
import { type EffectGroup, effectGroups, evidenceSummary } from './evidence-rows.js'
import { type IndicatorProgress, indicatorsIn } from './indicators.js'
import { type ReportIndicators, reportIndicators } from './indicators-view.js'
import { type LanesFigure, lanesFigure } from './lanes-figure.js'
import { citableOf, metaOf, periodSpan, shownEditionOf } from './meta.js'
import { periodAddress } from './period.js'
import { type Period, type PeriodRecord, progressReport, type Report } from './progress.js'
import { type QuartersFigure, quartersFigure } from './quarters-figure.js'
import { type ThenAndNow, thenAndNow } from './then-and-now.js'

interface PeriodLink {
  label: Shown
  href: string
  isShown: boolean
}

export interface ProgressPage {
  page: Page
  reference: string
  title: Shown
  /** null where none is named. */
  funder: Shown | null
  narrative: Shown | null
  covers: string
  span: string
  /** The words around the summary's figures. */
  summary: ReturnType<typeof evidenceSummary>
  marks: { colon: string; comma: string; stop: string }
  form: { action: string; from: string; to: string }
  periods: PeriodLink[]
  /** What to know about a period that is not over; '' for one that is. */
  running: string
  thenNow: ThenAndNow
  days: { start: string; end: string }
  moves: MoveFigure[]
  groups: PeriodGroup[]
  figure: QuartersFigure
  /** Null without a demand. */
  lanes: LanesFigure | null
  /** Null where no demand is related to any. */
  indicators: ReportIndicators | null
  effects: EffectGroup[]
  evidenceNotes: string[]
  sources: SourceNote[]
  sourcesCount: string
  addresses: string
  edition: ShownEdition
  cite: CiteBox | null
  embed: EmbedCode | null
}

/** What the page is made from. `recordedUntil` is the day of the newest entry of the ledger. */
export interface ProgressGiven {
  edition: Edition
  content: Programme
  /** Its address without language prefix and query: /progress/SLUG, a version's, or a secret one. */
  path: string
  /** Nothing may lead others to it: no address is printed, and search engines are told to leave it. */
  isSecret: boolean
  covered: Covered
  names: Names
  period: Period
  recordedUntil: string
  origin: string
  licence: Licence
}

const entriesOf = <Content>(published: readonly Published<Content>[]): PeriodRecord<Content>[] =>
  published.flatMap(({ _id, content }) => (content === null ? [] : [{ reference: _id, content }]))

const textOrNull = (text: Programme['title'], wording: Wording): Shown | null =>
  isEmpty(text) ? null : wording.text(text)

function periodLinks({ content, period, path }: ProgressGiven, wording: Wording): PeriodLink[] {
  return content.periods
    .map(({ from, to, label }) => ({
      label: isEmpty(label)
        ? { text: periodSpan({ from, to }, wording), lang: wording.lang, isOther: false }
        : wording.text(label),
      href: wording.href(periodAddress(path, { from, to })),
      isShown: from === period.from && to === period.to,
    }))
    .reverse()
}

/** The sources in the order in which the page names them: those of judgements, of indicators, then those of actions. */
function notesOf(
  report: Report,
  { sources, indicators }: Covered,
  measured: readonly IndicatorProgress[],
  wording: Wording,
): Map<string, SourceNote> {
  const judged = report.demands.map(({ reference, why }) => ({ by: reference, sources: why?.evidence ?? [] }))
  const done = [...report.byEffect.flatMap((group) => group.actions), ...report.background]
  const values = measured.flatMap(({ reference, values: inPeriod, before, indicator }) =>
    // The picture of an indicator shows all its values; one without a picture names the last alone.
    (inPeriod.length > 0 ? inTime(indicator.series) : before).map(({ source }) => ({
      by: reference,
      sources: [source],
    })),
  )
  const uses = [
    ...judged,
    ...values,
    ...done.map(({ reference, action }) => ({ by: reference, sources: action.sources })),
  ]
  return sourceNotes([...sources, ...indicators.sources], uses, wording)
}

function evidenceNotes({ actions, byEffect }: Report, wording: Wording): string[] {
  const listed = byEffect.reduce((sum, group) => sum + group.actions.length, 0)
  const count = actions.filter((action) => action.mayBeOutside).length
  return [
    ...(listed > actions.length ? [wording.t('progress.evidence.several')] : []),
    ...(count > 0 ? [wording.t('progress.evidence.mayBeOutside', { count })] : []),
  ]
}

function wordsAround(given: ProgressGiven, report: Report, wording: Wording) {
  const { path, period, recordedUntil, origin } = given
  const isRunning = period.to > recordedUntil
  const end = isRunning && recordedUntil >= period.from ? recordedUntil : period.to
  const [start, last, to] = [report.eve, end, period.to].map((day) => wording.date(day).text)
  const mark = (name: string) => wording.t(`progress.${name}`)
  return {
    covers: wording.t('progress.covers', { count: report.demands.length + report.askedLater.length }),
    span: periodSpan(period, wording),
    marks: { colon: mark('colon'), comma: mark('comma'), stop: mark('stop') },
    form: { action: wording.href(path), from: period.from, to: period.to },
    running: isRunning
      ? wording.t('progress.running', { to: to ?? '', day: wording.date(recordedUntil).text })
      : '',
    days: { start: start ?? '', end: last ?? '' },
    addresses: wording.t('progress.addresses', {
      demands: `${origin}${wording.href('/demands/')}`,
      actions: `${origin}${wording.href('/actions/')}`,
    }),
  }
}

/** A programme's page for a period. PURE. */
export function progressPage(given: ProgressGiven, wording: Wording): ProgressPage {
  const { edition, content, covered, names } = given
  const linked = entriesOf(covered.actions)
  const report = progressReport(entriesOf(covered.demands), linked, given.period)
  const around = wordsAround(given, report, wording)
  const asked = report.demands.map(({ reference }) => reference)
  const measured = indicatorsIn(covered.indicators.indicators, asked, given.period)
  const notes = notesOf(report, covered, measured, wording)
  const known: KnownEvidence = {
    actions: new Set(linked.map(({ reference }) => reference)),
    onPage: new Set([...report.actions, ...report.background].map(({ reference }) => reference)),
    sources: notes,
  }
  const groups = demandGroups(report, known, wording)
  return {
    page: metaOf(given, report.demands.length, wording),
    reference: edition.reference,
    title: wording.text(content.title),
    funder: textOrNull(content.funder, wording),
    narrative: textOrNull(content.narrative, wording),
    ...around,
    summary: evidenceSummary(report, wording),
    periods: periodLinks(given, wording),
    thenNow: thenAndNow(report, around.days, wording),
    moves: moveFigures(groups, wording),
    groups,
    indicators:
      measured.length === 0
        ? null
        : reportIndicators({ progress: measured, period: given.period, notes }, wording),
    figure: quartersFigure(linked, report, wording),
    lanes: lanesFigure(linked, report, given.recordedUntil, wording),
    effects: effectGroups(report, { sources: notes, names, wording }),
    evidenceNotes: evidenceNotes(report, wording),
    sources: [...notes.values()],
    sourcesCount: wording.t('progress.sources.list', { count: notes.size }),
    edition: shownEditionOf(given, wording),
    embed: given.isSecret
      ? null
      : panelCode(content.slug, wording.text(content.title).text, given.origin, wording),
    cite: given.isSecret ? null : citeBox(citableOf(given), { ...given, wording }),
  }
}
