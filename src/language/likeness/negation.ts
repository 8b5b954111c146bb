import type { Language } from '../languages.js'

/** Words that deny, and words that may: the other language may put the one as the other. */
interface Negation {
  sure: RegExp
  maybe: RegExp
  /** What looks like one of them. */
  none: RegExp
}

const NEGATIONS: Partial<Record<Language, Negation>> = {
  en: {
    sure: /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/gi,
    maybe:
      /\b(?:un[a-z]{3}|il(?:legal|licit)|in(?:dependent|adequate|sufficient|effective|formal|correct)|ir[a-z]{4}|dis[a-z]{4}|non-|den(?:y|ie|ial)|reject|refus|fail|lack|miss|left out|leaves out|only|alone|other than|rather|instead|whatever|regardless|vague|false|fewer|less|few|hardly|doubt|differ|contradict|stop|impunity|free of|limited|optional|exempt|except|too|beside|than|ban|forbid|prevent|rest|turned away|still|yet|until|bef|loss|lost|end|strand)|[a-z]less\b/gi,
    none: /\bno\. ?\d|\bwhether or not\b|\byes or no\b|\bno (?:more|fewer) than \d/gi,
  },
  km: {
    sure: /មិន|គ្មាន|ពុំ|ឥត(?!ថ្លៃ)|កុំ|ថាទេ|(?<!ដោះ|លះ|លា|លើក|\u17d2)លែង/g,
    maybe:
      /បដិសេធ|ខុស|ខ្វះ|លើកលែង|ឈប់|ត្រឹមតែ|ប៉ុណ្ណោះ|អយុត្តិធម៌|អសកម្ម|និទណ្ឌភាព|ហាម|ឯករាជ្យ|ទប់ស្កាត់|ក្រៅ|\bnot\b|បាត់|ពិបាក|ផ្ទុយ/g,
    none: /ឬទេ|កុំព្យូទ័រ|មិនលើស|មិនហួស|បើមិនដូច្ន[េោ]ះ/g,
  },
}

const SENTENCE: Partial<Record<Language, RegExp>> = {
  en: /[.!?](?=\s|$)/,
  km: /[។?]/,
}

export interface Denial {
  /** The first word that denies; '' where none does for sure. */
  said: string
  /** How many do. */
  count: number
  mayDeny: boolean
}

function denialIn(sentence: string, { sure, maybe, none }: Negation): Denial {
  const text = sentence.replace(none, ' ')
  const words = text.match(sure) ?? []
  const [said = ''] = words
  return { said, count: words.length, mayDeny: said !== '' || text.search(maybe) >= 0 }
}

/** What each sentence of a text denies, and the whole of it. PURE. */
export function denials(text: string, language: Language): { sentences: Denial[]; whole: Denial } | null {
  const [negation, end] = [NEGATIONS[language], SENTENCE[language]]
  if (!negation || !end) return null
  const sentences = text.split(end).filter((sentence) => /\p{L}/u.test(sentence))
  return {
    sentences: sentences.map((sentence) => denialIn(sentence, negation)),
    whole: denialIn(text, negation),
  }
}
