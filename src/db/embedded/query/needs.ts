import type { Document } from 'bson'
import { isDocument, type Value } from './values.js'

/** The paths that a filter looks at; null when it looks at whole documents. */
export function filterPaths(filter: Document): string[] | null {
  return joined(
    Object.entries(filter).map(([key, condition]) => {
      if (!key.startsWith('$')) return [key]
      if (key === '$comment') return []
      if (key === '$expr') return expressionPaths(condition)
      return Array.isArray(condition) ? joined(condition.map(filterPaths)) : null
    }),
  )
}

/** The paths that an expression reads; null when it reads whole documents. */
function expressionPaths(expression: Value): string[] | null {
  if (typeof expression === 'string') {
    if (expression.startsWith('$$')) return null
    return expression.startsWith('$') ? [expression.slice(1)] : []
  }
  if (Array.isArray(expression)) return joined(expression.map(expressionPaths))
  return isDocument(expression) ? joined(Object.values(expression).map(expressionPaths)) : []
}

const joined = (found: (string[] | null)[]): string[] | null =>
  found.includes(null) ? null : found.flatMap((paths) => paths ?? [])

/** The paths that the stages of a pipeline read until one of them makes documents of its own; null for all. */
export function pipelinePaths(pipeline: readonly Document[]): string[] | null {
  const read: (string[] | null)[] = []
  for (const stage of pipeline) {
    const [[name, spec] = ['', null]] = Object.entries(stage)
    read.push(stagePaths(name, spec))
    if (MAKES_NEW.has(name)) return joined(read)
  }
  return null
}

const MAKES_NEW = new Set(['$group', '$sortByCount', '$count'])

function stagePaths(name: string, spec: Value): string[] | null {
  if (name === '$match') return filterPaths(spec as Document)
  if (name === '$sort') return Object.keys(spec as Document)
  if (name === '$unwind') return expressionPaths(isDocument(spec) ? spec.path : spec)
  if (name === '$group' || name === '$sortByCount') return expressionPaths(spec)
  return name === '$count' || name === '$skip' || name === '$limit' ? [] : null
}
