import { forLines as inLines } from '../../language/lines.js'
import type { Shown } from '../../language/text.js'

/** A text of the record as a page sets it in lines. */
export const forLinesOf = ({ text, lang }: Shown): string => inLines(text, lang)
