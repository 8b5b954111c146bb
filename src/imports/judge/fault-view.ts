import { againstText } from '../../kinds/demand/judging-words.js'
import { dayWords } from '../../kinds/form/day-view.js'
import { LANGUAGES } from '../../language/languages.js'
import type { Wording } from '../../language/wording.js'
import type { Fault } from '../rules.js'

const KNOWN: Record<string, string> = {
  'number.integer': 'number',
  'number.min': 'number',
  'number.max': 'number',
  'number.infinity': 'number',
  'number.unsafe': 'number',
  'boolean.base': 'any.only',
  'any.unknown': 'object.unknown',
}

/** Codes of `imports.fault`; names with a dot in them are members of their own. */
const CODES = new Set(
  [
    'any.required text.missing array.min array.max array.unique string.max string.base string.pattern.name any.only',
    'object.unknown number.base number boolean verdicts day.invalid worldDate.invalid webLink.invalid text.control',
    'formula unknown noKey unpublished unknownColumn columnTwice noColumn tooManyCells rowTwice partTwice reference slug',
    'needsSlug noSuchRecord taken withdrawn hasDraft inReview judgementChanged ends noLevel judged noContent noKind',
    'day.era day.order day.century day.serial future before years reservedSlug',
    'derived.status derived.demands derived.effects derived.context_of noTheme noBody noAddressee noSymbol files confidential',
  ].flatMap((line) => line.split(' ')),
)

/** What is wrong, and what is allowed, in the page's language. PURE. */
export function faultText({ code, params }: Fault, wording: Wording): string {
  const against = againstText({ code, params }, wording)
  if (against !== null) return against
  const known = KNOWN[code] ?? code
  const key = CODES.has(known) ? known : 'other'
  const { kind, near } = params
  const named: Fault['params'] =
    typeof kind === 'string' && kind !== '' ? { kind: wording.t(`desk.kind.${kind}`) } : {}
  const languages = wording.either(LANGUAGES.map(wording.languageName))
  const values = { detail: '', allowed: 'true, false', languages, ...dayWords(params, wording), ...named }
  const text = wording.t(`imports.fault.${key}`, values)
  return typeof near === 'string' && near !== ''
    ? `${text}. ${wording.t('imports.fault.near', { near })}`
    : text
}
