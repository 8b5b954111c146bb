import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { EJSON } from 'bson'
import type { Entry } from '../ledger/entry.js'
import type { FileLine } from './backup-files.js'

/*
 * A backup is one gzip file of JSON lines: a header; every entry of the ledger in order; then every document of the
 * collections that are not made from it, as MongoDB Extended JSON; then the files that the entries name, in pieces. It
 * names no engine. Format 1 had no files; in format 3 entries have a part about accounts.
 */

export interface Header {
  tamdan: 'backup'
  format: 1 | 2 | 3
  madeAt: string
}

export type Line =
  | Header
  | { entry: Entry }
  | FileLine
  | { collection: string; document: Record<string, unknown> }

/** Writes beside the file and renames at the end, so that a half-written backup never bears the name. */
export async function writeBackup(file: string, lines: AsyncIterable<Line>): Promise<void> {
  const unfinished = `${file}.unfinished`
  async function* texts() {
    for await (const line of lines) yield `${EJSON.stringify(line, { relaxed: false })}\n`
  }
  try {
    await pipeline(Readable.from(texts()), createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  const input = createReadStream(file)
  const unzipped = createGunzip()
  const piped = pipeline(input, unzipped)
  // The reader below meets the same error; without this the process would die of it first.
  piped.catch(() => undefined)
  for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity }))
    yield EJSON.parse(line, { relaxed: true }) as Line
  await piped
}

/** Reads a backup as a stream. @throws Error when the file is not a backup or is cut short. */
export function readBackup(file: string) {
  async function* lines(): AsyncGenerator<Exclude<Line, Header>> {
    let isFirst = true
    for await (const line of linesOf(file)) {
      const isHeader = 'tamdan' in line
      if (isFirst && !(isHeader && [1, 2, 3].includes(line.format)))
        throw new Error(`${file} is not a backup that this version reads`)
      isFirst = false
      if (!isHeader) yield line
    }
    if (isFirst) throw new Error(`${file} is empty`)
  }
  return {
    lines,
    async *entries(): AsyncGenerator<Entry> {
      for await (const line of lines()) if ('entry' in line) yield line.entry
    },
  }
}
