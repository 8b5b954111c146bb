/** A number that a text gives, and how it is written there. */
export interface NumberSaid {
  /** What it may be: with a mark before three digits, thousands or a fraction; a year by either era. */
  values: readonly number[]
  said: string
  /** False where the word may not be meant as a number: "one", "both", "second". */
  isSure: boolean
  /** Four digits that may be a year. */
  isYear: boolean
}

// biome-ignore format: a row for each ten
const EN_WORDS: ReadonlyMap<string, number> = new Map([
  ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
  ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
  ['third', 3], ['thirds', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10],
])
const EN_UNSURE: ReadonlyMap<string, number> = new Map([
  ...['one', 'first', 'once', 'single', 'a', 'an', 'each', 'every', 'another', 'other', 'half'].map(
    (word): [string, number] => [word, 1],
  ),
  ...['second', 'both', 'twice', 'pair', 'couple', 'either', 'neither', 'between'].map(
    (word): [string, number] => [word, 2],
  ),
  ...['dozen', 'dozens'].map((word): [string, number] => [word, 12]),
  ...['zero', 'none', 'no', 'nil'].map((word): [string, number] => [word, 0]),
])
/** What a number is multiplied by. */
export const EN_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])

const aNumber = (value: number, said: string, isSure = true): NumberSaid => ({
  values: [value],
  said,
  isSure,
  isYear: false,
})

const WORD = /[a-z]+/g

/** Where words of one number may stand apart: a blank or a hyphen. */
const isJoint = (between: string): boolean => between === ' ' || between === '-'

/** What comes of a number in words and the next word of it; null where that begins another. */
function joined(before: number, word: string): number | null {
  const scale = EN_SCALES.get(word)
  if (scale !== undefined) return before * scale
  const value = EN_WORDS.get(word) ?? EN_UNSURE.get(word) ?? 0
  return before >= 20 && before < 100 && before % 10 === 0 && value > 0 && value < 10 ? before + value : null
}

/** The numbers that an English text in small letters has in words. PURE. */
export function englishWords(lower: string): NumberSaid[] {
  const found: NumberSaid[] = []
  let end = -1
  for (const { 0: word, index } of lower.matchAll(WORD)) {
    const before = end >= 0 && isJoint(lower.slice(end, index)) ? found.at(-1) : undefined
    const whole = before ? joined(before.values[0] ?? 0, word) : null
    const value = EN_WORDS.get(word) ?? EN_UNSURE.get(word)
    if (before && whole !== null) {
      found[found.length - 1] = aNumber(whole, `${before.said} ${word}`)
    } else if (value === undefined) {
      end = -1
      continue
    } else found.push(aNumber(value, word, EN_WORDS.has(word)))
    end = index + word.length
  }
  return found
}

const KM_UNITS = ['មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន']
const KM_TENS = ['ដប់', 'ម្ភៃ', 'សាមសិប', 'សែសិប', 'ហាសិប', 'ហុកសិប', 'ចិតសិប', 'ប៉ែតសិប', 'កៅសិប']
/** Longest first, so that "eight" (five three) is not read as five. */
const KM_NUMBER =
  /(?<!\u17d2)(ដប់|ម្ភៃ|សាមសិប|សែសិប|ហាសិប|ហុកសិប|ចិតសិប|ប៉ែតសិប|កៅសិប)?(ប្រាំមួយ|ប្រាំពីរ|ប្រាំបី|ប្រាំបួន|ប្រាំ|មួយ|ពីរ|បី|បួន)?(?![\u17b6-\u17d3])/g

/** "From" and a word that begins with the letter ro, which together look like "two". */
const NOT_TWO = /^(?:ដ្ឋ|បៀប|បស់|បាយ|បប|វាង|ដូវ|យៈ|ដ្ត)/

const KM_SCALE = /^(?:រយ(?!ៈ)|ពាន់|ម៉ឺន|សែន|លាន|កោដិ)/
/** What a Khmer number is multiplied by. */
export const KM_SCALES: ReadonlyMap<string, number> = new Map([
  ['រយ', 100],
  ['ពាន់', 1000],
  ['ម៉ឺន', 1e4],
  ['សែន', 1e5],
  ['លាន', 1e6],
  ['កោដិ', 1e7],
])

/** "Two three", which is "a few": at either of its words. */
const isFew = (text: string, at: number): boolean =>
  text.startsWith('ពីរបី', at) || text.startsWith('ពីរបី', at - 3)

/** The numbers that a Khmer text has in words. PURE. */
export function khmerWords(text: string): NumberSaid[] {
  const found: NumberSaid[] = []
  for (const { 0: said, 1: tens = '', 2: units = '', index } of text.matchAll(KM_NUMBER)) {
    if (said === '') continue
    const end = index + said.length
    const value = (KM_TENS.indexOf(tens) + 1) * 10 + KM_UNITS.indexOf(units) + 1
    const scale = KM_SCALE.exec(text.slice(end, end + 8))?.[0] ?? ''
    const isTwo = units !== 'ពីរ' || !NOT_TWO.test(text.slice(end, end + 4))
    const isBoth = text.startsWith('ទាំង', index - 4)
    const isSure = (value > 1 || scale !== '') && isTwo && !isBoth && !isFew(text, index)
    found.push(aNumber(value * (KM_SCALES.get(scale) ?? 1), said + scale, isSure))
  }
  return found
}
