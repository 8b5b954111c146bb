import { COMMON_PASSWORDS } from './common-passwords.js'

const LOOKALIKES: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
/** What is typed along the keys. */
const ROWS = ['qwertyuiopasdfghjklzxcvbnm', '1234567890'.repeat(30), '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p']
const SITE = ['tamdan', 'តាមដាន']
/** A decorated common word has at most this many characters around it. */
const DECORATION = 8
/** Beside names at least as many characters must be left. */
const OWN = 8
const SHORT = 6

const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
const unmasked = (text: string): string => [...text].map((letter) => LOOKALIKES[letter] ?? letter).join('')

/** Without the digits and signs around it. */
function fromLetterToLetter(text: string): string {
  const all = [...text]
  const isLetter = (one: string) => /\p{L}/u.test(one)
  return all.slice(Math.max(0, all.findIndex(isLetter)), all.findLastIndex(isLetter) + 1).join('')
}

/** One short piece over and over, such as abcabcabcabc. */
function isRepeated(text: string): boolean {
  // Where a text next begins within itself written twice, it repeats.
  const length = (text + text).indexOf(text, 1)
  const unit = text.slice(0, length)
  return length < text.length && (unit.length <= SHORT || COMMON_PASSWORDS.has(unit))
}

/** Letters or digits in a row, such as abcdefghijkl or 987654321098, or keys in a row. */
function isRun(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const step = (codes[1] ?? 0) - (codes[0] ?? 0)
  const isEven =
    Math.abs(step) <= 1 && codes.every((code, at) => at === 0 || code - (codes[at - 1] ?? 0) === step)
  const turned = [...text].reverse().join('')
  return isEven || ROWS.some((row) => row.includes(text) || row.includes(turned))
}

/**
 * Whether a password is among the first that anyone would guess: listed, in the list but for digits and signs around
 * it or in place of letters, one piece repeated, or a run of keys. PURE.
 */
export function isCommon(password: string): boolean {
  const plain = plainOf(password)
  const core = fromLetterToLetter(plain)
  const isDecorated = core.length >= 4 && plain.length - core.length <= DECORATION
  const candidates = isDecorated ? [plain, core] : [plain]
  if (candidates.some((one) => COMMON_PASSWORDS.has(one) || COMMON_PASSWORDS.has(unmasked(one)))) return true
  return candidates.some((one) => isRepeated(one) || (one.length >= SHORT && isRun(one)))
}

/**
 * Whether a password is little more than the names of its owner and of this site. PURE.
 * @param names as they stand in the account; of an e-mail address each part counts
 */
export function isOfNames(password: string, names: readonly string[]): boolean {
  const parts = names.flatMap((name) => [plainOf(name), ...name.split(/[^\p{L}\p{N}\p{M}]+/u).map(plainOf)])
  // The longest first, or what is left of a name would stay.
  const known = [...SITE, ...parts].filter((part) => part.length >= 3).sort((a, b) => b.length - a.length)
  const plain = plainOf(password)
  const rest = known.reduce((left, part) => left.replaceAll(part, ''), plain)
  return rest !== plain && [...rest].length < OWN
}
