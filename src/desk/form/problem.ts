import { againstText } from '../../kinds/demand/judging-words.js'
import { dayWords, readingsOf } from '../../kinds/form/day-view.js'
import type { Field } from '../../kinds/form/fields.js'
import type { FormError } from '../../kinds/form/read-form.js'
import { LANGUAGES } from '../../language/languages.js'
import type { Wording } from '../../language/wording.js'

/** A problem as the page prints it; the link leads to what must be put right elsewhere, `href` '' for none. */
export interface Problem {
  text: string
  href: string
  linkText: string
  /** Of a date that is asked about: what each button sends and says. */
  means: { value: string; text: string }[]
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
  reservedSlug: 'reservedSlug',
  suggested: 'suggested',
  recorded: 'recorded',
  future: 'future',
  before: 'before',
  years: 'years',
  'day.era': 'era',
  'day.order': 'order',
  'day.century': 'century',
  'day.serial': 'serial',
  noLevel: 'noLevel',
  ends: 'ends',
  // The one message that the records' shapes write by hand: a reporting period that ends too early.
  custom: 'ends',
  judged: 'judged',
  exception: 'exception',
  noException: 'noException',
  unlike: 'unlike',
  unchanged: 'unchanged',
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

/** The dates that can be meant, to be accepted with one press. */
function meansOf({ field, params }: FormError, wording: Wording): Problem['means'] {
  const readings = readingsOf(params)
  return readings.map((date) => {
    const { text } = wording.date(date)
    const isOnly = readings.length === 1
    return {
      value: `${field}=${date}`,
      text: wording.t(isOnly ? 'errors.yes' : 'errors.itIs', { day: text }),
    }
  })
}

/** What the editor has to do about an error, in the page's language. */
export function shownProblem(error: FormError, field: Field, wording: Wording): Problem {
  const label = wording.t(`fields.label.${field.label}`)
  const languages = eitherLanguage(wording)
  const words = { ...dayWords(error.params, wording), label, languages }
  const text = againstText(error, wording) ?? wording.t(`errors.${keyOf(error, field)}`, words)
  const { href, reference } = error.params
  const means = meansOf(error, wording)
  if (typeof href !== 'string') return { text, href: '', linkText: '', means }
  return {
    text,
    means,
    href: wording.href(href),
    linkText: wording.t('errors.open', { reference: String(reference) }),
  }
}
