import { aPage, type Page } from '../../http/page.js'
import { referenceIn } from '../../kinds/form/typed.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { Marked } from '../../record/search/marks.js'
import type { PageFacts } from '../../web/page-facts.js'
import type { Crumb, FormPage } from '../form/edit-page.js'
import type { FieldView, GroupView, RefView, RowsView, RowView, SectionView } from '../form/field-view.js'

/** Site-relative address of both steps. */
export const LINK_ADDRESS = '/desk/actions/from-link'

/** A demand that may be meant, and why it is offered. */
export interface LikelyView {
  reference: string
  title: Marked
  by: string
  /** Words that the page and the demand have in common. */
  words: string
  isChosen: boolean
}

export interface AskPage {
  page: Page
  crumbs: Crumb[]
  action: string
  address: string
  /** '' when nothing is wrong with the address. */
  problem: string
  summary: { href: string; text: string }[]
  byHandHref: string
}

export const linkCrumbs = (wording: Wording): Crumb[] => [
  { href: wording.href('/desk'), text: wording.t('desk.title') },
  { href: wording.href('/desk/actions'), text: wording.t('desk.kinds.actions') },
]

/** The first step: the address. */
export function askPage(address: string, problem: string, wording: Wording): AskPage {
  const heading = wording.t('link.heading')
  const title = problem === '' ? heading : wording.t('desk.errorTitle', { title: heading })
  return {
    page: aPage({ title, description: title, address: LINK_ADDRESS }),
    crumbs: linkCrumbs(wording),
    action: wording.href(LINK_ADDRESS),
    address,
    problem,
    summary: problem === '' ? [] : [{ href: '#address', text: problem }],
    byHandHref: wording.href('/desk/actions/new'),
  }
}

/** What came of looking at the page. */
export interface LookedAt {
  /** Why it could not be read; '' when it was. */
  why: string
  facts: PageFacts | null
  /** The source that has the address already. */
  known: { reference: string; title: Shown } | null
}

type LikelyField = RefView & { likely: LikelyView[] }

export interface LinkPage extends FormPage {
  looked: boolean
  why: string
  description: string
  known: LookedAt['known']
  /** For the next showing of the form. */
  words: string
}

const typedIn = (field: FieldView): string =>
  'value' in field && typeof field.value === 'string' ? field.value : ''

const isRows = (field: FieldView): field is RowsView => field.partial === 'desk/rows'
const isRef = (field: FieldView): field is RefView => field.partial === 'desk/ref'

/** The demand's field with those that may be meant. What is chosen among the offered need not be typed as well. */
function withLikely(field: RefView, likely: readonly LikelyView[]): LikelyField {
  const typed = referenceIn(field.value)
  const offered = likely.map((one) => ({ ...one, isChosen: one.reference === typed }))
  const value = offered.some((one) => one.isChosen) ? '' : field.value
  return { ...field, value, partial: 'desk/likely', likely: offered }
}

const isGroup = (field: FieldView): field is GroupView => field.partial === 'desk/group'

/** The source in one line, folded, where the page said all that is needed of it; else open. */
function asFolded(group: GroupView): GroupView {
  const values = group.fields.map((field) =>
    'inputs' in field ? (field.inputs.find(({ value }) => value !== '')?.value ?? '') : typedIn(field),
  )
  const [, title = '', publisher = '', address = ''] = values
  const isRight = group.fields.every(({ problems }) => problems.length === 0)
  const isWhole = isRight && [title, publisher, address].every((one) => one.trim() !== '')
  return {
    ...group,
    isFolded: true,
    isOpen: !isWhole,
    label: isWhole ? `${title}, ${publisher}` : group.label,
  }
}

function asPrinted(field: FieldView, likely: readonly LikelyView[]): FieldView {
  if (isRef(field)) return withLikely(field, likely)
  if (field.partial === 'desk/refs') return { ...field, partial: 'desk/known-source' }
  if (isGroup(field)) return asFolded(field)
  if (!isRows(field)) return field
  const printed = (row: RowView) => ({ ...row, fields: row.fields.map((one) => asPrinted(one, likely)) })
  return { ...field, rows: field.rows.map(printed) }
}

interface LinkGiven {
  form: FormPage
  looked: LookedAt | null
  likely: readonly LikelyView[]
  words: string
}

/** The second step: the short form, with what the page says filled in and the demands that may be meant. */
export function linkPage({ form, looked, likely, words }: LinkGiven): LinkPage {
  const sections: SectionView[] = form.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => asPrinted(field, likely)),
  }))
  return {
    ...form,
    sections,
    looked: looked !== null && looked.facts !== null,
    why: looked?.why ?? '',
    description: looked?.facts?.description ?? '',
    known: looked?.known ?? null,
    words,
  }
}
