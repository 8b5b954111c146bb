import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { newestMeta, pageFault } from './pages.js'

/** The two meta pages where pages are 64 KB, the largest there are. */
const HEAD_BYTES = 2 * 65_536

/**
 * Refuses a folder whose data file is cut short or whose pages do not lead to each other as LMDB writes them, with what
 * is wrong and what to do. Reads about as much as the file is long, without changing it; while another process writes
 * to the file, it follows the newest state.
 */
export function requireIntact(folder: string): void {
  const path = join(folder, 'data.mdb')
  if (!existsSync(path)) return
  const file = openSync(path, 'r')
  try {
    const fault = faultOf(file)
    if (fault === undefined) return
    throw damaged(path, `${fault}. Nothing was changed`)
  } finally {
    closeSync(file)
  }
}

function damaged(path: string, fault: string): Error {
  return new Error(
    `The data file ${path} is damaged: ${fault}. Keep a copy of it and restore a backup into an empty DATA_DIR: tamdan restore FILE`,
  )
}

/** What LMDB itself finds wrong in a file while it is opened, which a walk over its pages cannot see. */
const FOUND_BY_LMDB = /MDB_(?:PAGE_NOTFOUND|CORRUPTED|PANIC|INVALID|BAD_\w+|CURSOR_FULL|INCOMPATIBLE)/

/** The same error, or for one of LMDB's about the file the sentence of `requireIntact`. */
export function asDamage(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !FOUND_BY_LMDB.test(error.message)) return error
  return damaged(join(folder, 'data.mdb'), error.message)
}

function faultOf(file: number): string | undefined {
  const head = Buffer.alloc(HEAD_BYTES)
  const meta = newestMeta(head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0)))
  if (!meta)
    return fstatSync(file).size === 0 ? 'it is empty' : 'its first pages are not those of a data file'
  const { pageSize } = meta
  const size = fstatSync(file).size
  const page = (number: bigint, count: number) => {
    const at = Number(number) * pageSize
    if (at + count * pageSize > size) return undefined
    // The walk goes down while it still reads the page above, so each has a buffer of its own.
    const bytes = Buffer.allocUnsafe(pageSize)
    return readSync(file, bytes, 0, pageSize, at) === pageSize ? bytes : undefined
  }
  const fault = pageFault(meta, page)
  if (fault === undefined) return undefined
  readSync(file, head, 0, HEAD_BYTES, 0)
  // Pages of this state may have been given to a newer one meanwhile: whoever writes has the file open, and it is whole.
  return newestMeta(head)?.transaction === meta.transaction ? fault : faultOf(file)
}
