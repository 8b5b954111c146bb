import { LANGUAGES } from '../../language/languages.js'
import { isEmpty, type Text } from '../../language/text.js'
import type { LiftStep } from '../../ledger/kinds.js'
import type { Assessment, Criterion } from './rules.js'

/** A criterion as a form or file gives it, with or without the number that it has. */
export type GivenCriterion = Omit<Criterion, 'number'> & { number?: number }

const isSame = (one: Text, other: Text): boolean =>
  LANGUAGES.every((language) => (one[language] ?? '') === (other[language] ?? ''))

/** Words in a language that one of them lacks do not make another criterion of it. */
const saysTheSame = (one: Text, other: Text): boolean => {
  const both = LANGUAGES.filter((language) => one[language] && other[language])
  return both.length > 0 && both.every((language) => one[language] === other[language])
}

/** Numbers for those that have none, past all that were ever given. */
function numbered(given: readonly GivenCriterion[], taken: readonly number[]): Criterion[] {
  let last = Math.max(0, ...taken, ...given.map(({ number = 0 }) => number))
  return given.map(({ number, ...rest }) => {
    if (number === undefined) last += 1
    return { number: number ?? last, ...rest }
  })
}

/** Criteria with a number each: where none has any, their places. */
export const withNumbers = (given: readonly GivenCriterion[]): Criterion[] => numbered(given, [])

/** Once a criterion was known by its place in the list, and verdicts speak of that. */
export const numberedByPlace: LiftStep = (content) => ({
  ...content,
  criteria: withNumbers((content.criteria ?? []) as Criterion[]),
})

type Pairs = Map<GivenCriterion, Criterion>

function pair(
  pairs: Pairs,
  before: readonly Criterion[],
  given: readonly GivenCriterion[],
  isOne: (given: GivenCriterion, old: Criterion, place: number, was: number) => boolean,
): void {
  const claimed = new Set(pairs.values())
  for (const [place, one] of given.entries()) {
    if (pairs.has(one)) continue
    const old = before.find((old, was) => !claimed.has(old) && isOne(one, old, place, was))
    if (!old) continue
    pairs.set(one, old)
    claimed.add(old)
  }
}

/**
 * Which criterion of before each one is: first by its words, so that it may be moved by hand; then by its number, so that
 * it may be reworded; then, for files and programs that know no numbers, by its place in a list of the same length.
 */
function paired(before: readonly Criterion[], given: readonly GivenCriterion[]): Pairs {
  const pairs: Pairs = new Map()
  pair(pairs, before, given, (one, old) => one.number === old.number && isSame(one.text, old.text))
  pair(pairs, before, given, (one, old) => isSame(one.text, old.text))
  pair(pairs, before, given, (one, old) => one.number === old.number && saysTheSame(one.text, old.text))
  pair(pairs, before, given, (one, old) => saysTheSame(one.text, old.text))
  pair(pairs, before, given, (one, old) => one.number === old.number)
  if (before.length === given.length)
    pair(pairs, before, given, (one, _, place, was) => one.number === undefined && place === was)
  return pairs
}

/** The criterion of before with the words that it has now. Words in one more language are the same wording. */
function reworded(old: Criterion, text: Text): Criterion {
  const { wording = 1 } = old
  const isKept = saysTheSame(old.text, text) || isEmpty(old.text)
  return isKept ? { ...old, text } : { ...old, wording: wording + 1, text }
}

/** Numbers that published judgements speak of. */
const judgedNumbers = (assessments: readonly Assessment[]): number[] =>
  assessments.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion))

/**
 * The criteria that are given, each as the one it is of those before: its number stays with it wherever it is moved, and
 * other words for it are another wording, which no verdict was given on. A new one gets a number that none ever had. PURE.
 */
export function identified(
  before: readonly Criterion[],
  given: readonly GivenCriterion[],
  assessments: readonly Assessment[] = [],
): Criterion[] {
  const pairs = paired(before, given)
  const taken = [...before.map(({ number }) => number), ...judgedNumbers(assessments)]
  const known = new Set(taken)
  const sure = given.map((one): GivenCriterion => {
    const old = pairs.get(one)
    if (old) return reworded(old, one.text)
    // A number that another has, or had: then it is not this one's.
    const { number, ...rest } = one
    return number === undefined || known.has(number) ? rest : one
  })
  return numbered(sure, taken)
}
