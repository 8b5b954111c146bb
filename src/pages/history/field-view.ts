import { recordAddress } from '../../kinds/address.js'
import { kindOf } from '../../kinds/cited.js'
import type { Field, Referred } from '../../kinds/form/fields.js'
import { isNamed } from '../../kinds/kinds.js'
import { type Titles, titleOf } from '../../kinds/titles.js'
import { FACTS, type Language } from '../../language/languages.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { type Difference, keyFieldOf, type RowStep } from './diff.js'
import type {
  ComparedValue,
  DifferentField,
  DifferentRows,
  FieldCommon,
  ListView,
} from './difference-view.js'
import type { Run } from './runs.js'

/** What a difference is told with. */
export interface Telling {
  wording: Wording
  titles: Titles
}

const plain = (text: string, lang: Language): Shown => ({ text, lang, isOther: false })

const NO_MARK = { mark: '', icon: '' }

const sideOf = ({ kind }: Run) => ({ isAdded: kind === 'added', isRemoved: kind === 'removed' })

function recordValue(reference: string, of: Referred, { titles, wording }: Telling): ComparedValue {
  const kind = kindOf(reference, of)
  const content = titles(kind, reference)
  const title = titleOf(kind, content, wording)
  if (content === null || title.text === '') {
    return isNamed(kind)
      ? {
          reference: '',
          text: plain(wording.t(`common.unnamed.${kind}`), wording.lang),
          href: '',
          ...NO_MARK,
        }
      : { reference, text: title, href: '', ...NO_MARK }
  }
  const href = wording.href(recordAddress(kind, reference, content))
  return { reference: isNamed(kind) ? '' : reference, text: title, href, ...NO_MARK }
}

/** @param written the value as the content has it */
function shownValue(field: Field, written: string, telling: Telling): ComparedValue | null {
  const { wording } = telling
  const words = (text: string, marked = NO_MARK): ComparedValue => {
    return { reference: '', text: plain(text, wording.lang), href: '', ...marked }
  }
  if (field.kind === 'tick') return words(wording.t(written === '' ? 'history.diff.no' : 'history.diff.yes'))
  if (written === '') return null
  switch (field.kind) {
    case 'choice': {
      if (!field.options.includes(written)) return words(written)
      const marked = field.marks ? { mark: `${field.marks}-${written}`, icon: written } : NO_MARK
      return words(wording.t(`${field.words}.${written}`), marked)
    }
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
function rowFields({ kind, fields }: RowStep, key: Field | undefined, telling: Telling): DifferentField[] {
  const shown = fields.filter(
    (one) =>
      one.field.kind !== 'hidden' && (kind === 'changed' ? one.isChanged || one.field === key : !one.isEmpty),
  )
  // The heading of the row says what its only field is.
  const views = shown.map((one) => fieldView(one, telling))
  return fields.length === 1 ? views.map((view) => ({ ...view, label: '' })) : views
}

/** The number that a row goes by: the one that it names, such as a criterion's, else its place. */
function numberOf({ place, fields }: RowStep): string {
  const named = fields.find((one) => one.field.kind === 'hidden')
  return named?.shape === 'value' ? named.after : String(place)
}

function rowsView(
  difference: Extract<Difference, { shape: 'rows' }>,
  common: FieldCommon,
  telling: Telling,
): DifferentRows {
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
      heading: wording.t(`history.row.${field.label}`, { number: numberOf(step) }),
      fields: rowFields(step, key, telling),
    })),
    kept: count === 0 ? '' : wording.t('history.diff.kept', { count }),
  }
}

/** One field of a difference as its partial prints it. PURE. */
export function fieldView(difference: Difference, telling: Telling): DifferentField {
  const { wording } = telling
  const { field } = difference
  const label = wording.t(`fields.label.${field.label}`)
  /** A text in the page's language alone needs no name of its language. */
  const isPlain = (language: Language) =>
    difference.shape === 'words' && difference.texts.length === 1 && language === wording.lang
  const common = { partial: `history/${difference.shape}`, label }
  switch (difference.shape) {
    case 'words':
      return {
        ...common,
        texts: difference.texts.map(({ language, runs }) => ({
          name: isPlain(language) ? '' : FACTS[language].name,
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
