import type { RecordKind } from '../kind.js'
import { demandContent } from './form.js'
import { demandRows, projectDemand } from './projection.js'
import type { Demand } from './rules.js'

export const demand: RecordKind<Demand> = {
  letter: 'D',
  shape: demandContent,
  publicOf: (content) => content,
  rows: demandRows,
  project: projectDemand,
}
