import type { Correction } from '../kinds/demand/rules.js'
import { type Column, columnsOf } from './column.js'

/** When and why something was last put right after it was published. @param before what the names begin with */
export function correctionColumns<Row>(
  correctionsOf: (row: Row) => readonly Correction[] | undefined,
  before = '',
): Column<Row>[] {
  const { one } = columnsOf<Row>()
  return [
    one(`${before}corrected_on`, 'day', (row) => correctionsOf(row)?.at(-1)?.on, {
      says: 'corrected_on',
      example: '2026-11-30',
    }),
    one(`${before}corrected_why`, 'text', (row) => correctionsOf(row)?.at(-1)?.reason, {
      says: 'corrected_why',
      example: 'The number of officers was mistyped.',
    }),
  ]
}
