import { isDocument, type Value } from './values.js'

export type Test = (value: Value) => boolean

/**
 * Whether any value at the path passes. Lists on the way are entered element by element, and by position when the path
 * names one; `undefined` is tried where something on the way lacks the field. `byPosition`: the last part was a position,
 * so a list there stands for itself and not for its elements.
 */
export function someValue(
  from: Value,
  path: string[],
  at: number,
  test: Test,
  elements: boolean,
  byPosition = false,
): boolean {
  const part = path[at]
  if (part === undefined) {
    return (elements && !byPosition && Array.isArray(from) && from.some(test)) || test(from)
  }
  if (Array.isArray(from)) return someElement(from, path, at, test, elements, byPosition)
  if (isDocument(from) && Object.hasOwn(from, part))
    return someValue(from[part], path, at + 1, test, elements)
  return test(undefined)
}

/** A list lacks the field where it holds a plain value, and as a whole when nothing in it can be entered. */
function someElement(
  list: Value[],
  path: string[],
  at: number,
  test: Test,
  elements: boolean,
  byPosition: boolean,
): boolean {
  const position = /^\d+$/.test(path[at] ?? '') ? Number(path[at]) : null
  const last = at === path.length - 1
  let entered = byPosition
  for (const [i, element] of list.entries()) {
    const isPart = isDocument(element)
    if (isPart) {
      entered = true
      if (someValue(element, path, at, test, elements)) return true
    }
    if (i === position && (last || isPart || Array.isArray(element))) {
      entered = true
      if (someValue(element, path, at + 1, test, elements, true)) return true
    }
    if (position === null && !isPart && !Array.isArray(element) && test(undefined)) return true
  }
  return !entered && test(undefined)
}

/** Every value at a path, lists entered, a list at its end given element by element. */
export function valuesAt(from: Value, path: readonly string[]): Value[] {
  const [part, ...rest] = path
  if (part === undefined) return Array.isArray(from) ? from : [from]
  if (Array.isArray(from)) {
    const byPosition =
      /^\d+$/.test(part) && Number(part) < from.length ? valuesAt(from[Number(part)], rest) : []
    return [...byPosition, ...from.filter(isDocument).flatMap((item) => valuesAt(item, path))]
  }
  return isDocument(from) && Object.hasOwn(from, part) ? valuesAt(from[part], rest) : []
}
