import Handlebars from 'handlebars'
import type { Status } from '../kinds/shape/status.js'
import { MACHINE_LOCALE } from '../language/languages.js'
import type { Lettering } from '../pictures/lettering.js'
import { coloursOf, markOf } from '../pictures/marks.js'
import { MOST_SQUARES } from '../record/demands/strip.js'

/** What a picture says of a page: whose it is, what it is about, and where its demands stand. */
export interface Card {
  site: string
  /** Above the title, such as a reference; '' for none. */
  kicker: string
  title: string
  /** Statuses that some demand has, with how many. One demand alone shows its status in large. */
  counts: readonly { status: Status; label: string; count: number; countText: string }[]
  /** "24 November 2026": up to when it is told. */
  date: string
}

/** As social networks ask for: 1.91 to 1. */
const WIDTH = 1200
const HEIGHT = 630

const PAD = 64
const INNER = WIDTH - 2 * PAD
const INK = '#14181a'
const PAPER = '#fbfaf6'
const GREY = '#474d50'
const MOST_LINES = 3
const TITLE = { size: 52, lead: 74, top: 222 }
const STRIP = { y: 430, height: 48 }
const LEGEND = { y: 526, lead: 46, size: 26, mark: 24, gap: 10, space: 36 }

const words = new Intl.Segmenter(MACHINE_LOCALE, { granularity: 'word' })

/** A title in lines that fit, broken between words, also where no spaces part them; what is too long ends in an ellipsis. PURE. */
export function linesOf(title: string, widthOf: (line: string) => number, most = MOST_LINES): string[] {
  const lines = ['']
  for (const { segment } of words.segment(title.normalize('NFC'))) {
    const line = lines.at(-1) ?? ''
    if (line === '' || widthOf(line + segment.trimEnd()) <= INNER) lines[lines.length - 1] = line + segment
    else lines.push(segment.trimStart())
  }
  const shown = lines.map((line) => line.trim()).filter(Boolean)
  if (shown.length <= most) return shown
  return [...shown.slice(0, most - 1), `${shown[most - 1]} …`]
}

const outline = (d: string, x: number, y: number, fill: string): string =>
  `<path transform="translate(${x.toFixed(1)} ${y})" fill="${fill}" d="${d}"/>`

const mark = (status: Status, x: number, y: number, size: number, colour: string): string =>
  `<svg x="${x.toFixed(1)}" y="${y}" width="${size}" height="${size}" viewBox="0 0 16 16" fill="${colour}" stroke="${colour}" stroke-width="0">${markOf(status)}</svg>`

function box(status: Status, x: number, width: number): string {
  const { fill, line } = coloursOf(status)
  const dash = status === 'not-assessed' ? ' stroke-dasharray="4 3"' : ''
  return `<rect x="${(x + 1).toFixed(1)}" y="${STRIP.y}" width="${Math.max(1, width - 4).toFixed(1)}" height="${STRIP.height}" fill="${fill}" stroke="${line}" stroke-width="2"${dash}/>`
}

function square(status: Status, x: number, step: number): string {
  const size = Math.min(20, step - 10)
  const inside = x + (step - 2 - size) / 2
  const { mark: colour } = coloursOf(status)
  return box(status, x, step) + mark(status, inside, STRIP.y + (STRIP.height - size) / 2, size, colour)
}

/** One square a demand, or in proportion when there are too many to see. */
function strip({ counts }: Card): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return ''
  const isSquares = total <= MOST_SQUARES
  const step = isSquares ? Math.min(STRIP.height + 6, INNER / total) : INNER / total
  let x = PAD
  return counts
    .map(({ status, count }) => {
      const start = x
      x += step * count
      if (!isSquares) return box(status, start, step * count)
      return Array.from({ length: count }, (_, place) => square(status, start + place * step, step)).join('')
    })
    .join('')
}

/** Mark, count and word of each status, in as many lines as they need. */
function legend({ counts }: Card, draw: Lettering): string {
  let [x, y] = [PAD, LEGEND.y]
  return counts
    .map(({ status, label, countText }) => {
      const word = draw(`${countText} ${label}`, LEGEND.size, 400)
      const width = LEGEND.mark + LEGEND.gap + word.width
      if (x > PAD && x + width > PAD + INNER) [x, y] = [PAD, y + LEGEND.lead]
      const drawn =
        mark(status, x, y - LEGEND.mark + 3, LEGEND.mark, coloursOf(status).line) +
        outline(word.d, x + LEGEND.mark + LEGEND.gap, y, INK)
      x += width + LEGEND.space
      return drawn
    })
    .join('')
}

/** The status of a single demand. */
function standing(status: Status, label: string, draw: Lettering): string {
  const { line } = coloursOf(status)
  const size = 64
  const word = draw(label, 56, 600)
  return mark(status, PAD, STRIP.y + 10, size, line) + outline(word.d, PAD + size + 24, STRIP.y + 62, line)
}

/** The picture as SVG, its text as outlines. PURE. */
export function cardSvg(card: Card, draw: Lettering): string {
  const [only] = card.counts
  const isOne = card.kicker !== '' && card.counts.length === 1 && only?.count === 1
  const name = draw(card.site, 30, 600)
  const date = draw(card.date, 24, 400)
  const lines = linesOf(card.title, (line) => draw(line, TITLE.size, 600).width)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<title>${Handlebars.escapeExpression(card.title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/><rect width="${WIDTH}" height="12" fill="${INK}"/>`,
    outline(name.d, PAD, 82, INK),
    outline(date.d, WIDTH - PAD - date.width, 82, GREY),
    outline(draw(card.kicker, 28, 400).d, PAD, 152, GREY),
    ...lines.map((line, place) =>
      outline(draw(line, TITLE.size, 600).d, PAD, TITLE.top + place * TITLE.lead, INK),
    ),
    ...(isOne && only ? [standing(only.status, only.label, draw)] : [strip(card), legend(card, draw)]),
    '</svg>',
  ].join('')
}
