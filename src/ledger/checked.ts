import { AppError } from '../errors.js'
import { erasureShape } from './erasing.js'
import type { Kinds } from './kinds.js'
import type { Change } from './ledger.js'

/** The change with its content in the kind's shape. @throws AppError 'invalid' naming every wrong field. */
export function checked(kinds: Kinds, change: Change): Change {
  if (change.operation === 'withdraw') return { ...change, content: null }
  const shape = change.operation === 'erase' ? erasureShape : kinds[change.kind].shape
  const { value, error } = shape.validate(change.content, { abortEarly: false })
  if (!error) return { ...change, content: value }
  const problems = error.details.map((detail) => ({ field: detail.path.join('.'), message: detail.message }))
  throw new AppError('invalid', `${change.kind} ${change.reference}: ${error.message}`, { problems })
}
