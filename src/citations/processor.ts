import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Language } from '../language/text.js'
import { KHMER, KHMER_LOCALE } from './khmer-locale.js'
import type { Style } from './styles.js'

const { styles, locales } = plugins.config.get('@csl')
locales.add(KHMER, KHMER_LOCALE)

const LOCALES: Record<Language, string> = { en: 'en-US', km: KHMER }

/** Marks an angle bracket of a title, which the processor would take for the start of markup. */
const GUARD = '\u2060'

/** Makes a style known by its text in CSL. The processor brings APA itself. */
export function addStyle(style: Style, xml: string): void {
  if (!styles.has(style)) styles.add(style, xml)
}

/**
 * One reference in a style, as plain text on one line, with the terms of a language. The first of a style in a language
 * takes up to a second, in which the style is read; any other some two milliseconds.
 * @throws TypeError for a style that was not made known
 */
export function reference(item: { title: string }, style: Style, lang: Language): string {
  const guarded = { ...item, title: item.title.replaceAll('<', `<${GUARD}`) }
  const options = { format: 'text', style, lang: LOCALES[lang], nosort: true } as const
  const text = plugins.output.format('bibliography', [guarded], options)
  return text.replaceAll(GUARD, '').replace(/\s+/g, ' ').trim()
}
