import { isWorldDate } from '../../language/dates.js'
import type { Wording } from '../../language/wording.js'
import type { FormError } from './read-form.js'

type Params = FormError['params']

/** The dates that a typed one can mean, from an error that asks about it; none for other errors. PURE. */
export const readingsOf = ({ first, second, third }: Params): string[] =>
  [first, second, third].filter((one): one is string => typeof one === 'string' && one !== '')

/** What the words of an error about a day are filled in with, in the page's language. PURE. */
export function dayWords(params: Params, wording: Wording): Params {
  const asDate = (value: unknown): string =>
    typeof value === 'string' && isWorldDate(value) ? wording.date(value).text : String(value ?? '')
  const asLabel = (key: unknown): string => (typeof key === 'string' ? wording.t(`fields.label.${key}`) : '')
  return {
    ...params,
    typed: wording.inDigits(String(params.typed ?? '')),
    readings: wording.either(readingsOf(params).map(asDate)),
    day: asDate(params.day),
    today: asDate(params.today),
    other: asDate(params.other),
    of: asLabel(params.of),
    than: asLabel(params.than),
  }
}
