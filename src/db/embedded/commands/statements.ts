import type { Document } from 'bson'
import { EngineError, errorReply } from '../query/errors.js'
import { documentsField, type Request } from './command.js'

export function requireSome<T>(list: readonly T[]): readonly T[] {
  if (list.length > 0) return list
  throw new EngineError(16, 'Write batch sizes must be between 1 and 100000. Got 0 operations.')
}

/** The statements of an update or delete; without a filter, one would be of every document. */
export function statements({ command }: Request, field: string, required: string[]): readonly Document[] {
  const list = requireSome(documentsField(command, field).map(({ doc }) => doc))
  const missing = required.find((name) => list.some((one) => one[name] === undefined))
  if (missing === undefined) return list
  throw new EngineError(40414, `BSON field '${field}.${missing}' is missing but a required field`)
}

/** Runs a list of writes in order, gathering refusals; the rest of an ordered list is left out after the first. */
export function each<T>(items: readonly T[], ordered: unknown, run: (item: T, index: number) => void) {
  const errors: Document[] = []
  let done = 0
  for (const [index, item] of items.entries()) {
    try {
      run(item, index)
      done++
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      const { ok: _, codeName: __, ...told } = errorReply(error)
      errors.push({ index, ...told })
      if (ordered !== false) break
    }
  }
  return { writeErrors: errors.length > 0 ? { writeErrors: errors } : {}, done }
}
