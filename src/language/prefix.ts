import type { Digits } from './digits.js'
import { DEFAULT_LANGUAGE, FACTS, LANGUAGES, type Language } from './languages.js'

/** A way to print a language, and how its addresses begin: '', '/km' or '/km-u-nu-latn'. */
export interface LanguageEdition {
  lang: Language
  digits: Digits
  prefix: string
  /** The one by which a page is known; the other has the other digits. */
  isUsual: boolean
}

/** The names are BCP 47: `km-u-nu-latn` is Khmer with Latin digits. */
function editionsOf(lang: Language): LanguageEdition[] {
  const isDefault = lang === DEFAULT_LANGUAGE
  const usual = isDefault ? '' : `/${lang}`
  if (FACTS[lang].digits === undefined) return [{ lang, digits: 'latin', prefix: usual, isUsual: true }]
  return [
    { lang, digits: 'own', prefix: usual, isUsual: true },
    { lang, digits: 'latin', prefix: `/${lang}-u-nu-latn`, isUsual: false },
  ]
}

export const EDITIONS: readonly LanguageEdition[] = LANGUAGES.flatMap(editionsOf)

/** With which the addresses of each begin. */
export const PREFIXES: readonly string[] = EDITIONS.map(({ prefix }) => prefix)

const BY_PREFIX: ReadonlyMap<string, LanguageEdition> = new Map(
  EDITIONS.map((edition) => [edition.prefix, edition]),
)

const USUAL = EDITIONS[0] as LanguageEdition

export interface Split extends LanguageEdition {
  /** From its slash on, without the prefix. */
  path: string
}

/**
 * PURE. The language that an address names with its first part, and the rest. For a path or the part that stands first in it;
 * what follows a path, such as a query, stays with it.
 */
export function splitLanguage(address: string): Split {
  const [first = ''] = /^\/[^/?#]*/.exec(address) ?? []
  const edition = first === '/' ? undefined : BY_PREFIX.get(first)
  if (edition === undefined) return { ...USUAL, path: address }
  const rest = address.slice(first.length)
  return { ...edition, path: rest.startsWith('/') ? rest : `/${rest}` }
}

/** PURE. How the addresses begin by which pages of a language are known. */
export const usualPrefix = (lang: Language): string =>
  EDITIONS.find((one) => one.lang === lang && one.isUsual)?.prefix ?? ''

/** PURE. A site-relative address, in a language. */
export const withPrefix = (prefix: string, path: string): string =>
  prefix === '' ? path : prefix + path.replace(/^\/(?=$|[?#])/, '')
