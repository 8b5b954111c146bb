import type { Catalogue } from '../../../src/language/catalogues.js'

/** A Lao letter for each Latin one. */
const LETTERS = 'ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອ'

const inLao = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => LETTERS.charAt(letter.toLowerCase().charCodeAt(0) - 97))

/** What is no words: blanks to fill in, entities, tags and addresses. */
const KEPT = /(\{\{\w+\}\}|&\w+;|<[^>]*>|https?:\S+)/

/** PURE. A text that nobody can read, in Lao letters. */
export const pseudoLao = (text: string): string =>
  text
    .split(KEPT)
    .map((part, place) => (place % 2 === 0 ? inLao(part) : part))
    .join('')

/** Lao has one form for any number. */
const isForm = (key: string): boolean => /_(?:zero|one|two|few|many)$/.test(key)

/** PURE. A catalogue with the same keys and blanks. */
export const laoWords = (english: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(english)
      .filter(([key]) => !isForm(key))
      .map(([key, text]) => [key, typeof text === 'string' ? pseudoLao(text) : laoWords(text)]),
  )
