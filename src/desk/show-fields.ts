import type { FormError } from '../http/form.js'
import { type Shown, shown } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import { type Choice, type Choices, choiceOf } from './choices.js'
import type * as view from './field-view.js'
import type * as kinds from './fields.js'
import { type Problem, problemOf } from './problem.js'
import {
  asGroup,
  asList,
  asText,
  isBlank,
  referenceIn,
  type Typed,
  type TypedGroup,
  typedFrom,
} from './typed.js'

/** What a form is shown with. `summary` collects its problems in the order of the page. */
export interface Showing {
  wording: Wording
  choices: Choices
  errors: readonly FormError[]
  /** Path of the rows to which one was just added; '' for none. */
  openAt: string
  /** What each of a page's fixed rows is about, by path of the rows. */
  about: Record<string, readonly Shown[]>
  summary: view.SummaryLine[]
}

const idOf = (path: string): string => path.replaceAll('.', '-')
const NOTHING: Shown = { text: '', lang: 'en', isOther: false }
const LIST_OF = (kind: string): string => `list-${kind}`

/** The problems of one field, which are put into the summary with a link to `target`. */
function problemsAt(
  showing: Showing,
  field: kinds.Field,
  isHere: (path: string) => boolean,
  target: string,
): Problem[] {
  const problems = showing.errors
    .filter((error) => isHere(error.field))
    .map((error) => problemOf(error, field, showing.wording))
  for (const { text } of problems) showing.summary.push({ href: `#${target}`, text })
  return problems
}

function common(showing: Showing, field: kinds.Field, path: string, target: string) {
  const id = idOf(path)
  const isContainer = field.kind === 'rows' || field.kind === 'group' || field.kind === 'refs'
  const isHere = (at: string) => at === path || (!isContainer && at.startsWith(`${path}.`))
  const problems = problemsAt(showing, field, isHere, target)
  const hint = field.hint ? showing.wording.t(`fields.hint.${field.hint}`) : ''
  const describedBy = [hint && `${id}-h`, problems.length > 0 && `${id}-e`].filter(Boolean).join(' ')
  return {
    partial: `desk/${field.kind}`,
    id,
    name: path,
    label: showing.wording.t(`fields.label.${field.label}`),
    hint,
    isOptional: field.isOptional === true,
    problems,
    describedBy,
  }
}

const inputs = (path: string, typed: Typed | undefined) => (name: string) => ({
  id: `${idOf(path)}-${name}`,
  name: `${path}.${name}`,
  value: asText(asGroup(typed)[name]),
})

function showText(showing: Showing, field: kinds.TextField, path: string, typed: Typed): view.TextView {
  const input = inputs(path, typed)
  const [en, km] = [input('en'), input('km')]
  const lacks = !en.value && km.value ? 'en' : en.value && !km.value ? 'km' : ''
  const longest = Math.max(en.value.length, km.value.length)
  const rows = Math.min(16, Math.max(3, Math.ceil(longest / 45)))
  return { ...common(showing, field, path, en.id), en, km, isLong: field.isLong === true, rows, lacks }
}

function showDate(showing: Showing, field: kinds.DateField, path: string, typed: Typed): view.DateView {
  const input = inputs(path, typed)
  const [day, month, year] = [input('day'), input('month'), input('year')]
  return { ...common(showing, field, path, field.isDay ? day.id : year.id), day, month, year }
}

function showChoice(showing: Showing, field: kinds.ChoiceField, path: string, typed: Typed): view.ChoiceView {
  const { wording } = showing
  const id = idOf(path)
  const options = field.options.map((value, place) => ({
    id: place === 0 ? id : `${id}-${value}`,
    value,
    text: { text: wording.t(`${field.words}.${value}`), lang: wording.lang, isOther: false },
    isChosen: asText(typed) === value,
    meaning: field.meanings ? wording.t(`${field.meanings}.${value}`) : '',
    icon: field.marks ? value : '',
    mark: field.marks ? `${field.marks}-${value}` : '',
    isDraft: false,
  }))
  const partial = field.isSelect ? 'desk/select' : 'desk/choice'
  return { ...common(showing, field, path, id), partial, options, isEmpty: true, isWide: !field.meanings }
}

function optionsOf(showing: Showing, id: string, choices: readonly Choice[], chosen: readonly string[]) {
  return choices.map((choice, place) => ({
    id: place === 0 ? id : `${id}-${choice.value}`,
    value: choice.value,
    text: shown(choice.title, showing.wording.lang),
    isChosen: chosen.includes(choice.value),
    meaning: '',
    icon: '',
    mark: '',
    isDraft: !choice.isPublished,
  }))
}

/** A value that was sent but is not among the choices stays visible, so that its problem can be understood. */
const withSent = (choices: readonly Choice[], sent: readonly string[]): Choice[] => [
  ...choices,
  ...sent
    .filter((value) => value !== '' && !choices.some((choice) => choice.value === value))
    .map((value) => ({ value, title: { en: value }, isPublished: true })),
]

