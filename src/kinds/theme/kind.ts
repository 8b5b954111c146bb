import { PLAIN } from '../form/form.js'
import type { RecordKind } from '../kind.js'
import { referenceAsSlug } from '../shape/slug-step.js'
import { themeSections } from './desk-form.js'
import { findableTheme } from './findable.js'
import { themeContent } from './form.js'
import { projectTheme, themeRows } from './projection.js'
import type { Theme } from './rules.js'

export const theme: RecordKind<Theme> = {
  kind: 'theme',
  path: 'themes',
  folder: 'themes',
  listed: { at: '/themes', heading: 'frame.nav.themes', section: 'themes' },
  calledBy: 'name',
  exampleName: 'officer-training',
  letter: 'T',
  shape: themeContent,
  steps: [referenceAsSlug],
  titleOf: ({ name }) => name,
  publicOf: (content) => content,
  rows: themeRows,
  project: projectTheme,
  search: { place: 4, weight: 1, findable: findableTheme },
  isNews: false,
  covers:
    (_, reference) =>
    ({ themes }) =>
      themes.includes(reference),
  citing: { about: (_, name) => ({ '@type': 'DefinedTerm', name }) },
  deskPages: [],
  sections: themeSections,
  ...PLAIN,
  slugFrom: 'name',
}
