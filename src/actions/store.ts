import { type Directory, directoryOf } from '../directory.js'
import type { Head } from '../ledger/entry.js'
import { snapshot } from '../ledger/snapshot.js'
import { perConnection } from '../per-connection.js'
import { withWords } from '../search/with-words.js'
import { type PublishedSource, sourceModel } from '../sources/model.js'
import { actionModel, type PublishedAction } from './model.js'
import { type ActionRow, ROW_FIELDS, rowOf } from './rows.js'
import type { Action } from './rules.js'

export interface ActionStore {
  /** All published actions in short form, by reference. */
  rows: Directory<ActionRow>
  /** The public form of every source that an action names. */
  sourcesOf(head: Head, action: Action): Promise<PublishedSource[]>
  /** References of the actions that have all words of a text, each at least as the beginning of a word. */
  withWords(head: Head, text: string): Promise<Set<string>>
}

export const actionStore = perConnection((connection): ActionStore => {
  const actions = actionModel(connection)
  const sources = sourceModel(connection)
  return {
    rows: directoryOf(actions, { fields: ROW_FIELDS, rowOf }),
    sourcesOf: (head, { sources: named }) =>
      snapshot<PublishedSource>(sources, head).many({ reference: { $in: named } }),
    withWords: (head, text) => withWords<PublishedAction>(actions, head, text),
  }
})
