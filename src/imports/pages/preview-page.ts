import type { Crumb } from '../../desk/form/edit-page.js'
import { differenceViews } from '../../desk/form/print.js'
import { unlikeViews } from '../../desk/form/unlike-view.js'
import { aPage, type Page } from '../../http/page.js'
import { type Pager, pagerOf } from '../../http/pager.js'
import { datesIn } from '../../kinds/form/day-rules.js'
import { typedFrom } from '../../kinds/form/typed.js'
import { kindNamed } from '../../kinds/kinds.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { allFields } from '../judge/all-fields.js'
import { faultText } from '../judge/fault-view.js'
import type { Import, ImportRow } from '../model.js'
import { type FilePlace, isProvisional, type Members, OUTCOMES, type Outcome, readable } from '../rules.js'
import { type DayQuestionView, dayQuestionViews } from './day-questions.js'
import { importAddress, importCrumbs } from './upload-page.js'

/** Records on one page of a preview. */
export const PER_PAGE = 50
const PLACES_SHOWN = 3
const MOST_DAYS = 12

interface DifferenceLine {
  label: string
  before: string[]
  after: string[]
}

interface PreviewRow {
  places: string
  kind: string
  reference: string
  title: Shown
  outcome: string
  mark: Outcome
  faults: { where: string; text: string }[]
  differences: DifferenceLine[]
  /** Every date of a new record as it was understood. */
  days: { label: string; on: ShownDate }[]
  note: string
  /** What its languages say differently. */
  unlike: { where: string; text: string }[]
}

interface Tab {
  href: string
  text: string
  isCurrent: boolean
}

export interface PreviewPage {
  page: Page
  crumbs: Crumb[]
  heading: string
  state: string
  isUnderWay: boolean
  progress: string
  done: number
  total: number
  again: string
  action: string
  /** Why nothing was written; '' for no such reason. */
  problem: string
  conflicts: { href: string; text: string }[]
  written: string
  summary: string
  /** In how many records languages say different things; '' for none. */
  unlike: string
  headFaults: { where: string; text: string }[]
  tabs: Tab[]
  rows: PreviewRow[]
  pager: Pager
  isReady: boolean
  /** Why it cannot be confirmed; '' when it can. */
  hindrance: string
  confirmNote: string
  confirmText: string
  reason: string
  reasonProblem: string
  dayQuestions: DayQuestionView[]
  unplaced: { name: string; theme: string }[]
  themes: { value: string; text: string }[]
  desk: string
}

export interface PreviewGiven {
  one: Import
  rows: readonly ImportRow[]
  /** By row: what there is now of a record that changes. */
  before: ReadonlyMap<string, Members>
  outcome: Outcome | null
  number: number
  mayOp: boolean
  reason: string
  reasonMissing: boolean
  themes: readonly { value: string; text: string }[]
}

function placesText(places: readonly FilePlace[], wording: Wording): string {
  const texts = places
    .slice(0, PLACES_SHOWN)
    .map(({ table, row }) => wording.t('imports.rowOf', { table, row }))
  const more = places.length - texts.length
  return more > 0 ? `${texts.join('; ')} ${wording.t('imports.moreRows', { count: more })}` : texts.join('; ')
}

function differencesOf({ kind, content }: ImportRow, before: Members, wording: Wording): DifferenceLine[] {
  const form = kindNamed(kind)
  if (!form || !content) return []
  const fields = allFields(form)
  const [theirs, yours] = [typedFrom(fields, before), typedFrom(fields, content)]
  const asNew = (line: string) => readable(line, `(${wording.t('imports.outcome.new')})`)
  return differenceViews(fields, { base: theirs, yours, theirs }, wording).map((one) => ({
    label: one.label,
    before: one.theirs.map(asNew),
    after: one.yours.map(asNew),
  }))
}

function daysOf({ kind, content }: ImportRow, wording: Wording): PreviewRow['days'] {
  const form = kindNamed(kind)
  if (!form) return []
  return datesIn(allFields(form), content)
    .slice(0, MOST_DAYS)
    .map(({ field, value }) => ({ label: wording.t(`fields.label.${field.label}`), on: wording.date(value) }))
}

const where = (place: FilePlace & { column: string }, wording: Wording): string =>
  [wording.t('imports.rowOf', { table: place.table, row: place.row }), place.column]
    .filter(Boolean)
    .join(', ')

function unlikeLines({ kind, unlike = [] }: ImportRow, wording: Wording): { where: string; text: string }[] {
  const form = kindNamed(kind)
  const fields = form ? allFields(form) : []
  return unlikeViews(unlike, { sections: [], others: fields }, wording).map(({ label, text }) => ({
    where: label,
    text,
  }))
}

