import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { DownloadEdition } from './formats.js'

/** One file of an archive, made when its turn comes. */
export interface Packed {
  path: string
  text(): AsyncIterable<string> | Iterable<string>
}

/** The time of a record that has no entry yet: archives know none before 1980. */
const NO_TIME = '1980-01-02T00:00:00Z'

/** The time that files of a head carry, so that they are the same whenever they are made. */
export const timeOf = ({ head }: DownloadEdition): Date => new Date(head.time || NO_TIME)

/**
 * A ZIP archive as a stream. Only the part in hand is in memory. When the reader goes away, so does what makes the part.
 * @param at the time that every file in it carries
 */
export function zipOf(files: readonly Packed[], at: Date): Readable {
  const zip = new ZipFile()
  const archive = zip.outputStream as Readable
  let part: Readable | undefined
  for (const { path, text } of files) {
    zip.addReadStreamLazy(path, { mtime: at, mode: 0o100644 }, (take) => {
      part = Readable.from(bytesOf(text()), { objectMode: false })
      part.once('error', (error) => archive.destroy(error))
      take(null, part)
    })
  }
  zip.on('error', (error: Error) => archive.destroy(error))
  zip.end()
  archive.once('close', () => part?.destroy())
  return archive
}

/** An empty text would end a stream of bytes, or be taken for nothing. */
async function* bytesOf(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) if (text !== '') yield Buffer.from(text)
}
