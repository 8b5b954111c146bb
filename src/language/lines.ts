import { keepWhole } from './khmer-lines.js'
import type { Language } from './languages.js'

/** What browsers cannot tell by themselves of where a line may end. A language that is not named here needs nothing. */
const LINES: Partial<Record<Language, (text: string) => string>> = { km: keepWhole }

/** PURE. A text as a page sets it in lines. For showing only: what is stored and searched has no such signs. */
export const forLines = (text: string, language: Language): string => LINES[language]?.(text) ?? text
