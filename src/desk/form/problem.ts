import type { Field } from '../../kinds/form/fields.js'
import type { FormError } from '../../kinds/form/read-form.js'
import { LANGUAGES } from '../../language/languages.js'
import type { Wording } from '../../language/wording.js'

/** A problem as the page prints it; the link leads to what must be put right elsewhere, `href` '' for none. */
export interface Problem {
  text: string
  href: string
  linkText: string
}

const BY_CODE: Record<string, string> = {
  'text.missing': 'text',
  'array.min': 'atLeastOne',
  'array.unique': 'twice',
  'array.max': 'tooMany',
  'string.max': 'tooLong',
  'any.only': 'listed',
  'number.base': 'number',
  'number.integer': 'wholeNumber',
  'number.min': 'wholeNumber',
  'number.max': 'wholeNumber',
  'number.infinity': 'number',
  'number.unsafe': 'number',
  'day.invalid': 'day',
  'worldDate.invalid': 'worldDate',
  'webLink.invalid': 'webLink',
  'text.control': 'control',
  unknown: 'unknown',
  unpublished: 'unpublished',
  taken: 'taken',
  // 'new' is the address of the empty form.
  'any.invalid': 'taken',
  suggested: 'suggested',
  recorded: 'recorded',
  future: 'future',
  noLevel: 'noLevel',
  ends: 'ends',
  // The one message that the records' shapes write by hand: a reporting period that ends too early.
  custom: 'ends',
  judged: 'judged',
}

const BY_PATTERN: Record<string, string> = {
  slug: 'slug',
  reference: 'reference',
  'one line': 'oneLine',
  'language tag': 'languageTag',
}

const WHEN_MISSING: Record<Field['kind'], string> = {
  line: 'enter',
  hidden: 'enter',
  text: 'text',
  date: 'date',
  choice: 'choose',
  pick: 'choose',
  ref: 'enter',
  tick: 'choose',
  ticks: 'atLeastOne',
  refs: 'atLeastOne',
  rows: 'atLeastOne',
  lines: 'enter',
  group: 'enter',
}

function keyOf(error: FormError, field: Field): string {
  if (error.code === 'any.required') {
    return field.kind === 'date' && field.isDay ? 'wholeDate' : WHEN_MISSING[field.kind]
  }
  if (error.code === 'string.pattern.name') return BY_PATTERN[String(error.params.name)] ?? 'other'
  return BY_CODE[error.code] ?? 'other'
}

/** "English, Khmer or both". */
const eitherLanguage = ({ t, either, languageName }: Wording): string =>
  either([...LANGUAGES.map(languageName), t(LANGUAGES.length === 2 ? 'errors.both' : 'errors.several')])

/** What the editor has to do about an error, in the page's language. */
export function shownProblem(error: FormError, field: Field, wording: Wording): Problem {
  const label = wording.t(`fields.label.${field.label}`)
  const languages = eitherLanguage(wording)
  const text = wording.t(`errors.${keyOf(error, field)}`, { ...error.params, label, languages })
  const { href, reference } = error.params
  if (typeof href !== 'string') return { text, href: '', linkText: '' }
  return {
    text,
    href: wording.href(href),
    linkText: wording.t('errors.open', { reference: String(reference) }),
  }
}
