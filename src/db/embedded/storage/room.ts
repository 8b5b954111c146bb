import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** More than a start writes. */
const ROOM_BYTES = 256 * 1024

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/**
 * Refuses a folder on a full disk. LMDB maps its files before they have room, so that the system would end the process
 * without a word.
 */
export function requireRoom(folder: string): void {
  const path = join(folder, 'room')
  const file = openSync(path, 'w', 0o600)
  try {
    const written = writeSync(file, Buffer.alloc(ROOM_BYTES))
    fsyncSync(file)
    if (written < ROOM_BYTES) throw Object.assign(new Error('a part was written'), { code: 'ENOSPC' })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!FULL.has(code)) throw error
    throw new Error(
      `There is no room on the disk of ${folder} (${code}). Nothing was changed. Make room there, then start again`,
    )
  } finally {
    closeSync(file)
    rmSync(path, { force: true })
  }
}
