import type { RecordKind } from '../kind.js'
import { sourceContent } from './form.js'
import { projectSource, sourceRows } from './projection.js'
import { type PublicSource, publicSource, type Source } from './rules.js'

export const source: RecordKind<Source, PublicSource> = {
  letter: 'S',
  shape: sourceContent,
  publicOf: publicSource,
  rows: sourceRows,
  project: projectSource,
  hiding: {
    isHidden: ({ isConfidential }) => isConfidential === true,
    hidden: (content) => ({ ...content, isConfidential: true }),
  },
}
