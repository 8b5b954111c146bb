import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { Disk } from '../record/evidence/disk.js'

/** A piece of a kept file; its pieces follow each other, the last one says so. */
export interface FileLine {
  file: string
  /** Base64. */
  data: string
  isLast: boolean
}

/** Bytes of a piece: no line of a backup is much longer than the longest entry. */
const PIECE = 512 * 1024

/** A kept file as lines of a backup; none when the disk has lost it. */
export async function* linesOfFile(disk: Disk, sha256: string): AsyncGenerator<FileLine> {
  const size = await disk.sizeOf(sha256)
  if (size === null) return
  const handle = await open(disk.pathOf(sha256))
  try {
    for (let at = 0; at < size; at += PIECE) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(PIECE), 0, PIECE, at)
      const data = buffer.subarray(0, bytesRead).toString('base64')
      yield { file: sha256, data, isLast: at + PIECE >= size }
    }
  } finally {
    await handle.close()
  }
}

/** Tells the files of a backup apart as they come by: those that are whole, and those that are not what they are named for. */
export function fileChecker() {
  const [whole, altered] = [new Set<string>(), new Set<string>()]
  let hash: Hash | null = null
  return {
    whole,
    altered,
    see({ file, data, isLast }: FileLine): void {
      hash ??= createHash('sha256')
      hash.update(Buffer.from(data, 'base64'))
      if (!isLast) return
      if (hash.digest('hex') === file) whole.add(file)
      else altered.add(file)
      hash = null
    },
  }
}

/** Puts the files of a backup on the disk, each only once it is whole and right. */
export function fileRestorer(disk: Disk): { take(line: FileLine): Promise<void> } {
  let handle: FileHandle | null = null
  let path = ''
  const check = fileChecker()
  return {
    async take(line) {
      if (handle === null) {
        path = await disk.incoming()
        handle = await open(path, 'wx', 0o600)
      }
      await handle.write(Buffer.from(line.data, 'base64'))
      check.see(line)
      if (!line.isLast) return
      await handle.close()
      handle = null
      if (check.whole.has(line.file)) await disk.keep(path, line.file)
      else await disk.discard(path)
    },
  }
}
