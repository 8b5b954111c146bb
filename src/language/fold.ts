import { latinDigits } from './digits.js'
import { oneOrder } from './khmer.js'

/** Signs without width: they part or join letters for the eye, and are left out or put in at will. */
const NO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** PURE. One spelling for comparing: compatibility forms, case and digits folded, accents and signs without width dropped. */
export function fold(text: string): string {
  return oneOrder(latinDigits(text).replace(NO_WIDTH, ''))
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
}

/** A folded text that knows where in the text as written each of its letters is from. */
export interface Folded {
  text: string
  /** Place as written of each letter; one more at the end, for the end. */
  from: readonly number[]
}

const WIDTHLESS = '[\\u200b-\\u200d\\u2060]*'
/** A Khmer letter with its marks, also where signs without width stand between them; else one character. */
const PIECE = new RegExp(
  `[\\u1780-\\u17b3](?:${WIDTHLESS}(?:\\u17d2${WIDTHLESS}[\\u1780-\\u17b3]|[\\u17b4-\\u17d1\\u17d3\\u17dd]))*|[^]`,
  'gu',
)

/** PURE. `fold`, letter by letter: slower, for the few texts whose matches are shown. */
export function foldWithPlaces(written: string): Folded {
  let text = ''
  const from: number[] = []
  for (const { 0: piece, index } of written.matchAll(PIECE)) {
    const folded = fold(piece)
    for (let place = 0; place < folded.length; place += 1) from.push(index)
    text += folded
  }
  from.push(written.length)
  return { text, from }
}
