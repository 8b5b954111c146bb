import { hasOwnDigits, latinDigits } from '../digits.js'
import { oneOrder } from '../khmer.js'
import { LANGUAGES, type Language } from '../languages.js'
import type { Text } from '../text.js'
import { DAYS, type DaySaid, type DaysSaid } from './days.js'
import { FACTS_IN, type FactsSaid, wordsFor } from './facts.js'
import { FIGURES, figuresApart, misplacedFigure } from './figures.js'
import { lostNames, strangeNames } from './names.js'
import { type Denial, denials } from './negation.js'
import type { NumberSaid } from './number-words.js'
import { wronglyOwned } from './owner.js'

/** What two languages of a text can differ in. */
export type LikenessKind = 'number' | 'order' | 'date' | 'name' | 'reference' | 'negation' | 'fact' | 'owner'

/** One thing that one language of a text says and the other does not. */
export interface Unlike {
  kind: LikenessKind
  /** The language that says it, and the one that does not. */
  in: Language
  notIn: Language
  /** As it is written there. */
  said: string
  /** What the other language might have said, of a fact of the glossary; none for another kind. */
  wanted: string[]
}

/** Letters of each language that are compared: no text of a record is longer, and what is sent may be anything. */
const MOST_LETTERS = 50_000

const ADDRESS = /https?:\/\/[^\s)]+[^\s).,;:។]/g
const REFERENCE = /(?<![A-Za-z0-9])[A-Z]-\d{4,}(?!\d)/g
const NO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** What one language of a text says. */
interface Said {
  text: string
  addresses: string[]
  references: string[]
  days: DaysSaid
  figures: NumberSaid[]
  facts: FactsSaid | undefined
}

function saidIn(written: string, language: Language): Said | null {
  const [readDays, readFigures] = [DAYS[language], FIGURES[language]]
  if (!readDays || !readFigures) return null
  const whole = oneOrder(latinDigits(written.slice(0, MOST_LETTERS).replace(NO_WIDTH, '')))
  const text = whole.replace(ADDRESS, ' ').replace(REFERENCE, ' ')
  const days = readDays(text)
  return {
    text,
    addresses: whole.match(ADDRESS) ?? [],
    references: whole.replace(ADDRESS, ' ').match(REFERENCE) ?? [],
    days,
    figures: readFigures(days.rest),
    facts: FACTS_IN.get(language)?.(text),
  }
}

type Side = { language: Language; said: Said }
type Found = Pick<Unlike, 'kind' | 'said'> & { fact?: string }

/** What stands on one side, by its sign, and not on the other. */
const lacking = (
  kind: LikenessKind,
  own: readonly { value: string; said: string }[],
  other: readonly { value: string }[],
): Found[] => {
  const there = new Set(other.map(({ value }) => value))
  return [...new Map(own.map((one) => [one.value, one])).values()]
    .filter(({ value }) => !there.has(value))
    .map(({ said }) => ({ kind, said }))
}

const asIs = (values: readonly string[]) => values.map((value) => ({ value, said: value }))

function unlikeFacts({ said: { facts } }: Side, { said: { facts: others, text } }: Side): Found[] {
  if (!facts || !others) return []
  const lower = text.toLowerCase()
  return [...facts.stated]
    .filter(([fact, said]) => !others.possible.has(fact) && !lower.includes(said))
    .map(([fact, said]) => ({ kind: 'fact', said, fact }))
}

const isDenied = (one: Denial, other: Denial): boolean => one.said !== '' && !other.mayDeny

/** Sentence by sentence where both have as many. */
function unlikeDenials({ said, language }: Side, other: Side): Found[] {
  const [own, theirs] = [denials(said.text, language), denials(other.said.text, other.language)]
  if (!own || !theirs) return []
  const pairs =
    own.sentences.length === theirs.sentences.length
      ? own.sentences.map((one, place) => [one, theirs.sentences[place] as Denial] as const)
      : [[own.whole, theirs.whole] as const]
  // A denial may have moved to the sentence beside it: then as much is denied in all.
  if (own.sentences.length === theirs.sentences.length && theirs.whole.count >= own.whole.count) return []
  return pairs
    .filter(([one, another]) => isDenied(one, another))
    .map(([one]) => ({ kind: 'negation', said: one.said }))
}

/** DaysSaid that one has alone; where both have the same, the first in whose place the other has another. */
function unlikeDays(own: readonly DaySaid[], theirs: readonly DaySaid[]): Found[] {
  const alone = lacking('date', own, theirs)
  if (alone.length > 0 || own.length !== theirs.length || lacking('date', theirs, own).length > 0)
    return alone
  const misplaced = own.find(({ value }, place) => value !== theirs[place]?.value)
  return misplaced ? [{ kind: 'order', said: misplaced.said }] : []
}

function apart(side: Side, other: Side): Found[] {
  const [own, theirs] = [side.said, other.said]
  const [figures] = figuresApart(own.figures, theirs.figures)
  const misplaced = figures.length === 0 ? misplacedFigure(own.figures, theirs.figures) : null
  return [
    ...figures.map(({ said }): Found => ({ kind: 'number', said })),
    ...(misplaced ? [{ kind: 'order' as const, said: misplaced.said }] : []),
    ...unlikeDays(own.days.marks, theirs.days.marks),
    ...lacking('reference', asIs(own.references), asIs(theirs.references)),
    ...lacking('reference', asIs(own.addresses), asIs(theirs.addresses)),
    ...unlikeDenials(side, other),
    ...unlikeFacts(side, other),
    ...unlikeNames(side, other),
    ...unlikeOwner(side, other),
  ]
}

function unlikeOwner({ said, language }: Side, other: Side): Found[] {
  const found = wronglyOwned(said.text, language, other.said.text, other.language)
  return found === '' ? [] : [{ kind: 'owner', said: found }]
}

/** Words in Latin letters are names, within letters of another kind. */
function unlikeNames({ said, language }: Side, other: Side): Found[] {
  const isOwn = hasOwnDigits(language)
  if (isOwn === hasOwnDigits(other.language)) return []
  const names = isOwn ? strangeNames(other.said.text, said.text) : lostNames(said.text, other.said.text)
  return names.map((name) => ({ kind: 'name', said: name }))
}

const between = (one: Side, other: Side): Unlike[] =>
  apart(one, other).map(({ fact, ...found }) => ({
    ...found,
    wanted: fact === undefined ? [] : wordsFor(fact, other.language),
    in: one.language,
    notIn: other.language,
  }))

/** A name in short says nothing that its full form could contradict. */
const isAbbreviation = (text: string): boolean =>
  /^\s*[A-Z][A-Za-z-]{1,11}\s*$/.test(text) && /[A-Z].*[A-Z]/.test(text)

/**
 * What the languages of a text say differently: numbers, days, references, names, denials, and the facts of the glossary. It knows words, not
 * meaning: what it finds is to be looked at, and what it does not find may still be wrong. PURE.
 */
export function unlikeIn(text: Text): Unlike[] {
  const sides = LANGUAGES.flatMap((language): Side[] => {
    const said = text[language] ? saidIn(text[language], language) : null
    return said ? [{ language, said }] : []
  })
  if (sides.some(({ said }) => isAbbreviation(said.text))) return []
  return sides.flatMap((one, place) =>
    sides.slice(place + 1).flatMap((other) => [...between(one, other), ...between(other, one)]),
  )
}
