import type { Language } from '../languages.js'

/** Something done to what is another's, and "its own" after it: nobody blocks, seizes or closes what is their own. */
const DONE_TO_OWN: Partial<Record<Language, RegExp>> = {
  km: /(?:ទប់ស្កាត់|បិទ|រឹបអូស|ដកហូត|ឆែកឆេរ|បង្កក|បំផ្លាញ|បំពាន|វាយប្រហារ)[^។ ]{0,60}(?:របស់ខ្លួន|ខ្លួនឯង)/,
}

const OWN: Partial<Record<Language, RegExp>> = { en: /\b(?:own|itself|themselves|himself|herself)\b/i }

/**
 * The words of a text by which something is done to its doer's own, where the other language does not say so. Khmer has one
 * word for "its" and "its own"; English does not tell whose "its" is. PURE.
 */
export function wronglyOwned(
  text: string,
  language: Language,
  other: string,
  otherLanguage: Language,
): string {
  const isSaid = OWN[otherLanguage]?.test(other) ?? true
  return isSaid ? '' : (DONE_TO_OWN[language]?.exec(text)?.[0] ?? '')
}
