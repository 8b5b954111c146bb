import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'

const UNFINISHED = 'UNFINISHED.txt'
const SUMS = 'SHA256SUMS'

/** A folder that is being filled. Until it is finished, a file in it says that it is not, and it has no first page. */
export interface Folder {
  write(file: string, content: string | Readable): Promise<void>
  /** Adds the checksums of all that was written, in the form of `sha256sum --check`. */
  finish(): Promise<void>
  /** Takes away all that was written. */
  discard(): Promise<void>
}

async function refuseUnlessEmpty(path: string): Promise<boolean> {
  const known = await stat(path).catch(() => null)
  if (known === null) return false
  if (!known.isDirectory()) throw new Error(`${path} is a file. Name a folder that is new or empty.`)
  const files = await readdir(path)
  if (files.includes(UNFINISHED))
    throw new Error(`${path} has a copy that was not finished. Empty it, or name another folder.`)
  if (files.length > 0) throw new Error(`${path} is not empty. Name a folder that is new or empty.`)
  return true
}

const hashing = (hash: Hash): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })

async function writeHashed(path: string, content: string | Readable): Promise<string> {
  const hash = createHash('sha256')
  await mkdir(dirname(path), { recursive: true })
  const stream = typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content
  await pipeline(stream, hashing(hash), createWriteStream(path, { flags: 'wx' }))
  return hash.digest('hex')
}

async function close(stream: WriteStream): Promise<void> {
  stream.end()
  await finished(stream)
}

/** @throws Error for a folder that has anything in it */
export async function openFolder(path: string): Promise<Folder> {
  const wasThere = await refuseUnlessEmpty(path)
  await mkdir(path, { recursive: true })
  await writeFile(join(path, UNFINISHED), 'This copy is not finished, and parts of it are missing.\n')
  const sums = createWriteStream(join(path, SUMS))
  return {
    async write(file, content) {
      const hash = await writeHashed(join(path, file), content)
      if (!sums.write(`${hash}  ${file}\n`)) await once(sums, 'drain')
    },
    async finish() {
      await close(sums)
      await rm(join(path, UNFINISHED))
    },
    async discard() {
      await close(sums).catch(() => {})
      // Itself it may be where a stick is mounted.
      for (const file of await readdir(path)) await rm(join(path, file), { recursive: true, force: true })
      if (!wasThere) await rmdir(path)
    },
  }
}
