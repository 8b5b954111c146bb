import { perConnection } from '../../db/per-connection.js'
import { type PublishedTheme, themeModel } from '../../kinds/theme/model.js'
import type { Theme } from '../../kinds/theme/rules.js'
import type { Head } from '../../ledger/entry.js'
import { snapshot } from '../../ledger/snapshot.js'

/** A published theme, as the list of themes needs it. */
export interface ListedTheme {
  _id: string
  content: Theme
}

/** Reads all published themes in their order. */
export const themeReader = perConnection((connection) => {
  const themes = themeModel(connection)
  return async (head: Head): Promise<ListedTheme[]> => {
    const found = await snapshot<PublishedTheme>(themes, head).many({}, { sort: { place: 1, name: 1 } })
    return found.flatMap(({ _id, content }) => (content === null ? [] : [{ _id, content }]))
  }
})
