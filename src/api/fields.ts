import { AppError } from '../errors.js'

type Members = Record<string, unknown>

/** Always given, so that an entry can be told from another and found again. */
const ALWAYS = ['reference', 'links']

/**
 * Reads `fields=status,content.title`.
 * @param known names that an entry of this kind can have
 * @returns null when all are asked for
 * @throws AppError 'bad-request' naming the first that is not known
 */
export function readFields(fields: string | undefined, known: readonly string[]): string[] | null {
  if (fields === undefined) return null
  const names = [...new Set(fields.split(','))]
  if (names.every((name) => known.includes(name))) return names
  const details = { parameter: 'fields', problem: 'any.only', allowed: [...known] }
  const unknown = names.find((name) => !known.includes(name))
  throw new AppError('bad-request', `No field '${unknown}'`, details)
}

function partOf(content: unknown, names: readonly string[]): Members {
  const members = (content ?? {}) as Members
  return Object.fromEntries(
    names.filter((name) => members[name] !== undefined).map((name) => [name, members[name]]),
  )
}

/** PURE. The entry with what was asked for, and what it is always known by. */
export function sparse(entry: Members, asked: readonly string[] | null): Members {
  if (asked === null) return entry
  const ofContent = asked
    .filter((name) => name.startsWith('content.'))
    .map((name) => name.slice('content.'.length))
  const kept = Object.entries(entry).filter(([name]) => ALWAYS.includes(name) || asked.includes(name))
  const isWhole = asked.includes('content') || ofContent.length === 0
  const content = isWhole ? {} : { content: partOf(entry.content, ofContent) }
  return { ...Object.fromEntries(kept), ...content }
}
