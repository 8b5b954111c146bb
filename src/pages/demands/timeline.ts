import type { PublishedAction } from '../../kinds/action/model.js'
import type { Action, DemandLink, Figure } from '../../kinds/action/rules.js'
import { recordPath } from '../../kinds/address.js'
import { kindOf } from '../../kinds/cited.js'
import { type Assessment, type Demand, inOrder } from '../../kinds/demand/rules.js'
import type { Speaker } from '../../kinds/shape/speaker.js'
import { precisionOf, type WorldDate } from '../../language/dates.js'
import { NOTHING, type Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { notesOf, type SourceNote } from '../../record/demands/source-notes.js'
import { inOneLine, type Names, shownSpeakers } from '../../record/names.js'
import { correctionsOf } from './corrections.js'
import type {
  ActionItem,
  AskItem,
  AssessmentItem,
  Band,
  Dated,
  NamedEvidence,
  ShownFigure,
  TimelineItem,
  YearItem,
} from './timeline-items.js'

export interface TimelineInput {
  reference: string
  demand: Demand
  actions: readonly PublishedAction[]
  notes: ReadonlyMap<string, SourceNote>
  names: Names
  /** Day of the ledger's head. */
  end: string
}

const ORDER = { asked: 0, again: 1, acted: 2, assessment: 3 } as const

type Entry =
  | { kind: 'asked'; on: WorldDate }
  | { kind: 'again'; on: WorldDate; by: Speaker[]; sources: string[]; note: string; corrections: string[] }
  | { kind: 'acted'; on: WorldDate; action: Action; reference: string; link: DemandLink }
  | { kind: 'assessment'; on: WorldDate; assessment: Assessment }

/** What happened, from oldest to newest; a month comes before its days, and what was done before what was judged of it. */
function entriesOf({ reference, demand, actions }: TimelineInput, wording: Wording): Entry[] {
  const entries: Entry[] = [{ kind: 'asked', on: demand.issuedOn }]
  for (const { on, by, sources, note, corrections } of demand.restatements) {
    const told = { note: wording.text(note).text, corrections: correctionsOf(corrections, wording) }
    entries.push({ kind: 'again', on, by, sources, ...told })
  }
  for (const { _id, content } of actions) {
    const link = content?.links.find((candidate) => candidate.demand === reference)
    if (content && link)
      entries.push({ kind: 'acted', on: content.on, action: content, reference: _id, link })
  }
  for (const assessment of inOrder(demand.assessments)) {
    entries.push({ kind: 'assessment', on: assessment.on, assessment })
  }
  return entries.sort((a, b) => (a.on === b.on ? ORDER[a.kind] - ORDER[b.kind] : a.on < b.on ? -1 : 1))
}

function dated(on: WorldDate, until: WorldDate | undefined, note: Shown, wording: Wording): Dated {
  const precision = precisionOf(on)
  return {
    date: wording.date(on),
    until: until && until !== on ? wording.date(until) : null,
    precision: precision === 'day' ? '' : wording.t(`demands.time.only-${precision}`),
    dateNote: note,
  }
}

const shownFigure = (figure: Figure, wording: Wording): ShownFigure => ({
  label: wording.text(figure.label),
  value: wording.number(figure.value),
  unit: wording.text(figure.unit),
  period: wording.text(figure.period),
})

export function evidenceOf(
  references: readonly string[],
  notes: ReadonlyMap<string, SourceNote>,
  actions: ReadonlySet<string>,
  wording: Wording,
): NamedEvidence[] {
  return references.map((reference) => {
    const note = notes.get(reference)
    if (note) return { reference, href: `#${note.anchor}` }
    if (actions.has(reference)) return { reference, href: `#${reference}` }
    return { reference, href: wording.href(recordPath(kindOf(reference, 'source'), reference)) }
  })
}

function askItem(
  entry: Extract<Entry, { kind: 'asked' | 'again' }>,
  input: TimelineInput,
  band: Band,
  wording: Wording,
): AskItem {
  const isFirst = entry.kind === 'asked'
  const by = shownSpeakers(input.names, isFirst ? input.demand.issuers : entry.by, wording)
  const note = isFirst ? wording.t('demands.time.untilAssessed') : entry.note
  return {
    kind: entry.kind,
    heading: wording.t(`demands.time.${entry.kind}`, { by: inOneLine(by, wording) }),
    note,
    corrections: isFirst ? [] : entry.corrections,
    by,
    sources: notesOf(input.notes, isFirst ? input.demand.sources : entry.sources),
    band,
    ...dated(entry.on, undefined, isFirst ? wording.text(input.demand.issuedOnNote) : NOTHING, wording),
  }
}

function actionItem(
  { action, reference, link }: Extract<Entry, { kind: 'acted' }>,
  input: TimelineInput,
  band: Band,
  wording: Wording,
): ActionItem {
  return {
    kind: 'action',
    reference,
    href: wording.href(`/actions/${reference}`),
    title: wording.text(action.title),
    summary: wording.text(action.summary),
    actors: inOneLine(shownSpeakers(input.names, action.actors, wording), wording),
    place: wording.text(action.place),
    figures: action.figures.map((figure) => shownFigure(figure, wording)),
    isContext: link.isContext,
    effect: link.effect,
    effectLabel: wording.t(`common.effect.${link.effect}`),
    reason: wording.text(link.reason),
    sources: notesOf(input.notes, action.sources),
    band,
    ...dated(action.on, action.until, wording.text(action.onNote), wording),
  }
}

function assessmentItem(
  { assessment }: Extract<Entry, { kind: 'assessment' }>,
  input: TimelineInput,
  before: Band,
  wording: Wording,
): AssessmentItem {
  const { status, on, reason, exception, corrections, evidence } = assessment
  const onPage = new Set(input.actions.map((action) => action._id))
  return {
    kind: 'assessment',
    date: wording.date(on),
    status,
    label: wording.t(`common.status.${status}`),
    isUnchanged: before === status && before !== 'not-assessed',
    reason: wording.text(reason),
    exception: wording.text(exception),
    corrections: correctionsOf(corrections, wording),
    evidence: evidenceOf(evidence, input.notes, onPage, wording),
    band: status,
    bandBefore: before,
  }
}

function bandAfter(entry: Entry, before: Band): Band {
  if (entry.kind === 'assessment') return entry.assessment.status
  return entry.kind === 'asked' && before === 'before' ? 'not-assessed' : before
}

function itemOf(entry: Entry, input: TimelineInput, before: Band, wording: Wording): TimelineItem {
  if (entry.kind === 'assessment') return assessmentItem(entry, input, before, wording)
  const band = bandAfter(entry, before)
  if (entry.kind === 'acted') return actionItem(entry, input, band, wording)
  return askItem(entry, input, band, wording)
}

/** A year that begins with the demand itself has its band from the heading on. */
function yearItem(entry: Entry, before: Band): YearItem {
  const isFirst = before === 'before' && entry.kind === 'asked'
  return { kind: 'year', year: entry.on.slice(0, 4), band: isFirst ? 'not-assessed' : before, isFirst }
}

/**
 * Everything that happened to a demand, as one line through time with the status in force beside it. PURE.
 */
export function timelineOf(input: TimelineInput, wording: Wording): TimelineItem[] {
  const items: TimelineItem[] = []
  let band: Band = 'before'
  let year = ''
  for (const entry of entriesOf(input, wording)) {
    const heading = yearItem(entry, band)
    if (heading.year !== year) items.push(heading)
    year = heading.year
    items.push(itemOf(entry, input, band, wording))
    band = bandAfter(entry, band)
  }
  items.push({
    kind: 'end',
    text: wording.t('demands.time.end', { day: wording.date(input.end).text }),
    band,
  })
  return items
}
