import type { Action, Effect } from '../../kinds/action/rules.js'
import { precisionOf, type WorldDate } from '../../language/dates.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { SourceNote } from '../../record/demands/source-notes.js'
import { type Names, shortName } from '../../record/names.js'
import { sourceLabel } from './demand-rows.js'
import type { ActionProgress, Report } from './progress.js'

interface ActionRow {
  /** '' where the same action has been listed further up. */
  anchor: string
  reference: string
  href: string
  title: Shown
  date: ShownDate
  /** Last day of a period; '' for a single date. */
  until: string
  /** What is not known of the date; '' when it is exact. */
  precision: string
  actors: { name: Shown; person: Shown }[]
  links: { reference: string; reason: Shown }[]
  sources: { anchor: string; number: number; label: string; address: string; date: ShownDate | null }[]
}

export interface EffectGroup {
  /** null: only the background of a demand. */
  effect: Effect | null
  anchor: string
  heading: string
  count: string
  rows: ActionRow[]
}

/** One clause of the summary, linked to what its figure counts. */
export interface Clause {
  text: string
  /** '' when there is nothing to show. */
  href: string
}

const PRECISION_TEXT = {
  year: 'progress.evidence.monthUnknown',
  month: 'progress.evidence.dayUnknown',
  day: '',
} as const

function precisionText(on: WorldDate, wording: Wording): string {
  const key = PRECISION_TEXT[precisionOf(on)]
  return key === '' ? '' : wording.t(key)
}

interface Context {
  sources: ReadonlyMap<string, SourceNote>
  names: Names
  wording: Wording
}

const actorsOf = ({ actors }: Action, { names, wording }: Context) =>
  actors.map(({ organisation, person }) => ({
    name: shortName(names, organisation, wording).name,
    person: wording.text(person),
  }))

function sourcesOf({ sources }: Action, { sources: notes, wording }: Context): ActionRow['sources'] {
  return sources.flatMap((reference) => {
    const note = notes.get(reference)
    if (!note) return []
    const { anchor, number, address } = note
    const date = note.publishedOn && wording.shortDate(note.publishedOn.iso)
    return { anchor, number, label: sourceLabel(note, wording), address, date }
  })
}

function rowOf(progress: ActionProgress, isAgain: boolean, context: Context): ActionRow {
  const { reference, action, links } = progress
  const { wording } = context
  return {
    anchor: isAgain ? '' : reference,
    reference,
    href: wording.href(`/actions/${reference}`),
    title: wording.text(action.title),
    date: wording.shortDate(action.on),
    until: action.until
      ? wording.t('progress.evidence.until', { day: wording.shortDate(action.until).text })
      : '',
    precision: precisionText(action.on, wording),
    actors: actorsOf(action, context),
    links: links.map((link) => ({ reference: link.demand, reason: wording.text(link.reason) })),
    sources: sourcesOf(action, context),
  }
}

/** The actions of a report by effect, then those that are only background. Groups without an action are left out. PURE. */
export function effectGroups(report: Report, context: Context): EffectGroup[] {
  const { wording } = context
  const listed = new Set<string>()
  const group = (effect: Effect | null, actions: readonly ActionProgress[]): EffectGroup => ({
    effect,
    anchor: effect ?? 'background',
    heading: wording.t(effect === null ? 'progress.evidence.background' : `common.effect.${effect}`),
    count: wording.number(actions.length),
    rows: actions.map((action) => {
      const isAgain = listed.has(action.reference)
      listed.add(action.reference)
      return rowOf(action, isAgain, context)
    }),
  })
  return [
    ...report.byEffect.map(({ effect, actions }) => group(effect, actions)),
    group(null, report.background),
  ].filter((one) => one.rows.length > 0)
}

/** What was done in the period, in clauses that each link to what they count. PURE. */
export function evidenceSummary(
  report: Report,
  wording: Wording,
): { all: Clause; clauses: Clause[]; end: string } {
  const count = report.actions.length
  if (count === 0) return { all: { text: wording.t('progress.noActions'), href: '' }, clauses: [], end: '' }
  const clauses = report.byEffect
    .filter(({ actions }) => actions.length > 0)
    .map(({ effect, actions }) => ({
      text: wording.t(`progress.does.${effect}`, { count: actions.length }),
      href: `#${effect}`,
    }))
  const setsBack = report.byEffect.some(({ effect, actions }) => effect === 'sets-back' && actions.length > 0)
  return {
    all: { text: wording.t('progress.actionsRecorded', { count }), href: '#evidence' },
    clauses,
    end: setsBack ? '' : wording.t('progress.noneSetsBack'),
  }
}
