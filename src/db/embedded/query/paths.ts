import type { Document } from 'bson'
import { badValue, EngineError } from './errors.js'
import { isDocument, shown, type Value } from './values.js'

const isPosition = (part: string) => /^\d+$/.test(part)

/** How far past its end a list may be extended by writing to a position; MongoDB's own bound. */
const MAX_PADDING = 1_500_000

export function requirePath(path: string): string[] {
  const parts = path.split('.')
  if (parts.some((part) => part === '')) {
    throw new EngineError(56, `The update path '${path}' contains an empty field name, which is not allowed.`)
  }
  if (parts.includes('__proto__'))
    throw badValue(`The field name '__proto__' is not allowed in an update: '${path}'`)
  return parts
}

/** The value at an exact path, lists by position; `undefined` when there is none. */
export function getPath(root: Value, path: readonly string[]): Value {
  let value = root
  for (const part of path) {
    if (Array.isArray(value)) value = isPosition(part) ? value[Number(part)] : undefined
    else value = isDocument(value) && Object.hasOwn(value, part) ? value[part] : undefined
  }
  return value
}

/** Refuses a path that leads through something that is neither a document nor a place in a list. */
export function requireViable(root: Document, path: readonly string[]): void {
  path.forEach((part, i) => {
    const holder = getPath(root, path.slice(0, i))
    const enters = Array.isArray(holder) ? isPosition(part) : holder === undefined || isDocument(holder)
    if (enters) return
    const shownHolder = `({${path[i - 1]}: ${shown(holder)}})`
    throw new EngineError(
      28,
      `Cannot use the part (${part}) of (${path.join('.')}) to traverse the element ${shownHolder}`,
    )
  })
}

/** Puts a value at an exact path, making documents on the way where nothing is. */
export function setPath(root: Document, path: readonly string[], value: Value): void {
  let holder: Value = root
  path.forEach((part, i) => {
    const last = i === path.length - 1
    if (Array.isArray(holder)) {
      if (!isPosition(part)) throw notViable(part, path[i - 1], holder)
      pad(holder, Number(part))
      if (last) holder[Number(part)] = value
      else if (holder[Number(part)] === undefined) holder[Number(part)] = {}
      holder = holder[Number(part)]
    } else if (isDocument(holder)) {
      if (last) holder[part] = value
      else if (!Object.hasOwn(holder, part)) holder[part] = {}
      holder = holder[part]
    } else throw notViable(part, path[i - 1], holder)
  })
}

function pad(list: Value[], position: number): void {
  if (position - list.length > MAX_PADDING) throw badValue("can't backfill more than 1500000 elements")
  while (list.length < position) list.push(null)
}

function notViable(part: string, holderName: string | undefined, holder: Value): EngineError {
  return new EngineError(28, `Cannot create field '${part}' in element {${holderName}: ${shown(holder)}}`)
}

/** Removes what is at an exact path; in a list the place stays, as null. Whether anything was there. */
export function unsetPath(root: Document, path: readonly string[]): boolean {
  const holder = getPath(root, path.slice(0, -1))
  const part = path.at(-1) ?? ''
  if (Array.isArray(holder)) {
    if (!isPosition(part) || Number(part) >= holder.length) return false
    holder[Number(part)] = null
    return true
  }
  if (!isDocument(holder) || !Object.hasOwn(holder, part)) return false
  delete holder[part]
  return true
}
