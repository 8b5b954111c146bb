import type { RecordKind } from '../kind.js'
import { organisationContent } from './form.js'
import { organisationRows, projectOrganisation } from './projection.js'
import type { Organisation } from './rules.js'

export const organisation: RecordKind<Organisation> = {
  letter: 'O',
  shape: organisationContent,
  publicOf: (content) => content,
  rows: organisationRows,
  project: projectOrganisation,
}
