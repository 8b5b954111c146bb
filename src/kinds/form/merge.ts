import { isDeepStrictEqual } from 'node:util'

type Members = Record<string, unknown>

export interface Merged<Content extends Members> {
  /** The change of each side where only one side changed, and yours where both did. */
  merged: Content
  /** Members that both sides changed, differently. */
  conflicts: string[]
}

/**
 * Joins two contents that were made from one. Whole members are compared, such as a title or all the links of an
 * action: a record is small, and half of one person's list joined to half of another's would be nobody's statement.
 */
export function merge<Content extends Members>(
  base: Content,
  yours: Content,
  theirs: Content,
): Merged<Content> {
  const names = [...new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(yours)])]
  const conflicts: string[] = []
  const members = names.map((name) => {
    const isSameBy = (one: Members, other: Members) => isDeepStrictEqual(one[name], other[name])
    if (isSameBy(base, yours)) return [name, theirs[name]]
    if (!isSameBy(base, theirs) && !isSameBy(yours, theirs)) conflicts.push(name)
    return [name, yours[name]]
  })
  const present = members.filter(([, value]) => value !== undefined)
  return { merged: Object.fromEntries(present) as Content, conflicts }
}

/** The members in which two contents differ, in the order of the first. */
export function differences(one: Members, other: Members): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.filter((name) => !isDeepStrictEqual(one[name], other[name]))
}
