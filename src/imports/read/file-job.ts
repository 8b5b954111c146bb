import { serialize } from 'node:v8'
import { answering } from '../../apart/job.js'
import type { FileTold, FileToRead } from './file-reader.js'
import { checkRecord } from './limits.js'
import { readImport } from './read-file.js'
import { Unreadable } from './unreadable.js'

/* A thread that reads files to be imported. */

/** Records that are taken up together. */
const PIECE = 250

async function told({ file, bytes, options }: FileToRead): Promise<FileTold> {
  const { gathering, isUhri, unplaced } = await readImport(file, Buffer.from(bytes), options)
  const { records, headFaults, rows } = gathering
  for (const one of records) checkRecord(one)
  const pieces: Uint8Array[] = []
  for (let start = 0; start < records.length; start += PIECE)
    pieces.push(serialize(records.slice(start, start + PIECE)))
  return { isRead: true, pieces, headFaults: headFaults.slice(0, 50), rows, isUhri, unplaced }
}

async function readOrRefuse(sent: FileToRead): Promise<FileTold> {
  try {
    return await told(sent)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { code, params } = error
    return { isRead: false, code, params }
  }
}

answering(readOrRefuse, (answer) =>
  answer.isRead ? answer.pieces.map(({ buffer }) => buffer as ArrayBuffer) : [],
)
