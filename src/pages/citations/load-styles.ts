import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../http/build.js'
import { LANGUAGES } from '../../language/languages.js'
import { addStyle, printedReference } from './processor.js'
import { STYLES, type Style } from './styles.js'

/** Styles that the processor does not bring, by their file in vendor/csl. */
const FILES: Partial<Record<Style, string>> = {
  chicago: 'chicago-author-date.csl',
  mla: 'modern-language-association.csl',
}

/** Makes all styles known; asked twice, it does so once. */
export function loadStyles(): void {
  for (const [style, file] of Object.entries(FILES))
    addStyle(style as Style, readFileSync(join(ROOT, 'vendor/csl', file), 'utf8'))
}

const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Steps that let the processor read every style in every language, one a turn, so that no reader waits for it later. */
export const stylesAhead = (): (() => Promise<void>)[] =>
  LANGUAGES.flatMap((lang) =>
    STYLES.map((style) => async () => {
      await aTurn()
      loadStyles()
      printedReference({ title: '' }, style, lang)
    }),
  )
