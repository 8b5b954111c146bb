import type { Language } from '../languages.js'

/** A day of a month or a month, '07-11' or '07', and how it is written. */
export interface DaySaid {
  value: string
  said: string
  /** Where in the text. */
  at: number
}

/** What a text says of days, and the text without it; years stay, as numbers. */
export interface DaysSaid {
  marks: DaySaid[]
  rest: string
}

const two = (number: string | number): string => String(number).padStart(2, '0')

/** "11 July", "14 or 15 July", "27th of June". */
const EN_DAY_MONTH =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: ?(?:to|or|and|-|–|—) ?(\d{1,2})(?:st|nd|rd|th)?)? (?:of )?(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b/g
/** "July 11", "July 14-15". */
const EN_MONTH_DAY =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.? (\d{1,2})(?!\d)(?:st|nd|rd|th)?(?: ?(?:to|or|and|-|–|—) ?(\d{1,2})(?!\d))?/g
const EN_MONTH =
  /\b(January|February|April|June|July|August|September|October|November|December|Jan|Feb|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b|\b(?:in|of|since|by|until|from|to|between|and|early|late|mid|through|during) (March|May|Mar)\b|\b(March|May|Mar)(?: \d{4}| (?:to|and|-|–) [JFMASOND])/g
const KM_DAY_MONTH =
  /(?<!\d)(\d{1,2})(?: ?(?:ដល់|ឬ|និង|-|–|—) ?(?:ថ្ងៃ)?(?:ទី)? ?(\d{1,2}))? ?,? ?(?:ខែ ?)?(មករា|កុម្ភៈ|កុម្ភះ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ)(?!ការ)/g
const KM_MONTH =
  /(មករា|កុម្ភៈ|កុម្ភះ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|វិច្ឆិកា|ធ្នូ)|(?:ខែ ?|ដល់ ?)(កញ្ញា|តុលា)(?!ការ)|(កញ្ញា|តុលា)(?= ?(?:\d|ដល់))/g
/** Days as machines and forms write them. */
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g

const EN_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
// biome-ignore format: twelve months
const KM_MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']

const englishMonth = (name: string): string => two(EN_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
const khmerMonth = (name: string): string => two(KM_MONTHS.indexOf(name === 'កុម្ភះ' ? 'កុម្ភៈ' : name) + 1)

/** Takes what a pattern finds out of the text, whose other places stay as they are. */
function taking(
  days: DaysSaid,
  pattern: RegExp,
  read: (match: RegExpExecArray) => { values: string[]; keep?: string },
): DaysSaid {
  const marks = [...days.marks]
  let rest = ''
  let end = 0
  for (const match of days.rest.matchAll(pattern)) {
    const { values, keep = '' } = read(match)
    const { 0: said, index: at } = match
    for (const value of values) marks.push({ value, said: said.trim(), at })
    rest += days.rest.slice(end, at) + `${keep} `.padStart(said.length)
    end = at + said.length
  }
  return { marks: marks.sort((one, other) => one.at - other.at), rest: rest + days.rest.slice(end) }
}

const numeric = (text: string): DaysSaid => {
  const iso = taking({ marks: [], rest: text }, ISO, ([, year, month, day]) => ({
    values: [`${month}-${day}`],
    keep: year ?? '',
  }))
  return taking(iso, SLASHED, ([, one = '', other = '', year = '']) => {
    const [day, month] = Number(other) > 12 ? [other, one] : [one, other]
    return { values: [`${two(month)}-${two(day)}`], keep: year }
  })
}

const withDays = (month: string, ...days: (string | undefined)[]): { values: string[] } => ({
  values: days.flatMap((day) => (day === undefined ? [] : [`${month}-${two(day)}`])),
})

/** Four digits of a year that a month's own pattern has swallowed. */
const yearIn = (said: string): string => /\d{4}/.exec(said)?.[0] ?? ''

function english(text: string): DaysSaid {
  const days = taking(numeric(text), EN_DAY_MONTH, ([, from, to, month = '']) =>
    withDays(englishMonth(month), from, to),
  )
  const turned = taking(days, EN_MONTH_DAY, ([, month = '', from, to]) =>
    withDays(englishMonth(month), from, to),
  )
  return taking(turned, EN_MONTH, ({ 0: said, 1: one, 2: after, 3: before }) => ({
    values: [englishMonth(one ?? after ?? before ?? '')],
    keep: yearIn(said),
  }))
}

function khmer(text: string): DaysSaid {
  const days = taking(numeric(text), KM_DAY_MONTH, ([, from, to, month = '']) =>
    withDays(khmerMonth(month), from, to),
  )
  return taking(days, KM_MONTH, ([, one, after, before]) => ({
    values: [khmerMonth(one ?? after ?? before ?? '')],
  }))
}

/** By language. */
export const DAYS: Partial<Record<Language, (text: string) => DaysSaid>> = { en: english, km: khmer }
