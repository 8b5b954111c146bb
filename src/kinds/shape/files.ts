import type { Text } from '../../language/text.js'

/** A kind of file that is kept, by its media type. */
export interface FileType {
  /** Endings that a name may have, the usual one first. */
  endings: readonly string[]
  /** Key under `evidence.type`. */
  words: string
}

const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

const OOXML = 'application/vnd.openxmlformats-officedocument'
const ODF = 'application/vnd.oasis.opendocument'

export const OFFICE_TYPES = [
  `${OOXML}.wordprocessingml.document`,
  `${OOXML}.spreadsheetml.sheet`,
  `${OOXML}.presentationml.presentation`,
  `${ODF}.text`,
  `${ODF}.spreadsheet`,
  `${ODF}.presentation`,
] as const
export type OfficeType = (typeof OFFICE_TYPES)[number]

/** What editors can upload. */
export const UPLOAD_TYPES = ['application/pdf', ...PICTURE_TYPES, ...OFFICE_TYPES] as const
/** What else a copy of a web page can be. It is never shown as what it is: only as plain text. */
const PAGE_TYPES = ['text/html', 'text/plain'] as const

export const KEPT_TYPES = [...UPLOAD_TYPES, ...PAGE_TYPES] as const
export type KeptType = (typeof KEPT_TYPES)[number]

export const FILE_TYPES: Record<KeptType, FileType> = {
  'application/pdf': { endings: ['pdf'], words: 'pdf' },
  'image/jpeg': { endings: ['jpg', 'jpeg'], words: 'jpeg' },
  'image/png': { endings: ['png'], words: 'png' },
  'image/webp': { endings: ['webp'], words: 'webp' },
  [`${OOXML}.wordprocessingml.document`]: { endings: ['docx'], words: 'docx' },
  [`${OOXML}.spreadsheetml.sheet`]: { endings: ['xlsx'], words: 'xlsx' },
  [`${OOXML}.presentationml.presentation`]: { endings: ['pptx'], words: 'pptx' },
  [`${ODF}.text`]: { endings: ['odt'], words: 'odt' },
  [`${ODF}.spreadsheet`]: { endings: ['ods'], words: 'ods' },
  [`${ODF}.presentation`]: { endings: ['odp'], words: 'odp' },
  'text/html': { endings: ['html'], words: 'html' },
  'text/plain': { endings: ['txt'], words: 'txt' },
} as Record<KeptType, FileType>

/** Most files of one source. */
export const MOST_FILES = 50

/** A file of a source as the ledger names it. Its bytes are in the data folder, under their hash. */
export interface EvidenceFile {
  /** Of the bytes as they are kept, in hex. */
  sha256: string
  type: KeptType
  /** Bytes. */
  size: number
  /** As it was called where it came from, cleaned. */
  name: string
  /** What it is. */
  about: Text
  /** Of a copy that Tamdan took of a web page: the address, and the instant. */
  copyOf?: string
  takenAt?: string
}

/** Why a file is refused, as a key under `evidence.refused`, with what its words need. */
export interface Refused {
  problem: RefusedWhy
  /** What it is found to be, as far as it matters. */
  is: string
}

export type RefusedWhy =
  | 'none'
  | 'empty'
  | 'tooLarge'
  | 'unknown'
  | 'page'
  | 'ending'
  | 'twofold'
  | 'macros'
  | 'encrypted'
  | 'bomb'
  | 'broken'
  | 'tooManyPixels'
  | 'animated'
  | 'slow'
  | 'memory'
  | 'busy'
  | 'full'
  | 'tooMany'
  | 'same'
  | 'moved'

export const refused = (problem: RefusedWhy, is = ''): Refused => ({ problem, is })

export const isPicture = (type: string): type is PictureType =>
  (PICTURE_TYPES as readonly string[]).includes(type)

export const isPage = (type: string): boolean => (PAGE_TYPES as readonly string[]).includes(type)

type Members = Record<string, unknown>

/** The files that a content names. PURE. */
export const filesOf = (content: unknown): readonly EvidenceFile[] => {
  const files = (content as { files?: EvidenceFile[] } | null | undefined)?.files
  return Array.isArray(files) ? files : []
}

/**
 * The files of a draft that was begun from `root`, on top of what was published past it since: what it added or took
 * away is so in the end. PURE.
 */
export function joinFiles(root: Members, draft: Members, published: Members): Members {
  const hashesOf = (content: Members) => new Set(filesOf(content).map(({ sha256 }) => sha256))
  const [inRoot, inDraft, inPublished] = [hashesOf(root), hashesOf(draft), hashesOf(published)]
  const kept = filesOf(published).filter(({ sha256 }) => inDraft.has(sha256) || !inRoot.has(sha256))
  const added = filesOf(draft).filter(({ sha256 }) => !inPublished.has(sha256) && !inRoot.has(sha256))
  const files = [...kept, ...added]
  return { files: files.length === 0 ? undefined : files }
}
