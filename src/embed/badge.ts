import Handlebars from 'handlebars'
import type { Status } from '../kinds/shape/status.js'
import type { Lettering } from '../pictures/lettering.js'
import { coloursOf, markOf } from '../pictures/marks.js'

export interface BadgeGiven {
  /** The name of the site, in the language of the badge. */
  site: string
  status: Status
  label: string
  /** "24 Nov 2026": up to when the record is told. */
  date: string
  /** All of it as a sentence, for those who hear it. */
  title: string
  lang: string
}

const HEIGHT = 30
const BASE = 20
const SIZE = 13.5
const PAD = 10
const MARK = 13
const GAP = 6

const INK = '#14181a'
const PAPER = '#fbfaf6'
const GREY = '#474d50'

const letters = (d: string, x: number, fill: string): string =>
  `<path transform="translate(${x.toFixed(2)} ${BASE})" fill="${fill}" d="${d}"/>`

/** A small picture that says where a demand stands: mark, word and date. Its text is outlines and a title. PURE. */
export function badge({ site, status, label, date, title, lang }: BadgeGiven, draw: Lettering): string {
  const { line } = coloursOf(status)
  const [name, word, day] = [draw(site, SIZE, 600), draw(label, SIZE, 600), draw(date, SIZE, 400)]
  const first = PAD * 2 + name.width
  const markX = first + PAD
  const wordX = markX + MARK + GAP
  const dayX = wordX + word.width + PAD
  const width = Math.ceil(dayX + day.width + PAD)
  const text = Handlebars.escapeExpression(title)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" role="img" aria-label="${text}" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">`,
    `<title>${text}</title>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" fill="${PAPER}" stroke="${INK}"/>`,
    `<rect width="${first.toFixed(2)}" height="${HEIGHT}" fill="${INK}"/>`,
    letters(name.d, PAD, PAPER),
    `<svg x="${markX.toFixed(2)}" y="${(HEIGHT - MARK) / 2}" width="${MARK}" height="${MARK}" viewBox="0 0 16 16" fill="${line}" stroke="${line}" stroke-width="0">${markOf(status)}</svg>`,
    letters(word.d, wordX, line),
    letters(day.d, dayX, GREY),
    '</svg>',
  ].join('')
}
