import { aPage, type Page } from '../http/page.js'
import type { Wording } from '../language/wording.js'
import { type Definition, definitionsOf } from './definitions.js'
import { DICTIONARY } from './pages.js'
import { TABLE_NAMES, TABLES } from './tables.js'

interface DefinedTable {
  name: string
  title: string
  row: string
  columns: Definition[]
}

/** The data dictionary: every column of every table. */
export interface DictionaryPage {
  page: Page
  tables: DefinedTable[]
  data: string
}

/** PURE. */
export function dictionaryPage(wording: Wording): DictionaryPage {
  return {
    page: aPage({
      title: wording.t('data.dictionary'),
      description: wording.t('data.dictionaryLede'),
      address: DICTIONARY,
      section: 'data',
    }),
    tables: TABLE_NAMES.map((name) => ({
      name,
      title: wording.t(`data.set.${name}`),
      row: wording.t(`data.row.${name}`),
      columns: definitionsOf(TABLES[name], wording),
    })),
    data: wording.href('/data'),
  }
}
