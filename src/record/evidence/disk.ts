import { randomBytes } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/*
 * Where the bytes of files are: DATA_DIR/files/ab/abcdef…, under the SHA-256 of what is in them. A file bears such a name
 * only once it is whole and on the disk, and is never changed afterwards.
 */

const HASH = /^[0-9a-f]{64}$/

interface KeptOnDisk {
  sha256: string
  size: number
  /** When it was last kept, in milliseconds. */
  at: number
}

export interface Disk {
  /** A name in the folder for what is just coming in; nobody else has it. */
  incoming(): Promise<string>
  /** Gives what came in its lasting name. What is there already under it is the same, and stays. */
  keep(incoming: string, sha256: string): Promise<void>
  discard(incoming: string): Promise<void>
  pathOf(sha256: string): string
  /** Bytes of a kept file; null when there is none. */
  sizeOf(sha256: string): Promise<number | null>
  read(sha256: string): ReadStream
  /** Removes a file, unless it was kept again at or after an instant: then somebody is just about to name it. */
  remove(sha256: string, keptBefore: number): Promise<void>
  /** Every kept file, in no order. */
  all(): AsyncIterable<KeptOnDisk>
  /** Removes what came in before an instant and was neither kept nor discarded: its process died. */
  discardBefore(instant: number): Promise<void>
}

const unlessMissing = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}

/** What was written is on the disk when this resolves; of a folder, which names it has. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(unlessMissing)) ?? []

export function diskIn(dataDir: string): Disk {
  const root = join(dataDir, 'files')
  const inbox = join(root, 'incoming')
  const folderOf = (sha256: string): string => {
    if (!HASH.test(sha256)) throw new Error(`'${sha256}' is not a SHA-256`)
    return join(root, sha256.slice(0, 2))
  }
  const pathOf = (sha256: string) => join(folderOf(sha256), sha256)
  const known = (path: string) => stat(path).catch(unlessMissing)

  return {
    pathOf,
    async incoming() {
      await mkdir(inbox, { recursive: true, mode: 0o700 })
      return join(inbox, randomBytes(16).toString('hex'))
    },
    async keep(incoming, sha256) {
      await mkdir(folderOf(sha256), { recursive: true, mode: 0o700 })
      await flush(incoming)
      await rename(incoming, pathOf(sha256))
      // Its age counts from now, so that no cleaning takes it before the ledger names it.
      await utimes(pathOf(sha256), new Date(), new Date())
      await flush(folderOf(sha256))
      await flush(root)
    },
    discard: (incoming) => rm(incoming, { force: true }),
    sizeOf: async (sha256) => (await known(pathOf(sha256)))?.size ?? null,
    read: (sha256) => createReadStream(pathOf(sha256)),
    async remove(sha256, keptBefore) {
      const found = await known(pathOf(sha256))
      if (found && found.mtimeMs < keptBefore) await rm(pathOf(sha256), { force: true })
    },
    async *all() {
      for (const folder of await namesIn(root)) {
        if (!/^[0-9a-f]{2}$/.test(folder)) continue
        for (const sha256 of await namesIn(join(root, folder))) {
          const found = HASH.test(sha256) ? await known(pathOf(sha256)) : null
          if (found) yield { sha256, size: found.size, at: found.mtimeMs }
        }
      }
    },
    async discardBefore(instant) {
      for (const name of await namesIn(inbox)) {
        const found = await known(join(inbox, name))
        if (found && found.mtimeMs < instant) await rm(join(inbox, name), { force: true })
      }
    },
  }
}
