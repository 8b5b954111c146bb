import { PLAIN } from '../form/form.js'
import type { RecordKind } from '../kind.js'
import { referenceAsSlug } from '../shape/slug-step.js'
import { organisationSections } from './desk-form.js'
import { findableOrganisation } from './findable.js'
import { organisationContent } from './form.js'
import { organisationRows, projectOrganisation } from './projection.js'
import type { Organisation } from './rules.js'

export const organisation: RecordKind<Organisation> = {
  kind: 'organisation',
  path: 'organisations',
  folder: 'organisations',
  listed: { at: '/organisations', heading: 'records.organisations.heading', section: '' },
  calledBy: 'name',
  exampleName: 'ministry-of-interior',
  letter: 'O',
  shape: organisationContent,
  steps: [referenceAsSlug],
  titleOf: ({ name }) => name,
  publicOf: (content) => content,
  rows: organisationRows,
  project: projectOrganisation,
  search: { place: 3, weight: 1.2, findable: findableOrganisation },
  isNews: false,
  citing: { about: ({ address }, name) => ({ '@type': 'Organization', name, url: address }) },
  deskPages: [],
  sections: organisationSections,
  ...PLAIN,
  slugFrom: 'name',
}
