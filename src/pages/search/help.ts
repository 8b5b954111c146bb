import { SEARCH_FIELDS, type SearchField } from '../../kinds/search-fields.js'
import { unbroken } from '../../language/unbroken.js'
import type { Wording } from '../../language/wording.js'

/** What can be typed into a search, with what it finds. */
export interface HelpRow {
  typed: string
  meaning: string
}

const EXAMPLES: Record<SearchField, string> = {
  kind: 'kind:demand',
  status: 'status:stalled',
  theme: 'theme:officer-training',
  issuer: 'issuer:licadho',
  addressee: 'addressee:"Ministry of Interior"',
  actor: 'actor:ncct',
  tag: 'tag:online-scams',
  type: 'type:training',
  effect: 'effect:advances',
  demand: 'demand:D-0001',
  year: 'year:2023',
}

const SIGNS = ['words', 'phrase', 'without', 'reference'] as const

/** PURE. How to search, in the language of the page; fields with their names in it. */
export function helpRows(wording: Wording): HelpRow[] {
  // It is to be typed, so it has no signs that only keep lines whole.
  const plain = unbroken(wording)
  const signs = SIGNS.map((sign) => ({
    typed: wording.t(`search.help.${sign}.typed`),
    meaning: wording.t(`search.help.${sign}.meaning`),
  }))
  const fields = (Object.keys(SEARCH_FIELDS) as SearchField[]).map((field) => {
    const name = plain.t(`search.fieldName.${field}`)
    return {
      typed: EXAMPLES[field].replace(`${field}:`, `${name}:`),
      meaning: wording.t(`search.help.field.${field}`),
    }
  })
  return [...signs, ...fields]
}
