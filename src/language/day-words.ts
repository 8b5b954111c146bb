import { fold } from './fold.js'
import { FACTS, LANGUAGES } from './languages.js'

/** Words around the parts of a date that say nothing more: "the 19th of August", "ថ្ងៃទី១៩ ខែសីហា ឆ្នាំ២០២២". */
const FILLING = [
  'of',
  'the',
  'st',
  'nd',
  'rd',
  'th',
  'be',
  'ce',
  'ad',
  'ថ្ងៃទី',
  'ថ្ងៃ',
  'ទី',
  'ខែ',
  'ឆ្នាំ',
  'ពស',
  'គស',
]

/** Other spellings of months than the one that programs print. */
const ALSO: readonly (readonly [word: string, month: number])[] = [
  ['sept', 9],
  ['មិនា', 3],
  ['កុម្ភះ', 2],
  ['កុម្ភ', 2],
  ['ឧសភា', 5],
  ['មិថុនា', 6],
]

const SHORTEST = 3

function namesOf(part: 'month' | 'weekday', at: (place: number) => Date, count: number): [string, number][] {
  return LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) => {
      const format = new Intl.DateTimeFormat(FACTS[language].locale, { [part]: length, timeZone: 'UTC' })
      return Array.from({ length: count }, (_, place): [string, number] => [
        fold(format.format(at(place))),
        place + 1,
      ])
    }),
  )
}

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...namesOf('month', (place) => new Date(Date.UTC(2023, place, 15)), 12),
  ...ALSO.map(([word, month]) => [fold(word), month] as const),
])
const WORDLESS: readonly string[] = [
  ...namesOf('weekday', (place) => new Date(Date.UTC(2023, 0, 1 + place)), 7).map(([word]) => word),
  ...FILLING.map(fold),
].sort((one, other) => other.length - one.length)

const isLatin = (word: string): boolean => /^[a-z]+$/.test(word)

/** The month that a folded word names, from 1; Latin names may be cut short. Undefined for another word. PURE. */
export function monthNamed(word: string): number | undefined {
  const known = MONTHS.get(word)
  if (known !== undefined || !isLatin(word) || word.length < SHORTEST) return known
  return [...MONTHS].find(([name]) => name.startsWith(word))?.[1]
}

/** A folded word without what fills in; Khmer is written without spaces, so that it can stand before the word. PURE. */
export function withoutFilling(word: string): string {
  let rest = word
  for (;;) {
    const found = WORDLESS.find((one) => (isLatin(one) ? rest === one : rest.startsWith(one)))
    if (found === undefined || monthNamed(rest) !== undefined) return rest
    rest = rest.slice(found.length)
  }
}
