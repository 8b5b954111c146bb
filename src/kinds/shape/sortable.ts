import { fold } from '../../language/fold.js'
import { DEFAULT_LANGUAGE } from '../../language/languages.js'
import { shown, type Text } from '../../language/text.js'

/** A title as lists sort by it. */
export const sortable = (text: Text): string => fold(shown(text, DEFAULT_LANGUAGE).text)
