/**
 * What a record can be asked for by, before a colon, each with names beside it that are the same in every language. What a language
 * calls them is among its words: `search.fieldName`.
 */
export const SEARCH_FIELDS = {
  kind: [],
  status: [],
  theme: [],
  issuer: ['by'],
  addressee: ['of'],
  actor: [],
  tag: [],
  type: [],
  effect: [],
  demand: [],
  year: [],
} as const satisfies Record<string, readonly string[]>

export type SearchField = keyof typeof SEARCH_FIELDS
