import { choiceOf } from '../../kinds/form/choices.js'
import type * as kinds from '../../kinds/form/fields.js'
import {
  asGroup,
  asList,
  asText,
  isBlank,
  referenceIn,
  type Typed,
  type TypedGroup,
  typedFrom,
} from '../../kinds/form/typed.js'
import { byLanguage, DEFAULT_LANGUAGE, FACTS, LANGUAGES, type Language } from '../../language/languages.js'
import { languageShown, NOTHING, type Shown, shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type * as view from './field-view.js'
import { showChoice, showPicks } from './show-choices.js'
import { common, idOfPath, problemsAt, type Showing, suggestionsId } from './showing.js'

const inputs = (path: string, typed: Typed | undefined) => (name: string) => ({
  id: `${idOfPath(path)}-${name}`,
  name: `${path}.${name}`,
  value: asText(asGroup(typed)[name]),
})

/** What readers of a language see in place of a text that it lacks. */
function lacking(typed: Typed, lang: Language, { t, languageName }: Wording): string {
  const texts = byLanguage((language) => asText(asGroup(typed)[language]))
  const other = languageShown(texts, lang)
  if (texts[lang] !== '' || other === lang) return ''
  return t('desk.lacks', { language: languageName(lang), other: languageName(other) })
}

function showText(showing: Showing, field: kinds.TextField, path: string, typed: Typed): view.TextView {
  const { wording } = showing
  const input = inputs(path, typed)
  const all = LANGUAGES.map((lang) => ({
    ...input(lang),
    lang,
    dir: FACTS[lang].direction === FACTS[wording.lang].direction ? '' : FACTS[lang].direction,
    language: wording.languageName(lang),
    lacks: lacking(typed, lang, wording),
  }))
  const longest = Math.max(...all.map(({ value }) => value.length))
  const rows = Math.min(16, Math.max(3, Math.ceil(longest / 45)))
  const shared = common(showing, field, path, `${idOfPath(path)}-${DEFAULT_LANGUAGE}`)
  return { ...shared, inputs: all, isLong: field.isLong === true, rows }
}

function showDate(showing: Showing, field: kinds.DateField, path: string, typed: Typed): view.DateView {
  const input = inputs(path, typed)
  const [day, month, year] = [input('day'), input('month'), input('year')]
  return { ...common(showing, field, path, field.isDay ? day.id : year.id), day, month, year }
}

function titleOf({ choices, wording }: Showing, of: kinds.Referred, typed: string): Shown {
  const found = choiceOf(choices, of, referenceIn(typed))
  return found ? shown(found.title, wording.lang) : NOTHING
}

function showRef(showing: Showing, field: kinds.RefField, path: string, typed: Typed): view.RefView {
  const value = asText(typed)
  const title = titleOf(showing, field.of, value)
  return { ...common(showing, field, path, idOfPath(path)), value, list: suggestionsId(field.of), title }
}

function showRefs(showing: Showing, field: kinds.RefsField, path: string, typed: Typed): view.RefsView {
  const list = asList(typed).map(asText)
  const chosen = list.map((value, place) => {
    const name = `${path}.${place}`
    const found = choiceOf(showing.choices, field.of, referenceIn(value))
    return {
      id: idOfPath(name),
      name,
      value: found ? found.value : value,
      title: titleOf(showing, field.of, value),
      problems: problemsAt(showing, field, (at) => at === name, idOfPath(name)),
      isDraft: found !== undefined && !found.isPublished,
    }
  })
  const name = `${path}.${list.length}`
  const next = { id: idOfPath(name), name, value: '' }
  return { ...common(showing, field, path, next.id), chosen, next, list: suggestionsId(field.of) }
}

/** A row of one text is named by the row: its inputs have the names of their languages. */
const named = (fields: view.FieldView[]): view.FieldView[] =>
  fields.length === 1 ? fields.map((field) => ('inputs' in field ? { ...field, label: '' } : field)) : fields

function showRow(showing: Showing, field: kinds.RowsField, path: string, place: number, typed: TypedGroup) {
  const rowPath = `${path}.${place}`
  return {
    id: idOfPath(rowPath),
    path: rowPath,
    legend: showing.wording.t('desk.row', {
      label: showing.wording.t(`fields.one.${field.add}`),
      number: place + 1,
    }),
    about: showing.about[path]?.[place] ?? { ...NOTHING, aside: '' },
    problems: problemsAt(showing, field, (at) => at === rowPath, idOfPath(rowPath)),
    fields: named(showFields(showing, field.fields, typed, `${rowPath}.`)),
  }
}

function showRows(showing: Showing, field: kinds.RowsField, path: string, typed: Typed): view.RowsView {
  const list = asList(typed).map(asGroup)
  const isNeeded = !field.isOptional && list.length === 0
  const shared = common(showing, field, path, `${idOfPath(path)}-${list.length}`)
  const rows = list.map((row, place) => showRow(showing, field, path, place, row))
  const empty = typedFrom(field.fields, undefined)
  const next = field.isFixed ? null : showRow(showing, field, path, list.length, empty)
  const words = (key: string) => (field.isFixed ? '' : showing.wording.t(`fields.${key}.${field.add}`))
  const isOpen = isNeeded || showing.openAt === path
  return {
    ...shared,
    rows,
    next,
    isOrdered: field.isOrdered === true,
    isOpen,
    addText: words('add'),
    anotherText: words('another'),
  }
}

function showGroup(
  showing: Showing,
  field: kinds.GroupField,
  path: string,
  typed: TypedGroup,
): view.GroupView {
  const shared = common(showing, field, path, idOfPath(path))
  const fields = showFields(showing, field.fields, typed, `${path}.`)
  const isOpen = !isBlank(typed) || showing.errors.some((error) => error.field.startsWith(`${path}.`))
  return { ...shared, fields, isFolded: field.isFolded === true, isOpen }
}

function showField(showing: Showing, field: kinds.Field, path: string, typed: Typed): view.FieldView {
  const plain = () => common(showing, field, path, idOfPath(path))
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
