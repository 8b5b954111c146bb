import type { Language } from '../languages.js'
import { EN_SCALES, englishWords, KM_SCALES, khmerWords, type NumberSaid } from './number-words.js'

const EN_DIGITS = /\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g
const KM_DIGITS = /\d{1,3}(?:[.,\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?/g
const MARK = /[.,\u00a0\u202f\u2009 ]/g

/** Years between the two eras, of which the Buddhist one is ahead. */
const ERA = 543
const isBuddhist = (value: number): boolean => value >= 2400 && value < 2700

const isYear = (said: string): boolean =>
  /^\d{4}$/.test(said) && ((said >= '1900' && said < '2100') || isBuddhist(Number(said)))

/** The values of digits as written; where a fraction has three digits, the one that is grouped too. */
function valuesOf(said: string, decimal: '.' | ','): number[] {
  const whole = Number(said.replace(MARK, ''))
  if (/^\d+$/.test(said)) return isBuddhist(whole) ? [whole, whole - ERA] : [whole]
  const marks = said.match(MARK) ?? []
  const last = marks.at(-1)
  const fraction = said.slice(said.lastIndexOf(last ?? '') + 1)
  const asFraction = Number(`${said.slice(0, -fraction.length - 1).replace(MARK, '')}.${fraction}`)
  if (fraction.length !== 3) return [asFraction]
  if (marks.length > 1) return last === decimal && marks[0] !== last ? [asFraction] : [whole]
  if (last === decimal) return decimal === '.' ? [asFraction] : [whole, asFraction]
  return last === '.' || last === ',' ? [whole, ...(decimal === ',' ? [asFraction] : [])] : [whole]
}

const SCALE = /^\s?(?:(thousand|million|billion)(?![a-z])|(ពាន់លាន|ពាន់|ម៉ឺន|សែន|លាន|ប៊ីលាន|កោដិ))/
const SCALES: ReadonlyMap<string, number> = new Map([
  ...EN_SCALES,
  ...KM_SCALES,
  ['ពាន់លាន', 1e9],
  ['ប៊ីលាន', 1e9],
])

function inDigits(text: string, pattern: RegExp, decimal: '.' | ','): NumberSaid[] {
  return [...text.matchAll(pattern)].map(({ 0: said, index }) => {
    const end = index + said.length
    const scale = SCALE.exec(text.slice(end, end + 12))
    const factor = SCALES.get(scale?.[1] ?? scale?.[2] ?? '') ?? 1
    const values = valuesOf(said, decimal).map((value) => (factor === 1 ? value : Math.round(value * factor)))
    return {
      values,
      said: text.slice(index, end + (scale?.[0].length ?? 0)),
      isSure: true,
      isYear: factor === 1 && isYear(said),
    }
  })
}

/** The numbers of a text whose digits are Latin ones, by language. */
export const FIGURES: Partial<Record<Language, (text: string) => NumberSaid[]>> = {
  en: (text) => [...inDigits(text, EN_DIGITS, '.'), ...englishWords(text.toLowerCase())],
  km: (text) => [...inDigits(text, KM_DIGITS, ','), ...khmerWords(text)],
}

const isSame = (one: NumberSaid, other: NumberSaid): boolean =>
  one.values.some((value) => other.values.includes(value))

/** Numbers of one language that are compared: each is held against each. */
const MOST_FIGURES = 2000

/** Takes out of both what they have in common, as often as both have it. */
function pair(
  ones: NumberSaid[],
  others: NumberSaid[],
  mayPair: (one: NumberSaid, other: NumberSaid) => boolean,
): void {
  for (let place = ones.length - 1; place >= 0; place -= 1) {
    const one = ones[place] as NumberSaid
    const match = others.findIndex((other) => mayPair(one, other) && isSame(one, other))
    if (match < 0) continue
    ones.splice(place, 1)
    others.splice(match, 1)
  }
}

const inDigitsOnly = (figures: readonly NumberSaid[], areYears: boolean): NumberSaid[] =>
  figures.filter(({ said, isSure, isYear: own }) => isSure && own === areYears && /\d/.test(said))

/** The first number, in digits, in whose place the other text has another one; numbers and years apart. PURE. */
export function misplacedFigure(one: readonly NumberSaid[], other: readonly NumberSaid[]): NumberSaid | null {
  for (const areYears of [false, true]) {
    const [ones, others] = [inDigitsOnly(one, areYears), inDigitsOnly(other, areYears)]
    if (ones.length !== others.length) continue
    const found = ones.find((figure, place) => !isSame(figure, others[place] as NumberSaid))
    if (found) return found
  }
  return null
}

/** The sure numbers of each text that the other has not, or not as often. PURE. */
export function figuresApart(
  one: readonly NumberSaid[],
  other: readonly NumberSaid[],
): [NumberSaid[], NumberSaid[]] {
  const [ones, others] = [one.slice(0, MOST_FIGURES), other.slice(0, MOST_FIGURES)]
  pair(ones, others, (left, right) => left.isSure && right.isSure)
  pair(ones, others, () => true)
  const isSure = (figure: NumberSaid) => figure.isSure
  return [ones.filter(isSure), others.filter(isSure)]
}
