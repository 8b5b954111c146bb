import { PLAIN } from '../form/form.js'
import type { RecordKind } from '../kind.js'
import { actionSections, endsTooEarly } from './desk-form.js'
import { findableAction } from './findable.js'
import { actionContent } from './form.js'
import { actionRows, projectAction } from './projection.js'
import type { Action } from './rules.js'

export const action: RecordKind<Action> = {
  kind: 'action',
  path: 'actions',
  folder: 'actions',
  listed: { at: '/actions', heading: 'frame.nav.actions', section: 'actions' },
  calledBy: 'reference',
  letter: 'A',
  shape: actionContent,
  titleOf: ({ title }) => title,
  publicOf: (content) => content,
  rows: actionRows,
  project: projectAction,
  touches: ({ links }) => links.map(({ demand }) => demand),
  search: { place: 2, weight: 1.1, findable: findableAction },
  isNews: true,
  deskPages: [],
  sections: actionSections,
  ...PLAIN,
  furtherErrors: endsTooEarly,
  pageOrder: [
    'title',
    'actors',
    'on',
    'until',
    'onNote',
    'place',
    'type',
    'summary',
    'note',
    'figures',
    'links',
  ],
}
