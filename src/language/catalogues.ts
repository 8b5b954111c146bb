import { createRequire } from 'node:module'
import { byLanguage, type Language } from './languages.js'

/** The words of the interface, nested by the parts of a key: 'demands.heading'. In i18next's own form (JSON v4). */
export interface Catalogue {
  [key: string]: string | Catalogue
}

// By `require`: Node 20 warns whoever imports JSON.
const read = createRequire(import.meta.url)

/** One file a language, which translators and their tools can edit. `npm run check` compares them. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = byLanguage(
  (language) => read(`../../locales/${language}.json`) as Catalogue,
)
