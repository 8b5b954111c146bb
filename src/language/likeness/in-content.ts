import { isLanguage } from '../languages.js'
import type { Text } from '../text.js'
import { type Unlike, unlikeIn } from './likeness.js'

/** What two languages of a text within a content say differently, and where it is: 'links.0.reason'. */
export interface UnlikeAt extends Unlike {
  field: string
}

const isText = (value: object): value is Text => {
  const members = Object.entries(value)
  return members.length > 0 && members.every(([name, words]) => isLanguage(name) && typeof words === 'string')
}

/** Every text of a content in several languages, with its path. */
export function* textsIn(value: unknown, path = ''): Generator<{ field: string; text: Text }> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) {
    if (Object.values(value).filter(Boolean).length > 1) yield { field: path, text: value }
    return
  }
  for (const [name, member] of Object.entries(value))
    yield* textsIn(member, path === '' ? name : `${path}.${name}`)
}

/** What tells one text from another, whatever the order of its languages. */
export const textKey = (text: Text): string =>
  JSON.stringify(Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1)))

/** What languages of a content's texts say differently, but for those that somebody gave a reason for. PURE. */
export const unlikeInContent = (content: unknown, explained: ReadonlySet<string> = new Set()): UnlikeAt[] =>
  [...textsIn(content)].flatMap(({ field, text }) => {
    const found = unlikeIn(text)
    return found.length === 0 || explained.has(textKey(text)) ? [] : found.map((one) => ({ ...one, field }))
  })
