import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { FILE_TYPES, isPicture, type KeptType, type Refused, refused } from '../../kinds/shape/files.js'
import type { Disk } from './disk.js'
import { cleanName, hasEndingOf } from './file-names.js'
import { inspected } from './inspector.js'
import { redraw } from './picture.js'

/** A file that is kept: what the ledger will say of it. */
interface Received {
  sha256: string
  type: KeptType
  size: number
  name: string
}

export type Receipt = { ok: true; file: Received } | { ok: false; why: Refused }

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Gives a checked file its lasting name. */
async function kept(disk: Disk, path: string, type: KeptType, name: string): Promise<Receipt> {
  const sha256 = await hashOfFile(path)
  const { size } = await stat(path)
  await chmod(path, 0o600)
  await disk.keep(path, sha256)
  return { ok: true, file: { sha256, type, size, name: cleanName(name, type) } }
}

/** Keeps a file of a type that is already known; of a picture, what is drawn anew from it. */
export async function keepAs(disk: Disk, path: string, type: KeptType, name: string): Promise<Receipt> {
  if (!isPicture(type)) return kept(disk, path, type, name)
  const drawn = await disk.incoming()
  try {
    const why = await redraw(path, drawn, type)
    return why ? { ok: false, why } : await kept(disk, drawn, type, name)
  } finally {
    await disk.discard(drawn)
  }
}

/**
 * Checks an uploaded file and keeps it. Of one that is refused nothing is left.
 * @param path where it came in; it is gone afterwards
 * @param name as the browser gave it
 */
export async function receive(disk: Disk, path: string, name: string): Promise<Receipt> {
  try {
    const found = await inspected(path)
    if ('problem' in found) return { ok: false, why: found }
    const { type } = found
    if (!hasEndingOf(name, type)) {
      const [usual = ''] = FILE_TYPES[type].endings
      return { ok: false, why: refused('ending', usual) }
    }
    return await keepAs(disk, path, type, name)
  } finally {
    await disk.discard(path)
  }
}
