import { PLAIN } from '../form/form.js'
import type { RecordKind } from '../kind.js'
import { programmeSections } from './desk-form.js'
import { programmeContent } from './form.js'
import { programmeRows, projectProgramme } from './projection.js'
import type { Programme } from './rules.js'

export const programme: RecordKind<Programme> = {
  kind: 'programme',
  path: 'programmes',
  folder: 'progress',
  calledBy: 'slug',
  letter: 'P',
  shape: programmeContent,
  publicOf: (content) => content,
  rows: programmeRows,
  project: projectProgramme,
  sections: programmeSections,
  ...PLAIN,
}
