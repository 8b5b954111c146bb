import { PLAIN } from '../form/form.js'
import type { RecordKind } from '../kind.js'
import { organisationSections } from './desk-form.js'
import { organisationContent } from './form.js'
import { organisationRows, projectOrganisation } from './projection.js'
import type { Organisation } from './rules.js'

export const organisation: RecordKind<Organisation> = {
  kind: 'organisation',
  path: 'organisations',
  folder: 'organisations',
  calledBy: 'name',
  letter: 'O',
  shape: organisationContent,
  publicOf: (content) => content,
  rows: organisationRows,
  project: projectOrganisation,
  sections: organisationSections,
  ...PLAIN,
  slugFrom: 'name',
}
