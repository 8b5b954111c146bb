import { createRequire } from 'node:module'
import type { Language } from '../../language/languages.js'
import { KHMER, KHMER_LOCALE } from './khmer-locale.js'
import type { Style } from './styles.js'

type Plugins = typeof import('@citation-js/core')['plugins']

const require = createRequire(import.meta.url)
let loaded: Plugins | undefined

/** Loaded when the first reference is asked for: the program's start does not wait for it. */
function processor(): Plugins {
  if (loaded) return loaded
  require('@citation-js/plugin-csl')
  const { plugins }: typeof import('@citation-js/core') = require('@citation-js/core')
  plugins.config.get('@csl').locales.add(KHMER, KHMER_LOCALE)
  loaded = plugins
  return plugins
}

/** The processor's own, in English, for a language whose terms nobody has written. */
const ITS_OWN = 'en-US'
const LOCALES: Partial<Record<Language, string>> = { km: KHMER }

/** Marks an angle bracket of a title, which the processor would take for the start of markup. */
const GUARD = '\u2060'

/** Makes a style known by its text in CSL. The processor brings APA itself. */
export function addStyle(style: Style, xml: string): void {
  const { styles } = processor().config.get('@csl')
  if (!styles.has(style)) styles.add(style, xml)
}

/**
 * One reference in a style, as plain text on one line, with the terms of a language. The first of a style in a language
 * takes up to a second, in which the style is read; any other some two milliseconds.
 * @throws TypeError for a style that was not made known
 */
export function printedReference(item: { title: string }, style: Style, lang: Language): string {
  const guarded = { ...item, title: item.title.replaceAll('<', `<${GUARD}`) }
  const options = { format: 'text', style, lang: LOCALES[lang] ?? ITS_OWN, nosort: true } as const
  const text = processor().output.format('bibliography', [guarded], options)
  return text.replaceAll(GUARD, '').replace(/\s+/g, ' ').trim()
}
