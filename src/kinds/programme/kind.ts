import type { RecordKind } from '../kind.js'
import { programmeContent } from './form.js'
import { programmeRows, projectProgramme } from './projection.js'
import type { Programme } from './rules.js'

export const programme: RecordKind<Programme> = {
  letter: 'P',
  shape: programmeContent,
  publicOf: (content) => content,
  rows: programmeRows,
  project: projectProgramme,
}
