import { PLAIN } from '../form/form.js'
import type { RecordKind } from '../kind.js'
import { programmeSections } from './desk-form.js'
import { findableProgramme } from './findable.js'
import { besideProgramme, programmeContent } from './form.js'
import { programmeRows, projectProgramme } from './projection.js'
import { coverageOf, type Programme } from './rules.js'

export const programme: RecordKind<Programme> = {
  kind: 'programme',
  path: 'programmes',
  folder: 'progress',
  listed: { at: '/progress', heading: 'progress.heading', section: 'progress' },
  calledBy: 'slug',
  letter: 'P',
  shape: programmeContent,
  steps: [(content) => ({ ...content, isUnlisted: false })],
  isUnlisted: (content) => content.isUnlisted === true,
  titleOf: ({ title }) => title,
  saidBeside: besideProgramme,
  publicOf: (content) => content,
  rows: programmeRows,
  project: projectProgramme,
  search: { place: 5, weight: 1, findable: findableProgramme },
  isNews: true,
  covers: coverageOf,
  citing: { type: 'Report' },
  deskPages: ['addresses', 'readers'],
  sections: programmeSections,
  ...PLAIN,
}
