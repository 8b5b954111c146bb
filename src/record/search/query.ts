import { SEARCH_FIELDS, type SearchField } from '../../kinds/search-fields.js'
import { fold } from '../../language/fold.js'
import { LANGUAGES } from '../../language/languages.js'
import { isUnspaced } from '../../language/letters.js'
import { flatten, isSmall, type Token, tokensOf } from '../../language/tokens.js'
import { wordingOf } from '../../language/wording.js'

const namesOf = (field: SearchField): string[] => [
  field,
  ...SEARCH_FIELDS[field],
  ...LANGUAGES.map((language) => wordingOf(language).t(`search.fieldName.${field}`)),
]

const BY_NAME = new Map<string, SearchField>(
  (Object.keys(SEARCH_FIELDS) as SearchField[]).flatMap((field) =>
    namesOf(field).map((name) => [fold(name), field]),
  ),
)

/** A value asked for by the name of a field, folded. */
export interface AskedValue {
  field: SearchField
  value: string
  isNot: boolean
}

/** What a person typed into a search, taken apart. */
export interface Query {
  /** Words that an entry should have; small ones only where there are no others. */
  words: Token[]
  /** Letters that must stand next to each other, as `flatten` gives them. */
  phrases: string[]
  /** Terms that whatever has the phrases has too, by which they are found without reading all letters. */
  phraseTerms: string[]
  /** Terms and letters that an entry may not have. */
  withoutTerms: string[][]
  withoutPhrases: string[]
  asked: AskedValue[]
  /** All the words as one run of letters. */
  letters: string
  /** Each unbroken run of letters that was typed. */
  runs: string[]
}

const PART = /(?<not>(?<!\S)-)?(?:(?<field>[^\s":]+):)?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+))/gu

/** Words of a search beyond these add nothing but work. */
const MOST_WORDS = 16

/** A phrase of whole words; where no spaces part them it may begin and end anywhere. */
function phraseOf(text: string): string {
  const { text: letters } = flatten(text)
  const words = letters.trim()
  const open = isUnspaced(words) ? '' : ' '
  const last = words.at(-1) ?? ''
  return words === '' ? '' : open + words + (isUnspaced(last) ? '' : ' ')
}

/** Words without spaces are parted by what stands around them, so those of a phrase may not be words of the text. */
const wholeTerms = (text: string): string[] =>
  [...tokensOf(text)].filter((token) => !token.isUnspaced && !isSmall(token)).map(({ term }) => term)

interface Part {
  field: SearchField | undefined
  text: string
  isNot: boolean
  isQuoted: boolean
}

function* partsOf(typed: string): Generator<Part> {
  for (const { groups } of typed.matchAll(PART)) {
    const { not, field: name = '', quoted, plain = '' } = groups ?? {}
    const field = BY_NAME.get(name)
    const value = quoted ?? plain
    const text = name === '' || field ? value : `${name} ${value}`
    yield { field, text, isNot: not !== undefined, isQuoted: quoted !== undefined }
  }
}

/** PURE. Takes apart what was typed. Nothing is wrong here: what has no special meaning is words. */
export function parseQuery(q: string): Query {
  const query: Query = {
    words: [],
    phrases: [],
    phraseTerms: [],
    withoutTerms: [],
    withoutPhrases: [],
    asked: [],
    letters: '',
    runs: [],
  }
  const words: Token[] = []
  const plain: string[] = []
  for (const { field, text, isNot, isQuoted } of partsOf(fold(q).replace(/[“”„«»]/g, '"'))) {
    const phrase = phraseOf(text)
    if (field) query.asked.push({ field, value: text.trim(), isNot })
    else if (phrase === '') continue
    else if (isQuoted && isNot) query.withoutPhrases.push(phrase)
    else if (isQuoted) {
      query.phrases.push(phrase)
      query.phraseTerms.push(...wholeTerms(text))
    } else if (isNot) query.withoutTerms.push([...tokensOf(text)].map(({ term }) => term))
    else {
      words.push(...tokensOf(text))
      plain.push(text)
      query.runs.push(phrase.trim())
    }
  }
  const telling = words.filter((word) => !isSmall(word))
  query.words = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS)
  query.letters = flatten(plain.join(' ')).text.trim()
  return query
}

/** PURE. Whether anything is asked at all. */
export const isNothing = (query: Query): boolean =>
  [query.words, query.phrases, query.withoutTerms, query.withoutPhrases, query.asked].every(
    ({ length }) => length === 0,
  )
