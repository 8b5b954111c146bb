import { aPage, type Page } from '../../http/page.js'
import type { Choices } from '../../kinds/form/choices.js'
import type { Field, LineField, Referred, Section } from '../../kinds/form/fields.js'
import type { DeskForm } from '../../kinds/form/form.js'
import type { FormError } from '../../kinds/form/read-form.js'
import type { TypedGroup } from '../../kinds/form/typed.js'
import type { UnlikeAt } from '../../language/likeness/in-content.js'
import { type Shown, shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { ALIKE, WHY } from '../../saving/read.js'
import type { Op } from '../../saving/rules.js'
import type { LineView, SectionView, SummaryLine } from './field-view.js'
import type { DifferenceView } from './print.js'
import { showFields } from './show-fields.js'
import { type Showing, suggestionsId } from './showing.js'
import { ALIKE_FIELD, type UnlikeView, unlikeViews } from './unlike-view.js'

export interface Crumb {
  href: string
  text: string
}

/** Suggestions for the references of one kind. */
interface ListView {
  id: string
  options: { value: string; title: string }[]
}

/** What a form page is made from. */
export interface FormGiven {
  heading: string
  lede: string
  crumbs: Crumb[]
  /** Site-relative address that the form is sent to. */
  address: string
  sections: readonly Section[]
  typed: TypedGroup
  reason: string
  /** Why languages are alike, as typed. */
  alike?: string
  /** What they say differently. */
  unlike?: readonly UnlikeAt[]
  /** What the record holds beside the fields of the form, in which languages may differ too. */
  others?: readonly Field[]
  errors: readonly FormError[]
  choices: Choices
  openAt: string
  about: Showing['about']
  version: number
  root: number
  /** What stands in the way of publishing, as a key of `desk.hindrance`; null: the button is shown. */
  hindrance: string | null
  conflict: DifferenceView[] | null
  /** What was pressed when the form was sent, to be gone on with once a date is accepted that it asks about. */
  asked?: Op | null
}

export interface FormPage {
  page: Page
  heading: string
  lede: string
  crumbs: Crumb[]
  action: string
  summary: SummaryLine[]
  sections: SectionView[]
  lists: ListView[]
  reason: LineView
  alike: AlikeView | null
  version: number
  root: number
  mayPublish: boolean
  /** Why the button to publish is missing; '' when it is not. */
  hindrance: string
  hasConflict: boolean
  conflict: DifferenceView[]
  asked: Op
}

/** What the languages of texts say differently, and the field for a reason; none where nothing differs and nothing is typed. */
interface AlikeView {
  unlike: UnlikeView[]
  field: LineView
}

const REASON: LineField = { kind: 'line', name: WHY, label: 'reason', hint: 'reason' }

function kindsListed(fields: readonly Field[]): Referred[] {
  const kinds = fields.flatMap((field): Referred[] => {
    if (field.kind === 'ref' || field.kind === 'refs') return [field.of]
    return field.kind === 'group' || field.kind === 'rows' ? kindsListed(field.fields) : []
  })
  return [...new Set(kinds)]
}

const optionText = (value: string, title: Shown): string =>
  `${value} ${title.text}`.replace(/\s+/g, ' ').trim()

function listsOf(sections: readonly Section[], choices: Choices, wording: Wording): ListView[] {
  return kindsListed(sections.flatMap((section) => section.fields)).map((kind) => ({
    id: suggestionsId(kind),
    options: (choices.records[kind] ?? []).map(({ value, title }) => ({
      value,
      title: optionText(value, shown(title, wording.lang)),
    })),
  }))
}

function alikeView(
  { sections, alike = '', unlike = [], others, errors }: FormGiven,
  showing: Showing,
): AlikeView | null {
  if (alike === '' && unlike.length === 0 && !errors.some(({ field }) => field === ALIKE)) return null
  const [field] = showFields(showing, [ALIKE_FIELD], { [ALIKE]: alike })
  return { unlike: unlikeViews(unlike, { sections, others }, showing.wording), field: field as LineView }
}

/** A form with everything that was typed, what is wrong with it, and what happens next. */
export function formPage(given: FormGiven, wording: Wording): FormPage {
  const { heading, crumbs, errors, choices, openAt, about, hindrance } = given
  const summary: SummaryLine[] = []
  const showing: Showing = { wording, choices, errors, openAt, about, summary }
  const sections = given.sections.map(({ heading: name, note, fields }) => ({
    id: `section-${name}`,
    heading: wording.t(`fields.section.${name}`),
    note: note === '' ? '' : wording.t(`fields.note.${note}`),
    fields: showFields(showing, fields, given.typed),
  }))
  const alike = alikeView(given, showing)
  const [reason] = showFields(showing, [REASON], { [WHY]: given.reason })
  const isWrong = errors.length > 0
  const title = isWrong ? wording.t('desk.errorTitle', { title: heading }) : heading
  return {
    page: aPage({ title, description: title, address: given.address }),
    heading,
    lede: given.lede,
    crumbs,
    action: wording.href(given.address),
    summary,
    sections,
    lists: listsOf(given.sections, choices, wording),
    reason: reason as LineView,
    alike,
    version: given.version,
    root: given.root,
    mayPublish: hindrance === null,
    hindrance: hindrance === null ? '' : wording.t(`desk.hindrance.${hindrance}`),
    hasConflict: given.conflict !== null,
    conflict: given.conflict ?? [],
    asked: given.asked ?? 'draft',
  }
}

/** The kinds of record that a form offers, to be fetched for it. */
export function kindsOffered(fields: readonly Field[]): Referred[] {
  const kinds = fields.flatMap((field): Referred[] => {
    if (field.kind === 'group' || field.kind === 'rows') return kindsOffered(field.fields)
    if (field.kind === 'ticks') return field.offer ? [] : [field.of]
    return field.kind === 'pick' || field.kind === 'ref' || field.kind === 'refs' ? [field.of] : []
  })
  return [...new Set(kinds)]
}

/** The way back from a page about records of one kind. */
export const crumbsOf = (form: Pick<DeskForm, 'path'>, wording: Wording): Crumb[] => [
  { href: wording.href('/desk'), text: wording.t('desk.title') },
  { href: wording.href(`/desk/${form.path}`), text: wording.t(`desk.kinds.${form.path}`) },
]
