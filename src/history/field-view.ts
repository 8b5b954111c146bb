import { kindOf } from '../desk/cited.js'
import type { Field, Referred } from '../desk/fields.js'
import type { Language, Shown } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import { FOLDERS } from '../versions/rules.js'
import { type Difference, keyFieldOf, type RowStep } from './diff.js'
import { type Titles, titleOf } from './names.js'
import type { Run } from './runs.js'

/** A value as a reader knows it: a record by its title, a choice by its words. */
export interface ShownValue {
  /** '' for what has none. */
  reference: string
  text: Shown
  /** Of its page; '' where there is none. */
  href: string
}

export interface PartView {
  isAdded: boolean
  isRemoved: boolean
  text: Shown
}

interface Common {
  /** The partial that prints it. */
  partial: string
  label: string
}

export interface WordsView extends Common {
  texts: { name: string; lang: Language; parts: PartView[] }[]
}
export interface ValueView extends Common {
  isChanged: boolean
  before: ShownValue | null
  after: ShownValue | null
}
export interface ListView extends Common {
  entries: (ShownValue & Pick<PartView, 'isAdded' | 'isRemoved'> & { isMoved: boolean })[]
}
export interface RowView {
  kind: RowStep['kind']
  /** What became of it, in a word; '' for a list that did not change. */
  mark: string
  heading: string
  fields: FieldView[]
}
export interface RowsView extends Common {
  rows: RowView[]
  /** How many others are the same; '' for none. */
  kept: string
}
export interface GroupView extends Common {
  fields: FieldView[]
}
export type FieldView = WordsView | ValueView | ListView | RowsView | GroupView

/** What a difference is told with. */
export interface Telling {
  wording: Wording
  titles: Titles
}

const plain = (text: string, lang: Language): Shown => ({ text, lang, isOther: false })

const sideOf = ({ kind }: Run) => ({ isAdded: kind === 'added', isRemoved: kind === 'removed' })

function recordValue(reference: string, of: Referred, { titles, wording }: Telling): ShownValue {
  const kind = kindOf(reference, of)
  const content = titles(kind, reference)
  const isSlug = kind === 'organisation' || kind === 'theme'
  const title = titleOf(content, wording)
  if (content === null || title.text === '') {
    return isSlug
      ? { reference: '', text: plain(reference, 'en'), href: '' }
      : { reference, text: title, href: '' }
  }
  const href = kind === 'programme' ? '' : wording.href(`/${FOLDERS[kind]}/${reference}`)
  return { reference: isSlug ? '' : reference, text: title, href }
}

/** @param written the value as the content has it */
function shownValue(field: Field, written: string, telling: Telling): ShownValue | null {
  const { wording } = telling
  const words = (text: string): ShownValue => ({ reference: '', text: plain(text, wording.lang), href: '' })
  if (field.kind === 'tick') return words(wording.t(written === '' ? 'history.diff.no' : 'history.diff.yes'))
  if (written === '') return null
  switch (field.kind) {
    case 'choice':
      return words(field.options.includes(written) ? wording.t(`${field.words}.${written}`) : written)
    case 'date':
      return words(wording.date(written).text)
    case 'pick':
    case 'ref':
    case 'refs':
    case 'ticks':
      return recordValue(written, field.of, telling)
    default:
      return words(written)
  }
}

function listEntries(field: Field, runs: readonly Run[], telling: Telling): ListView['entries'] {
  const moved = (kind: Run['kind']) =>
    new Set(runs.filter((run) => run.kind === kind).flatMap(({ tokens }) => tokens))
  const [added, removed] = [moved('added'), moved('removed')]
  return runs.flatMap((run) =>
    run.tokens.flatMap((token) => {
      const value = shownValue(field, token, telling)
      return value ? [{ ...value, ...sideOf(run), isMoved: added.has(token) && removed.has(token) }] : []
    }),
  )
}

/** Of a changed row, what changed and what it is known by; of any other, all that it has. */
function rowFields(step: RowStep, key: Field | undefined): Difference[] {
  return step.fields.filter((one) =>
    step.kind === 'changed' ? one.isChanged || one.field === key : !one.isEmpty,
  )
}

function rowsView(
  difference: Extract<Difference, { shape: 'rows' }>,
  common: Common,
  telling: Telling,
): RowsView {
  const { steps, isChanged, field } = difference
  const { wording } = telling
  const key = field.kind === 'rows' ? keyFieldOf(field) : undefined
  const shown = steps.filter(({ kind }) => !isChanged || kind !== 'kept')
  const count = steps.length - shown.length
  return {
    ...common,
    rows: shown.map((step) => ({
      kind: step.kind,
      mark: isChanged ? wording.t(`history.diff.mark.${step.kind}`) : '',
      heading: wording.t(`history.row.${field.label}`, { number: step.place }),
      fields: rowFields(step, key).map((one) => fieldView(one, telling)),
    })),
    kept: count === 0 ? '' : wording.t('history.diff.kept', { count }),
  }
}

/** One field of a difference as its partial prints it. PURE. */
export function fieldView(difference: Difference, telling: Telling): FieldView {
  const { wording } = telling
  const { field } = difference
  const label = wording.t(`fields.label.${field.label}`)
  const common = { partial: `history/${difference.shape}`, label }
  switch (difference.shape) {
    case 'words':
      return {
        ...common,
        texts: difference.texts.map(({ language, runs }) => ({
          name: wording.t(`common.language.${language}`),
          lang: language,
          parts: runs.map((run) => ({ ...sideOf(run), text: plain(run.tokens.join(''), language) })),
        })),
      }
    case 'value': {
      const [before, after] = [difference.before, difference.after].map((one) =>
        shownValue(field, one, telling),
      )
      return { ...common, isChanged: difference.isChanged, before: before ?? null, after: after ?? null }
    }
    case 'list':
      return { ...common, entries: listEntries(field, difference.runs, telling) }
    case 'rows':
      return rowsView(difference, common, telling)
    case 'group': {
      const fields = difference.fields.filter((one) => (difference.isChanged ? one.isChanged : !one.isEmpty))
      return { ...common, fields: fields.map((one) => fieldView(one, telling)) }
    }
  }
}
