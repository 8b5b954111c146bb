import type { Document } from 'bson'
import { EngineError, unsupported } from '../errors.js'
import type { ReadCollection } from './pipeline.js'
import { withValue } from './stages.js'
import { valueKey } from './value-keys.js'
import { isDocument, type Value } from './values.js'

/** `$lookup` by equality of two fields; a missing field counts as null on either side. */
export function lookup(docs: Document[], spec: Value, collection: ReadCollection): Document[] {
  if (!isDocument(spec)) throw new EngineError(9, 'the $lookup specification must be an object')
  const other = Object.keys(spec).find((name) => !['from', 'localField', 'foreignField', 'as'].includes(name))
  if (other) throw unsupported(`$lookup with ${other}`)
  const { from, localField, foreignField, as } = spec
  if (![from, localField, foreignField, as].every((part) => typeof part === 'string')) {
    throw new EngineError(9, '$lookup requires from, localField, foreignField and as')
  }
  const foreign = collection(from)
  const positions = new Map<string, number[]>()
  foreign.forEach((doc, i) => {
    for (const key of new Set(joinKeys(doc, foreignField))) {
      const list = positions.get(key)
      if (list) list.push(i)
      else positions.set(key, [i])
    }
  })
  return docs.map((doc) => {
    const found = new Set(joinKeys(doc, localField).flatMap((key) => positions.get(key) ?? []))
    const joined = [...found].sort((a, b) => a - b).map((i) => foreign[i])
    return withValue(doc, as.split('.'), joined) as Document
  })
}

function joinKeys(doc: Document, path: string): string[] {
  const values = valuesAt(doc, path.split('.'))
  return (values.length === 0 ? [null] : values).map((value) => valueKey(value).toString('latin1'))
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
