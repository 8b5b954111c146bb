/*
 * Khmer writes no spaces between words, so browsers break lines by a dictionary, and theirs knows few of the compounds of
 * public affairs: it ends a line inside them, or takes the last letter of one word for part of another ("ពីរ", two, in
 * "ពីរដ្ឋាភិបាល", from the government).
 */

/** Compounds that stay whole. The bar marks where a browser would break. */
const COMPOUNDS = [
  'រាជ|រ|ដ្ឋា|ភិបាល',
  'រ|ដ្ឋា|ភិបាល',
  'កំណត់|ត្រា',
  'កត់|ត្រា',
  'ទាម|ទារ',
  'បណ្ដុះ|បណ្ដាល',
  'បណ្តុះ|បណ្តាល',
  'ផ្លាស់|ប្ដូរ',
  'វាយ|តម្លៃ',
  'លក្ខណៈ|វិនិច្ឆ័យ',
  'លក្ខណ|វិនិច្ឆ័យ',
  'លក្ខ|ខណ្ឌ',
  'អត្ត|សញ្ញាណ',
  'ជន|រង|គ្រោះ',
  'បទ|ល្មើស',
  'ជួញ|ដូរ',
  'ឆ|បោក',
  'កេង|ប្រវ័ញ្ច',
  'ប្រតិបត្តិ|ការ',
  'គោល|ការណ៍',
  'សន្និដ្ឋាន',
  'ដក|ស្រង់',
  'ទប់|ស្កាត់',
  'ពាក់|ព័ន្ធ',
  'ចាប់|ផ្ដើម',
  'ពុក|រលួយ',
  'លី|កា|ដូ',
  'សកម្ម|ភាព',
  'ស្ថាន|ភាព',
  'សង្គម|ស៊ីវិល',
  'ឆ្លើយ|តប',
  'កាល|បរិច្ឆេទ',
  'កាល|ប្បវត្តិ',
  'ផ្ទៀង|ផ្ទាត់',
  'មិន|ទាន់',
]

const WORD_JOINER = '\u2060'
const ZERO_WIDTH_SPACE = '\u200b'

const joined = new Map(
  COMPOUNDS.map((compound) => [compound.replaceAll('|', ''), compound.replaceAll('|', WORD_JOINER)]),
)

const longestFirst = [...joined.keys()].sort((a, b) => b.length - a.length)

/** A compound, and whether a Khmer letter goes before it, where a line may then end. */
const PATTERN = new RegExp(`(?<=([\\u1780-\\u17d3])?)(?:${longestFirst.join('|')})`, 'gu')

/** The text with invisible marks that keep compounds whole. For showing only: what is stored and searched has none. */
export const keepWhole = (text: string): string =>
  text.replace(PATTERN, (compound, before?: string) => {
    const whole = joined.get(compound) ?? compound
    return before === undefined ? whole : ZERO_WIDTH_SPACE + whole
  })
