import { type FileHandle, open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { isPicture, type KeptType, type Refused, refused } from '../../kinds/shape/files.js'
import { officeType } from './office.js'
import { endsAsZip, HEAD, hasMarkup, hasPdfHeader, isMarkup, isPdf, pdfProblem, TAIL } from './pdf.js'

/** What a file is by its content, whatever its name says: the type, or why it is refused. */
export type Inspected = { type: KeptType } | Refused

/** A part of a file; fewer bytes where the file is shorter. */
async function partOf(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start)
  return buffer.subarray(0, bytesRead)
}

interface Ends {
  head: Buffer
  tail: Buffer
  size: number
}

async function endsOf(path: string): Promise<Ends> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const head = await partOf(handle, 0, HEAD)
    return { head, tail: await partOf(handle, Math.max(0, size - TAIL), TAIL), size }
  } finally {
    await handle.close()
  }
}

const isZip = (head: Buffer): boolean => head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))

async function zipInspected(path: string, { head, size }: Ends): Promise<Inspected> {
  if (hasPdfHeader(head)) return refused('twofold', 'ZIP, PDF')
  if (hasMarkup(head)) return refused('twofold', 'ZIP, HTML')
  const found = await officeType(path, size)
  return typeof found === 'string' ? { type: found } : found
}

/** Reads the beginning and the end of a file, and of a zip file its directory. Nothing is unpacked or run. */
export async function inspect(path: string): Promise<Inspected> {
  const ends = await endsOf(path)
  const { head, tail, size } = ends
  if (size === 0) return refused('empty')
  if (isZip(head)) return zipInspected(path, ends)
  if (isPdf(head)) return pdfProblem(head, tail) ?? { type: 'application/pdf' }
  const found = await fileTypeFromBuffer(head)
  // Whatever else a picture could be taken for does not outlive its being drawn anew.
  if (found && isPicture(found.mime)) return { type: found.mime }
  if (isMarkup(head)) return refused('page')
  if (!found) return refused('unknown')
  return refused(endsAsZip(tail) ? 'twofold' : 'unknown', found.ext.toUpperCase())
}
