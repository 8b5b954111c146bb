import { AppError } from '../errors.js'
import { kindOfRecord } from '../kinds/projections.js'
import { erasureShape } from './erasing.js'
import type { Change } from './ledger.js'

/** The change with its content in the kind's shape. @throws AppError 'invalid' naming every wrong field. */
export function checked(change: Change): Change {
  if (change.operation === 'withdraw') return { ...change, content: null }
  const shape = change.operation === 'erase' ? erasureShape : kindOfRecord(change.kind).shape
  const { value, error } = shape.validate(change.content, { abortEarly: false })
  if (!error) return { ...change, content: value }
  const problems = error.details.map((detail) => ({ field: detail.path.join('.'), message: detail.message }))
  throw new AppError('invalid', `${change.kind} ${change.reference}: ${error.message}`, { problems })
}
