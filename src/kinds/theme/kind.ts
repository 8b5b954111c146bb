import type { RecordKind } from '../kind.js'
import { themeContent } from './form.js'
import { projectTheme, themeRows } from './projection.js'
import type { Theme } from './rules.js'

export const theme: RecordKind<Theme> = {
  letter: 'T',
  shape: themeContent,
  publicOf: (content) => content,
  rows: themeRows,
  project: projectTheme,
}
