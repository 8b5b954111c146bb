import { FACTS, LANGUAGES, type Language, MACHINE_LOCALE } from './languages.js'

/** The digits that a page prints, where its language has its own. */
export const DIGITS = ['own', 'latin'] as const
export type Digits = (typeof DIGITS)[number]

const digitsOf = (system: string): string[] => {
  const format = new Intl.NumberFormat(`${MACHINE_LOCALE}-u-nu-${system}`)
  return Array.from({ length: 10 }, (_, digit) => format.format(digit))
}

const SYSTEMS: ReadonlyMap<Language, readonly string[]> = new Map(
  LANGUAGES.flatMap((language) => {
    const { digits } = FACTS[language]
    return digits === undefined ? [] : [[language, digitsOf(digits)] as const]
  }),
)

/** Whether a language has digits beside the Latin ones. PURE. */
export const hasOwnDigits = (language: Language): boolean => SYSTEMS.has(language)

const LATIN: ReadonlyMap<string, string> = new Map(
  [...SYSTEMS.values()].flatMap((system) => system.map((digit, value) => [digit, String(value)] as const)),
)

const EACH_OTHER = /(?![0-9])\p{Nd}/gu

/** Digits of all languages as the ones that machines read; the rest as it is. PURE. */
export const latinDigits = (text: string): string =>
  text.replace(EACH_OTHER, (digit) => LATIN.get(digit) ?? digit)

/** PURE. The other way round; a language without digits of its own keeps the Latin ones. */
export function ownDigits(language: Language, text: string): string {
  const system = SYSTEMS.get(language)
  return system === undefined ? text : text.replace(/[0-9]/g, (digit) => system[Number(digit)] ?? digit)
}

/**
 * A number as it may be typed in digits of its language: those, a sign, a point or comma before the fraction ("១២,៥"). With three digits
 * after the mark nobody can tell a fraction from thousands, so that is left as it is, to be asked about. PURE.
 */
export function latinNumber(text: string): string {
  const [, sign = '', whole, fraction] =
    /^\s*([-\u2212+])?([^\s.,]{1,40})(?:[.,]([^\s.,]{1,40}))?\s*$/.exec(text) ?? []
  const isOwn = (part: string) => Array.from(part).every((digit) => LATIN.has(digit))
  if (whole === undefined || !isOwn(whole + (fraction ?? '')) || fraction?.length === 3) return text
  const number = fraction === undefined ? whole : `${whole}.${fraction}`
  return latinDigits((sign === '\u2212' ? '-' : sign) + number)
}
