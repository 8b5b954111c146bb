import { NAMES } from './glossary.js'

const LATIN_WORD = /[A-Za-z][A-Za-z0-9&'’-]*/g
const ACRONYM = /\b[A-Z][A-Za-z]{0,3}[A-Z]+s?\b/g
/** អ.ស.ប.: letters with points between them. */
const OWN_ACRONYM = /[\u1780-\u17b3]\.[\u1780-\u17b3]/

const plain = (word: string): string => word.toLowerCase().replace(/[’']s?$|[’']/g, '')

/** First letters of the words, so that an abbreviation is found that the other language writes out. */
const initials = (text: string): string =>
  (text.match(LATIN_WORD) ?? []).map((word) => word.charAt(0).toLowerCase()).join('')

/** Words in Latin letters within the other language that the text has not. */
export function strangeNames(latin: string, own: string): string[] {
  const words = new Set(
    (latin.match(LATIN_WORD) ?? []).flatMap((word) => [plain(word), ...word.split('-').map(plain)]),
  )
  const letters = initials(latin)
  return (own.match(LATIN_WORD) ?? []).filter(
    (word) => word.length > 1 && !words.has(plain(word)) && !letters.includes(plain(word)),
  )
}

const isWritten = (name: string, own: string): boolean =>
  NAMES.some(([latin, written]) => latin === name.toUpperCase() && own.includes(written))

/** Abbreviations of a text in Latin letters that the other language has neither so nor as its own. */
export function lostNames(latin: string, own: string): string[] {
  const kept = new Set(
    (own.match(LATIN_WORD) ?? []).flatMap((word) => [plain(word), ...word.split('-').map(plain)]),
  )
  const acronyms = [...new Set(latin.match(ACRONYM) ?? [])]
  const hasOwn = OWN_ACRONYM.test(own)
  return acronyms.filter((name) => {
    const bare = name.replace(/s$/, '')
    return !kept.has(plain(name)) && !kept.has(plain(bare)) && !isWritten(bare, own) && !hasOwn
  })
}
