import type { Day, WorldDate } from '../../language/dates.js'
import type { Text } from '../../language/text.js'
import type { Citing } from '../shape/cited-by.js'
import type { EvidenceFile } from '../shape/files.js'
import type { SourceKind } from '../shape/source-kinds.js'

/** A kept copy: the address of a public archive. */
interface ArchivedCopy {
  address?: string
}

/** The content of one version of a source. */
export interface Source {
  kind: SourceKind
  title: Text
  authors: string[]
  publisher: string
  address?: string
  publishedOn?: WorldDate
  readOn?: Day
  /** The language the source is written in, as a BCP 47 tag. */
  language?: string
  archive: ArchivedCopy
  isConfidential: boolean
  note: Text
  /** What is kept of it as files. */
  files?: EvidenceFile[]
  /** Where it is cited, as far as editors know. */
  citedBy?: Citing[]
}

/** All that the public may see of a source: of a confidential one, its kind and date and nothing else. */
export type PublicSource =
  | ({ isConfidential: false } & Omit<Source, 'isConfidential'>)
  | { isConfidential: true; kind: SourceKind; publishedOn?: WorldDate }

export function publicSource(source: Source): PublicSource {
  if (!source.isConfidential) return { ...source, isConfidential: false }
  const { kind, publishedOn } = source
  return { isConfidential: true, kind, ...(publishedOn === undefined ? {} : { publishedOn }) }
}
