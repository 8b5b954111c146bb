import type { Document } from 'bson'
import { decode, isDocument, type Value } from '../query/values.js'

/** The names of the fields of a document that are asked for, as bytes in latin1; null for all of them. */
export type Wanted = ReadonlySet<string> | null

const asBytes = (name: string) => Buffer.from(name).toString('latin1')
const top = (path: string) => path.split('.')[0] ?? path

/** The fields that a filter looks at. */
export function filterFields(filter: Document): Wanted {
  const names = pathsOf(filter)
  return names && new Set(names.map(top).map(asBytes))
}

function pathsOf(filter: Document): string[] | null {
  const found: string[] = []
  for (const [key, condition] of Object.entries(filter)) {
    if (!key.startsWith('$')) found.push(key)
    else if (key === '$comment') continue
    else if (key === '$expr' || !Array.isArray(condition)) return null
    else {
      const inner = condition.map((branch) => pathsOf(branch as Document))
      if (inner.includes(null)) return null
      found.push(...inner.flatMap((paths) => paths ?? []))
    }
  }
  return found
}

/** The fields that the stages of a pipeline look at until one of them makes documents of its own. */
export function pipelineFields(pipeline: readonly Document[]): Wanted {
  const names = new Set<string>()
  for (const stage of pipeline) {
    const [[name, spec] = ['', null]] = Object.entries(stage)
    const paths = stageFields(name, spec)
    if (!paths) return null
    for (const path of paths) names.add(asBytes(top(path)))
    if (MAKES_NEW.has(name)) return names
  }
  return null
}

const MAKES_NEW = new Set(['$group', '$sortByCount', '$count'])

function stageFields(name: string, spec: Value): string[] | null {
  if (name === '$match') return pathsOf(spec as Document)
  if (name === '$sort') return Object.keys(spec as Document)
  if (name === '$unwind') return expressionFields(isDocument(spec) ? spec.path : spec)
  if (name === '$group' || name === '$sortByCount') return expressionFields(spec)
  return name === '$count' || name === '$skip' || name === '$limit' ? [] : null
}

/** The paths that an expression reads; null when it reads whole documents. */
function expressionFields(expression: Value): string[] | null {
  if (typeof expression === 'string') {
    if (expression.startsWith('$$')) return null
    return expression.startsWith('$') ? [expression.slice(1)] : []
  }
  const parts = Array.isArray(expression)
    ? expression
    : isDocument(expression)
      ? Object.values(expression)
      : []
  const found = parts.map(expressionFields)
  return found.includes(null) ? null : found.flatMap((paths) => paths ?? [])
}

/** Bytes of a value by its type, beyond a length that it begins with; see https://bsonspec.org/spec.html */
const FIXED: Readonly<Record<number, number>> = {
  1: 8,
  7: 12,
  8: 1,
  9: 8,
  10: 0,
  16: 4,
  17: 8,
  18: 8,
  127: 0,
  255: 0,
}
const WITH_LENGTH: Readonly<Record<number, number>> = { 2: 4, 3: 0, 4: 0, 5: 5 }

/** Decodes the wanted fields alone: the rest is passed over by its length, which is many times faster. */
export function decodeFields(raw: Buffer, wanted: Wanted): Document {
  if (wanted === null) return decode(raw)
  const parts: Buffer[] = [EMPTY]
  for (let at = 4; raw[at] !== 0; ) {
    const type = raw[at] ?? 0
    const named = raw.indexOf(0, at + 1)
    const fixed = FIXED[type]
    const more = WITH_LENGTH[type]
    if (fixed === undefined && more === undefined) return decode(raw)
    const end = named + 1 + (fixed ?? raw.readInt32LE(named + 1) + (more ?? 0))
    if (wanted.has(raw.toString('latin1', at + 1, named))) parts.push(raw.subarray(at, end))
    at = end
  }
  if (parts.length === 1) return {}
  const part = Buffer.concat([...parts, END])
  part.writeInt32LE(part.length, 0)
  return decode(part)
}

const EMPTY = Buffer.alloc(4)
const END = Buffer.alloc(1)
