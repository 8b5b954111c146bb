import { type FileHandle, open } from 'node:fs/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { OFFICE_TYPES, type OfficeType, type Refused, refused } from '../../kinds/shape/files.js'

/*
 * Which office document a zip file is, told by its directory. Nothing is ever unpacked: what a document says it unpacks to
 * is only added up.
 */

const MOST_PARTS = 10_000
const MOST_UNPACKED = 1024 * 1024 * 1024
/** XML of tables packs well; nothing that people write packs this well. */
const MOST_RATIO = 300
/** Small parts may pack to next to nothing without harm. */
const SMALL = 1024 * 1024
const LOCAL_HEADER = 30

const [DOCX, XLSX, PPTX, ODT, ODS, ODP] = OFFICE_TYPES
const MAIN_PARTS: readonly [string, OfficeType][] = [
  ['word/document.xml', DOCX],
  ['xl/workbook.xml', XLSX],
  ['ppt/presentation.xml', PPTX],
]
const OPEN_DOCUMENTS: readonly OfficeType[] = [ODT, ODS, ODP]

/** Programs inside of documents: of Microsoft's Visual Basic, old Excel sheets and ActiveX; of OpenDocument. */
const MACROS =
  /(?:^|\/)(?:vba(?:project|data)[^/]*|[^/]*\.(?:exe|dll|js|vbs|jar|class|hta))$|(?:^|\/)(?:macrosheets|intlmacrosheets|activex|dialogsheets)\/|^(?:basic|scripts)\/./i
/** Signs that it is meant to be taken for a Java program or a page as well. */
const PROGRAM = /^META-INF\/MANIFEST\.MF$|^[^/]+\.html?$/i

type Part = Pick<Entry, 'fileName' | 'compressedSize' | 'uncompressedSize' | 'generalPurposeBitFlag'> & {
  relativeOffsetOfLocalHeader: number
  compressionMethod: number
}

function sizeProblem(parts: readonly Part[], size: number): Refused | null {
  let unpacked = 0
  for (const part of parts) {
    unpacked += part.uncompressedSize
    const isDense = part.uncompressedSize > SMALL && part.uncompressedSize > part.compressedSize * MOST_RATIO
    if (isDense || unpacked > MOST_UNPACKED) return refused('bomb', 'ZIP')
  }
  // Parts that lie over each other are one that is unpacked many times.
  const inOrder = [...parts].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of inOrder) {
    if (start < end) return refused('bomb', 'ZIP')
    end = start + LOCAL_HEADER + compressedSize
  }
  if (end > size) return refused('broken', 'ZIP')
  return inOrder[0]?.relativeOffsetOfLocalHeader === 0 ? null : refused('twofold', 'ZIP')
}

function nameProblem(parts: readonly Part[]): Refused | null {
  const names = parts.map(({ fileName }) => fileName)
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return refused('broken', 'ZIP')
  const macro = names.find((name) => MACROS.test(name))
  if (macro !== undefined) return refused('macros', macro)
  const isEncrypted = parts.some(({ generalPurposeBitFlag }) => (generalPurposeBitFlag & 1) !== 0)
  return isEncrypted ? refused('encrypted', 'ZIP') : null
}

/** What an OpenDocument says of itself: its first part, which is not packed. */
async function statedType(handle: FileHandle, [first]: readonly Part[]): Promise<string | null> {
  if (first?.fileName !== 'mimetype' || first.compressionMethod !== 0 || first.compressedSize > 100)
    return null
  const { buffer } = await handle.read(
    Buffer.alloc(LOCAL_HEADER),
    0,
    LOCAL_HEADER,
    first.relativeOffsetOfLocalHeader,
  )
  const start =
    first.relativeOffsetOfLocalHeader + LOCAL_HEADER + buffer.readUInt16LE(26) + buffer.readUInt16LE(28)
  const stated = await handle.read(Buffer.alloc(first.compressedSize), 0, first.compressedSize, start)
  return stated.buffer.toString('latin1')
}

/** The one kind of document that a zip file can be taken for. */
async function typeOf(handle: FileHandle, parts: readonly Part[]): Promise<OfficeType | Refused> {
  const names = new Set(parts.map(({ fileName }) => fileName))
  const found = names.has('[Content_Types].xml') ? MAIN_PARTS.filter(([name]) => names.has(name)) : []
  const stated = await statedType(handle, parts)
  const open = OPEN_DOCUMENTS.find((type) => type === stated && names.has('content.xml'))
  const types = [...found.map(([, type]) => type), ...(open ? [open] : [])]
  const [type] = types
  if (!type) return refused('unknown', stated ?? 'ZIP')
  const isMore = types.length > 1 || [...names].some((name) => PROGRAM.test(name))
  return isMore ? refused('twofold', 'ZIP') : type
}

async function partsOf(zip: ZipFile): Promise<Part[] | Refused> {
  if (zip.entryCount > MOST_PARTS) return refused('bomb', 'ZIP')
  const parts: Part[] = []
  for await (const entry of zip.eachEntry() as AsyncIterable<Part>) {
    parts.push(entry)
    if (parts.length > MOST_PARTS) return refused('bomb', 'ZIP')
  }
  return parts
}

/** Which office document a file is, or why it is refused. */
export async function officeType(path: string, size: number): Promise<OfficeType | Refused> {
  let zip: ZipFile | null = null
  const handle = await open(path)
  try {
    // Names that lead out of the folder, and a directory that is not whole, are refused in here.
    zip = await openPromise(path, {
      autoClose: false,
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: true,
    })
    if (zip.comment.length > 0) return refused('twofold', 'ZIP')
    const parts = await partsOf(zip)
    if ('problem' in parts) return parts
    return nameProblem(parts) ?? sizeProblem(parts, size) ?? (await typeOf(handle, parts))
  } catch {
    return refused('broken', 'ZIP')
  } finally {
    zip?.close()
    await handle.close()
  }
}