function rowView(row: ImportRow, before: Members | undefined, wording: Wording): PreviewRow {
  const isToCome = isProvisional(row.reference)
  return {
    places: placesText(row.places, wording),
    kind: wording.t(`desk.kind.${row.kind}`),
    reference: isToCome ? '' : row.reference,
    title: wording.text(row.title),
    outcome: wording.t(`imports.outcome.${row.outcome}`),
    mark: row.outcome,
    faults: row.faults.map((fault) => ({ where: where(fault, wording), text: faultText(fault, wording) })),
    differences: row.outcome === 'changed' && before ? differencesOf(row, before, wording) : [],
    days: row.outcome === 'new' ? daysOf(row, wording) : [],
    unlike: unlikeLines(row, wording),
    note: row.leftOut ? wording.t(`imports.leftOut.${row.leftOut}`) : '',
  }
}

function tabsOf({ one, outcome }: PreviewGiven, wording: Wording): Tab[] {
  const base = importAddress(one._id)
  const all = OUTCOMES.reduce((sum, each) => sum + one.counts[each], 0)
  const tab = (name: Outcome | null, text: string, count: number): Tab => ({
    href: wording.href(name ? `${base}?outcome=${name}` : base),
    text: `${text} (${wording.number(count)})`,
    isCurrent: outcome === name,
  })
  return [
    tab(null, wording.t('imports.all'), all),
    ...OUTCOMES.filter((name) => one.counts[name] > 0).map((name) =>
      tab(name, wording.t(`imports.outcome.${name}`), one.counts[name]),
    ),
  ]
}

function problemOf({ state, unreadable, conflicts }: Import, wording: Wording): string {
  if (state !== 'failed') return ''
  if (conflicts.length > 0) return wording.t('imports.conflict')
  const { code, params } = unreadable ?? { code: 'unexpected', params: {} }
  return wording.t(`imports.unreadable.${code}`, params)
}

function hindranceOf({ one, mayOp }: PreviewGiven, wording: Wording): string {
  const { counts, headFaults } = one
  if (counts.wrong > 0 || headFaults.length > 0) return wording.t('imports.isWrong')
  if (counts.new + counts.changed === 0) return wording.t('imports.nothing')
  return mayOp ? '' : wording.t('imports.mayNot')
}

const conflictLine = (id: string, wording: Wording) => {
  const [kind = '', reference = ''] = id.split('/')
  const path = kindNamed(kind)?.path ?? ''
  return {
    href: wording.href(`/desk/${path}/${reference}`),
    text: `${wording.t(`desk.kind.${kind}`)} ${reference}`,
  }
}

/** How far an import is, what becomes of every row, and its confirmation. PURE. */
export function previewPage(given: PreviewGiven, wording: Wording): PreviewPage {
  const { one, rows, before, outcome, number } = given
  const { state, done, total, counts, options, span } = one
  const heading = wording.t('imports.from', { file: one.file })
  const isWrong = state === 'ready' && (counts.wrong > 0 || one.headFaults.length > 0)
  const shown = outcome === null ? OUTCOMES.reduce((sum, each) => sum + counts[each], 0) : counts[outcome]
  const address = importAddress(one._id)
  const query = outcome === null ? '' : `outcome=${outcome}&`
  return {
    page: aPage({ title: heading, description: heading, address }),
    crumbs: [
      ...importCrumbs(wording),
      { href: wording.href('/desk/import'), text: wording.t('imports.title') },
    ],
    heading,
    state: wording.t(isWrong ? 'imports.stateWrong' : `imports.stateName.${state}`),
    isUnderWay: state === 'reading' || state === 'writing',
    progress: wording.t('imports.progress', { done: wording.number(done), total: wording.number(total) }),
    done,
    total: Math.max(1, total),
    again: wording.href(address),
    action: wording.href(address),
    problem: problemOf(one, wording),
    conflicts: one.conflicts.map((id) => conflictLine(id, wording)),
    written: span ? wording.t('imports.written', { first: span.first, last: span.last }) : '',
    summary: wording.t('imports.rows', {
      rows: wording.number(one.rows),
      records: wording.number(one.total),
    }),
    unlike: one.unlike ? wording.t('imports.unlike', { count: one.unlike }) : '',
    headFaults: one.headFaults.map((fault) => ({
      where: where(fault, wording),
      text: faultText(fault, wording),
    })),
    tabs: tabsOf(given, wording),
    rows: rows.map((row) => rowView(row, before.get(row._id), wording)),
    pager: pagerOf(
      { total: shown, page: number, length: PER_PAGE },
      (page) => `${address}?${query}page=${page}`,
      wording,
    ),
    isReady: state === 'ready',
    hindrance: hindranceOf(given, wording),
    confirmNote: wording.t(`imports.confirmNote.${options.op}`),
    confirmText: wording.t(`imports.confirmButton.${options.op}`, {
      count: wording.number(counts.new + counts.changed),
    }),
    reason: given.reason,
    reasonProblem: given.reasonMissing ? wording.t('imports.conflictNeeded') : '',
    dayQuestions: state === 'ready' ? dayQuestionViews(one, wording) : [],
    unplaced: one.unplaced.map((theme, at) => ({ name: `theme.${at}`, theme })),
    themes: given.themes.map(({ value, text }) => ({ value, text })),
    desk: wording.href('/desk'),
  }
}
