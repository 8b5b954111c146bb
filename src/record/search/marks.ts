import { foldWithPlaces } from '../../language/fold.js'
import type { Language } from '../../language/languages.js'
import { inTurn, languageShown, type Text } from '../../language/text.js'
import { type Flat, flatten, type Token, tokensOf } from '../../language/tokens.js'
import { keeping } from '../../ledger/keeping.js'

/** What is to be marked: terms of the index, and letters next to each other. */
export interface Sought {
  terms: ReadonlySet<string>
  letters: readonly string[]
}

/** A piece of a text, and whether it is what was looked for. */
interface Piece {
  text: string
  isMatch: boolean
}

/** A text with what was looked for marked. */
export interface Marked {
  pieces: Piece[]
  lang: Language
  isOther: boolean
}

interface Span {
  start: number
  end: number
  /** What is there: two places of one term tell less than one place each of two. */
  what: string
}

/** A text taken apart: its words, its letters, and where in the text each of them is from. */
interface Apart {
  from: readonly number[]
  tokens: readonly Token[]
  flat: Flat
}

/** Of texts that were shown lately: the same entries are found by many searches, and to take a text apart takes longest. */
const MOST_BYTES = 16 * 1024 * 1024
const BYTES_OF_TOKEN = 120
const shownLately = keeping<Apart>(
  MOST_BYTES,
  ({ from, tokens, flat }) => 8 * from.length + BYTES_OF_TOKEN * tokens.length + 10 * flat.text.length,
)

function takenApart(written: string): Apart {
  const texts = shownLately()
  const known = texts.get(written)
  if (known !== undefined) return known
  const { text, from } = foldWithPlaces(written)
  const apart = { from, tokens: [...tokensOf(text)], flat: flatten(text) }
  texts.set(written, apart)
  return apart
}

/** PURE. Where a text has what was looked for, in order, without overlaps. */
function spansOf(written: string, { terms, letters }: Sought): Span[] {
  const { from, tokens, flat } = takenApart(written)
  const at = (place: number) => from[place] ?? written.length
  const found: Span[] = []
  for (const { term, start, end } of tokens)
    if (terms.has(term)) found.push({ start: at(start), end: at(end), what: term })
  for (const sought of letters) {
    const words = sought.trim()
    for (let place = flat.text.indexOf(sought); place !== -1; place = flat.text.indexOf(sought, place + 1)) {
      const first = place + sought.indexOf(words)
      const last = flat.from[first + words.length - 1] ?? 0
      found.push({ start: at(flat.from[first] ?? 0), end: at(last + 1), what: sought })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Span[] = []
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span)
  return apart
}

function piecesOf(written: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { start, end } of spans) {
    if (start > done) pieces.push({ text: written.slice(done, start), isMatch: false })
    pieces.push({ text: written.slice(start, end), isMatch: true })
    done = end
  }
  if (done < written.length) pieces.push({ text: written.slice(done), isMatch: false })
  return pieces
}

/** PURE. A text in the language asked for, else in another, with what was looked for marked. */
export function withMarks(text: Text | undefined, language: Language, sought: Sought): Marked {
  const lang = languageShown(text, language)
  const written = text?.[lang] ?? ''
  return { pieces: piecesOf(written, spansOf(written, sought)), lang, isOther: lang !== language }
}

/** Signs of Markdown and line ends, which an excerpt does without. */
const inOneLine = (text: string): string =>
  text
    .replace(/\[([^[\]]{0,300})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/[*_`>#]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Letters of an excerpt before what was looked for, and in all. */
const BEFORE = 60
const LENGTH = 220

/** The part of a text around the most of what was looked for, cut at spaces. */
function cut(written: string, spans: readonly Span[]): Piece[] {
  const first = spans[0]?.start ?? 0
  const start = first <= BEFORE ? 0 : Math.max(0, written.lastIndexOf(' ', first - BEFORE / 2))
  const from = first - start > BEFORE * 2 ? first : start
  const space = written.indexOf(' ', from + LENGTH)
  const to = space === -1 || space > from + LENGTH * 1.5 ? Math.min(written.length, from + LENGTH) : space
  const whole = Math.max(to, spans.find(({ start: a, end: b }) => a < to && b > to)?.end ?? 0)
  const within = spans
    .filter(({ start: a, end: b }) => a >= from && b <= whole)
    .map((span) => ({ ...span, start: span.start - from, end: span.end - from }))
  const pieces = piecesOf(written.slice(from, whole), within)
  const dots = (isThere: boolean): Piece[] => (isThere ? [{ text: '…', isMatch: false }] : [])
  return [...dots(from > 0), ...pieces, ...dots(whole < written.length)]
}

/**
 * PURE. The passage that tells most about what was looked for: in the language asked for where that has as much of it.
 * Without any, the beginning of the first.
 * @param passages those that count most first
 */
export function excerpt(
  passages: readonly (Text | undefined)[],
  language: Language,
  sought: Sought,
): Marked | null {
  let best: { written: string; spans: Span[]; lang: Language; weight: number } | null = null
  for (const lang of inTurn(language))
    for (const passage of passages) {
      const written = inOneLine(passage?.[lang] ?? '')
      if (written === '') continue
      const spans = spansOf(written, sought)
      const weight = new Set(spans.map(({ what }) => what)).size
      if (best === null || weight > best.weight) best = { written, spans, lang, weight }
    }
  if (best === null) return null
  return { pieces: cut(best.written, best.spans), lang: best.lang, isOther: best.lang !== language }
}
