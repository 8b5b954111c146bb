import type { Choice } from '../../kinds/form/choices.js'
import type * as kinds from '../../kinds/form/fields.js'
import { asList, asText, type Typed } from '../../kinds/form/typed.js'
import { inNoLanguage, shown } from '../../language/text.js'
import type * as view from './field-view.js'
import { common, idOfPath, type Showing } from './showing.js'

/** A choice among fixed values: radio buttons or a select. */
export function showChoice(
  showing: Showing,
  field: kinds.ChoiceField,
  path: string,
  typed: Typed,
): view.ChoiceView {
  const { wording } = showing
  const id = idOfPath(path)
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
  return { ...common(showing, field, path, id), partial, options, isWide: !field.meanings }
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
    .map((value) => ({ value, title: inNoLanguage(value), isPublished: true })),
]

/** Of a long list of boxes the ticked ones must not be out of sight. */
const chosenFirst = (choices: readonly Choice[], chosen: readonly string[]): Choice[] => [
  ...choices.filter(({ value }) => chosen.includes(value)),
  ...choices.filter(({ value }) => !chosen.includes(value)),
]

/** Records to choose from: a select for one, boxes for any number. */
export function showPicks(
  showing: Showing,
  field: kinds.PickField | kinds.TicksField,
  path: string,
  typed: Typed,
): view.ChoiceView {
  const id = idOfPath(path)
  const { records, offers } = showing.choices
  const offered = field.kind === 'ticks' && field.offer ? offers[field.offer] : records[field.of]
  const chosen = field.kind === 'pick' ? [asText(typed)] : asList(typed).map(asText)
  const all = withSent(offered ?? [], chosen)
  const options = optionsOf(showing, id, field.kind === 'pick' ? all : chosenFirst(all, chosen), chosen)
  const partial = field.kind === 'pick' ? 'desk/select' : 'desk/ticks'
  const isWide = field.kind === 'ticks' && !field.offer
  return { ...common(showing, field, path, id), partial, options, isWide }
}
