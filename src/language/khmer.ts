/*
 * One spelling of Khmer for comparing. Letters under and around a letter can be typed in several orders that look the
 * same, and Unicode's normal forms leave them as they are. The order here is that of the Unicode standard, chapter 16.4.
 */

/** A letter with all that is written on, under and around it. */
const CLUSTER = /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])+/g

const PART = /\u17d2[\u1780-\u17b3]|./gs

const COENG_RO = '\u17d2\u179a'

/** Place of a mark after its letter: robat, letters below (ro last), shifters, vowels, signs. */
function rank(part: string): number {
  if (part === '\u17cc') return 0
  if (part.startsWith('\u17d2') && part.length > 1) return part === COENG_RO ? 2 : 1
  if (part === '\u17c9' || part === '\u17ca') return 3
  if (part === '\u17bb') return 4
  if (part >= '\u17b6' && part <= '\u17c5') return 5
  return part === '\u17c6' ? 6 : 7
}

const ABOVE = '[\u17b7-\u17ba\u17be]'

/** Ways to write one thing, each with the way that is kept. */
const SAME: [RegExp, string][] = [
  // The letters da and ta look alike below another letter, and are typed for each other.
  [/\u17d2\u178a/g, '\u17d2\u178f'],
  [/\u17c1\u17b8/g, '\u17be'],
  [/\u17c1\u17b6/g, '\u17c4'],
  // Under a vowel that is written above, both shifters look like the vowel u.
  [new RegExp(`[\u17bb\u17c9](?=${ABOVE})`, 'g'), '\u17ca'],
  [/[\u17b4\u17b5]/g, ''],
]

function ordered(cluster: string): string {
  const [letter = '', ...marks] = cluster.match(PART) ?? []
  const sorted = marks.sort((a, b) => rank(a) - rank(b)).join('')
  return SAME.reduce((text, [way, kept]) => text.replace(way, kept), letter + sorted)
}

const DIGIT = /[\u17e0-\u17e9]/g

/** PURE. The text with its marks in one order, its letters in one spelling, and its digits as Latin ones. */
export const oneOrder = (text: string): string =>
  text.replace(CLUSTER, ordered).replace(DIGIT, (digit) => String(digit.charCodeAt(0) - 0x17e0))

/** Words that are spelt in more than one way, each with the spelling that is compared. */
const SPELLINGS = new Map([
  ['ឱ្យ', 'ឲ្យ'],
  ['អោយ', 'ឲ្យ'],
  ['ពត៌មាន', 'ព័ត៌មាន'],
  ['ពត៍មាន', 'ព័ត៌មាន'],
  ['ប្រព័ន្ឋ', 'ប្រព័ន្ធ'],
])

const inOneOrder = new Map([...SPELLINGS].map((pair) => [oneOrder(pair[0]), oneOrder(pair[1])]))

/** PURE. @param word in one order */
export const oneSpelling = (word: string): string => inOneOrder.get(word) ?? word
