import { isDeepStrictEqual } from 'node:util'
import type { FileRecord, Members, Part } from '../rules.js'

/** A content joined from what there is and what a file gives, and where each item of its lists came from. */
export interface Joined {
  content: Members
  /** By path: 'links.0'. */
  origin: Map<string, Part>
  /** Parts that cannot be taken over, with the code of the reason. */
  refused: { part: Part; code: string }[]
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of which a column gives the keys alone, each with the members that it gives. */
const KEYS_ALONE: readonly (readonly string[])[] = [['organisation'], ['criterion', 'verdict']]

/** The keys that are all an item of a list has, where the rest is kept in what there is. */
function keysOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  return KEYS_ALONE.find((keys) =>
    value.every((one) => isMembers(one) && isDeepStrictEqual(Object.keys(one).sort(), [...keys])),
  )
}

/** A column of slugs says nothing of the persons who spoke, one of verdicts nothing of their notes: those of before stay. */
function joinList(before: unknown, given: Members[], keys: readonly string[]): unknown[] {
  const rest = Array.isArray(before) ? ([...before] as Members[]) : []
  return given.map((one) => {
    const at = rest.findIndex((known) => keys.every((key) => known[key] === one[key]))
    return at === -1 ? one : rest.splice(at, 1)[0]
  })
}

/** What a file gives on top of what there is. A member that it does not have stays; an empty one goes. PURE. */
function joinMembers(before: Members, given: Members): Members {
  const joined: Members = { ...before }
  for (const [name, value] of Object.entries(given)) {
    const old = before[name]
    const keys = keysOf(value)
    if (value === undefined) delete joined[name]
    else if (isMembers(value)) joined[name] = joinMembers(isMembers(old) ? old : {}, value)
    else joined[name] = keys ? joinList(old, value as Members[], keys) : value
  }
  return joined
}

/** By what an item of a list is known when its row has no number. */
const KNOWN_BY: Record<string, readonly string[]> = {
  links: ['demand'],
  series: ['period', 'until', 'value', 'source'],
  assessments: ['on', 'status', 'reason'],
}

/** Lists whose items have a number of their own. */
const NUMBERED: ReadonlySet<string> = new Set(['criteria'])

const numberOf = ({ number }: Members): number => (typeof number === 'number' ? number : 0)

function placeOf(list: readonly Members[], { list: name, item, number }: Part): number {
  if (NUMBERED.has(name)) return number === 0 ? -1 : list.findIndex((one) => numberOf(one) === number)
  const keys = KNOWN_BY[name]
  if (keys) return list.findIndex((one) => keys.every((key) => isDeepStrictEqual(one[key], clean(item[key]))))
  return number > 0 && number <= list.length ? number - 1 : -1
}

/** Without members that are not given, as a content is stored. */
function clean(value: unknown): unknown {
  if (!isMembers(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))
}

function joinPart(joined: Joined, part: Part): void {
  const { content, origin, refused } = joined
  const list = [...((content[part.list] as Members[] | undefined) ?? [])]
  const found = placeOf(list, part)
  const place = found === -1 ? list.length : found
  const before = list[place] ?? {}
  const highest = NUMBERED.has(part.list) ? Math.max(0, ...list.map(numberOf)) : list.length
  const isNext = NUMBERED.has(part.list) ? part.number > highest : part.number === highest + 1
  const isNextNumber = part.number === 0 || found !== -1 || isNext
  if (!KNOWN_BY[part.list] && !isNextNumber) refused.push({ part, code: 'number' })
  if (origin.has(`${part.list}.${place}`)) refused.push({ part, code: 'partTwice' })
  const own = NUMBERED.has(part.list) && part.number > 0 ? { number: part.number } : {}
  list[place] = { ...joinMembers(before, part.item), ...own }
  content[part.list] = list
  origin.set(`${part.list}.${place}`, part)
}

/** Joins what a file asks of a record to the record. Nothing is removed from a list by leaving its row out. PURE. */
export function join(before: Members, { isWhole, members, parts }: FileRecord): Joined {
  const content = isWhole ? { ...members } : joinMembers(before, members)
  const joined: Joined = { content, origin: new Map(), refused: [] }
  for (const part of parts) joinPart(joined, part)
  return joined
}
