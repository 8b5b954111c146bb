import type { RecordKind } from '../kind.js'
import { actionContent } from './form.js'
import { actionRows, projectAction } from './projection.js'
import type { Action } from './rules.js'

export const action: RecordKind<Action> = {
  letter: 'A',
  shape: actionContent,
  publicOf: (content) => content,
  rows: actionRows,
  project: projectAction,
  touches: ({ links }) => links.map(({ demand }) => demand),
}
