import type { Connection } from 'mongoose'
import { type Directory, directoryOf } from '../directory.js'
import { withWords } from '../search/with-words.js'
import { type PublishedSource, sourceModel } from '../sources/model.js'
import { actionModel } from './model.js'
import { type ActionRow, ROW_FIELDS, rowOf } from './rows.js'
import type { Action } from './rules.js'

export interface ActionStore {
  /** All published actions in short form, by reference. */
  rows: Directory<ActionRow>
  /** The public form of every source that an action names. */
  sourcesOf(action: Action): Promise<PublishedSource[]>
  /** References of the actions that have all words of a text, each at least as the beginning of a word. */
  withWords(text: string): Promise<Set<string>>
}

export function actionStore(connection: Connection): ActionStore {
  const actions = actionModel(connection)
  const sources = sourceModel(connection)
  return {
    rows: directoryOf(actions, ROW_FIELDS, rowOf),
    sourcesOf: ({ sources: named }) =>
      sources.find({ _id: { $in: named }, isWithdrawn: false }).lean<PublishedSource[]>(),
    withWords: (text) => withWords(actions, text),
  }
}
