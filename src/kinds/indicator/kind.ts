import type { RecordKind } from '../kind.js'
import { indicatorContent } from './form.js'
import { indicatorRows, projectIndicator } from './projection.js'
import type { Indicator } from './rules.js'

export const indicator: RecordKind<Indicator> = {
  letter: 'I',
  shape: indicatorContent,
  publicOf: (content) => content,
  rows: indicatorRows,
  project: projectIndicator,
}