function showPicks(
  showing: Showing,
  field: kinds.PickField | kinds.TicksField,
  path: string,
  typed: Typed,
): view.ChoiceView {
  const id = idOf(path)
  const { records, offers } = showing.choices
  const offered = field.kind === 'ticks' && field.offer ? offers[field.offer] : records[field.of]
  const chosen = field.kind === 'pick' ? [asText(typed)] : asList(typed).map(asText)
  const options = optionsOf(showing, id, withSent(offered ?? [], chosen), chosen)
  const partial = field.kind === 'pick' ? 'desk/select' : 'desk/ticks'
  const isWide = field.kind === 'ticks' && !field.offer
  return { ...common(showing, field, path, id), partial, options, isEmpty: options.length > 0, isWide }
}

function titleOf({ choices, wording }: Showing, of: kinds.Referred, typed: string): Shown {
  const found = choiceOf(choices, of, referenceIn(typed))
  return found ? shown(found.title, wording.lang) : NOTHING
}

function showRef(showing: Showing, field: kinds.RefField, path: string, typed: Typed): view.RefView {
  const value = asText(typed)
  const title = titleOf(showing, field.of, value)
  return { ...common(showing, field, path, idOf(path)), value, list: LIST_OF(field.of), title }
}

function showRefs(showing: Showing, field: kinds.RefsField, path: string, typed: Typed): view.RefsView {
  const list = asList(typed).map(asText)
  const chosen = list.map((value, place) => {
    const name = `${path}.${place}`
    const found = choiceOf(showing.choices, field.of, referenceIn(value))
    return {
      id: idOf(name),
      name,
      value: found ? found.value : value,
      title: titleOf(showing, field.of, value),
      problems: problemsAt(showing, field, (at) => at === name, idOf(name)),
      isDraft: found !== undefined && !found.isPublished,
    }
  })
  const name = `${path}.${list.length}`
  const next = { id: idOf(name), name, value: '' }
  return { ...common(showing, field, path, next.id), chosen, next, list: LIST_OF(field.of) }
}

/** A row of one field is named by the row. */
const named = (fields: view.FieldView[]): view.FieldView[] =>
  fields.length === 1 ? fields.map((field) => ({ ...field, label: '' })) : fields

function showRow(showing: Showing, field: kinds.RowsField, path: string, place: number, typed: TypedGroup) {
  const rowPath = `${path}.${place}`
  return {
    id: idOf(rowPath),
    path: rowPath,
    legend: showing.wording.t('desk.row', {
      label: showing.wording.t(`fields.one.${field.add}`),
      number: place + 1,
    }),
    about: showing.about[path]?.[place] ?? NOTHING,
    problems: problemsAt(showing, field, (at) => at === rowPath, idOf(rowPath)),
    fields: named(showFields(showing, field.fields, typed, `${rowPath}.`)),
  }
}

function showRows(showing: Showing, field: kinds.RowsField, path: string, typed: Typed): view.RowsView {
  const list = asList(typed).map(asGroup)
  const isNeeded = !field.isOptional && list.length === 0
  const shared = common(showing, field, path, `${idOf(path)}-${list.length}`)
  const rows = list.map((row, place) => showRow(showing, field, path, place, row))
  const empty = typedFrom(field.fields, undefined)
  const next = field.isFixed ? null : showRow(showing, field, path, list.length, empty)
  const words = (key: string) => (field.isFixed ? '' : showing.wording.t(`fields.${key}.${field.add}`))
  const isOpen = isNeeded || showing.openAt === path
  return { ...shared, rows, next, isOpen, addText: words('add'), anotherText: words('another') }
}

function showGroup(
  showing: Showing,
  field: kinds.GroupField,
  path: string,
  typed: TypedGroup,
): view.GroupView {
  const shared = common(showing, field, path, idOf(path))
  const fields = showFields(showing, field.fields, typed, `${path}.`)
  const isOpen = !isBlank(typed) || showing.errors.some((error) => error.field.startsWith(`${path}.`))
  return { ...shared, fields, isFolded: field.isFolded === true, isOpen }
}

function showField(showing: Showing, field: kinds.Field, path: string, typed: Typed): view.FieldView {
  const plain = () => common(showing, field, path, idOf(path))
  switch (field.kind) {
    case 'text':
      return showText(showing, field, path, typed)
    case 'date':
      return showDate(showing, field, path, typed)
    case 'choice':
      return showChoice(showing, field, path, typed)
    case 'pick':
    case 'ticks':
      return showPicks(showing, field, path, typed)
    case 'ref':
      return showRef(showing, field, path, typed)
    case 'refs':
      return showRefs(showing, field, path, typed)
    case 'tick':
      return { ...plain(), isTicked: asText(typed) === 'on' }
    case 'group':
      return showGroup(showing, field, path, asGroup(typed))
    case 'rows':
      return showRows(showing, field, path, typed)
    default:
      return { ...plain(), value: asText(typed), isShort: field.kind === 'line' && field.isShort === true }
  }
}

/** The fields of a form as their templates print them. Pure, but for the problems it adds to the summary. */
export function showFields(
  showing: Showing,
  fields: readonly kinds.Field[],
  typed: TypedGroup,
  prefix = '',
): view.FieldView[] {
  return fields.map((field) => showField(showing, field, prefix + field.name, typed[field.name] ?? ''))
}
