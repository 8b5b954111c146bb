import { type Refused, refused } from '../../kinds/shape/files.js'

/*
 * Whether a PDF is a PDF and nothing else. PURE. It is not parsed: readers open it in a program of their own, and it is
 * only ever given as a download.
 */

const HEADER = Buffer.from('%PDF-')
const END = Buffer.from('%%EOF')
/** The record at the end of a zip file: readers of zip look for it from the back. */
const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const ZIP_END_SIZE = 22

/** Bytes from the end in which a zip file's last record, with its longest comment, must begin. */
export const TAIL = ZIP_END_SIZE + 0xffff

/** What browsers of old took as the sign of a page, wherever in the beginning it stood. */
const MARKUP = /<(?:!doctype|html|head|body|script|iframe|svg|\?php)/i
const SNIFFED = 1024
export const HEAD = 4100

/** Whether something that is no page begins with what would be taken for one. */
export const hasMarkup = (head: Buffer): boolean => MARKUP.test(head.subarray(0, SNIFFED).toString('latin1'))

/** Readers of PDF look for its header in the first kilobyte, whatever comes before it. */
export const hasPdfHeader = (head: Buffer): boolean => head.subarray(0, SNIFFED).includes(HEADER)

export const isPdf = (head: Buffer): boolean => head.subarray(0, HEADER.length).equals(HEADER)

/** Whether a reader of zip files would find one in a file of which this is the end. */
export function endsAsZip(tail: Buffer): boolean {
  for (
    let at = tail.lastIndexOf(ZIP_END);
    at !== -1;
    at = at === 0 ? -1 : tail.lastIndexOf(ZIP_END, at - 1)
  ) {
    const isWhole = at + ZIP_END_SIZE <= tail.length
    if (isWhole && at + ZIP_END_SIZE + tail.readUInt16LE(at + 20) === tail.length) return true
  }
  return false
}

/**
 * @param head the first `HEAD` bytes
 * @param tail the last `TAIL` bytes
 */
export function pdfProblem(head: Buffer, tail: Buffer): Refused | null {
  if (endsAsZip(tail)) return refused('twofold', 'PDF, ZIP')
  if (hasMarkup(head)) return refused('twofold', 'PDF, HTML')
  const end = tail.lastIndexOf(END)
  if (end === -1) return refused('broken', 'PDF')
  const after = tail.subarray(end + END.length)
  return after.every((byte) => byte <= 0x20) ? null : refused('twofold', 'PDF')
}

/** Whether the beginning of a file is that of a page or drawing that a browser would run. */
export const isMarkup = (head: Buffer): boolean => {
  const isWide = head[0] === 0xff && head[1] === 0xfe
  const start = head.toString(isWide ? 'utf16le' : 'utf8').trimStart()
  return MARKUP.test(start) || start.replace(/^\ufeff/, '').startsWith('<?xml')
}
