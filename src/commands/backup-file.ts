import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { EJSON } from 'bson'
import type { Entry } from '../ledger/entry.js'
import type { FileLine } from './backup-files.js'
import { encryptionTo } from './encryption.js'
import type { GivenFile } from './given-file.js'

/*
 * A backup is one gzip file of JSON lines: a header; every entry of the ledger in order; then every document of the
 * collections that are not made from it, as MongoDB Extended JSON; then the files that the entries name, in pieces. It
 * names no engine. Format 1 had no files; in format 3 entries have a part about accounts.
 */

export interface BackupHeader {
  tamdan: 'backup'
  format: 1 | 2 | 3
  madeAt: string
}

export type Line =
  | BackupHeader
  | { entry: Entry }
  | FileLine
  | { collection: string; document: Record<string, unknown> }

/**
 * Writes beside the file and renames at the end, so that a half-written backup never bears the name.
 * @param recipients public keys that it is encrypted to; none: it is not. @throws Error naming one that is none
 */
export async function writeBackup(
  file: string,
  lines: AsyncIterable<Line>,
  recipients: readonly string[] = [],
): Promise<void> {
  const encryption = recipients.length > 0 ? [Duplex.from(encryptionTo(recipients))] : []
  const unfinished = `${file}.unfinished`
  async function* texts() {
    for await (const line of lines) yield `${EJSON.stringify(line, { relaxed: false })}\n`
  }
  try {
    const written = createWriteStream(unfinished, { mode: 0o600 })
    await pipeline([Readable.from(texts()), createGzip(), ...encryption, written])
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function* linesOf(file: GivenFile): AsyncGenerator<Line> {
  const unzipped = createGunzip()
  const piped = pipeline(file.read(), unzipped)
  // The reader below meets the same error; without this the process would die of it first.
  piped.catch(() => undefined)
  for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity }))
    yield EJSON.parse(line, { relaxed: true }) as Line
  await piped
}

/** Reads a backup as a stream. @throws Error when the file is not a backup or is cut short. */
export function readBackup(file: GivenFile) {
  async function* lines(): AsyncGenerator<Exclude<Line, BackupHeader>> {
    let isFirst = true
    for await (const line of linesOf(file)) {
      const isHeader = 'tamdan' in line
      if (isFirst && !(isHeader && [1, 2, 3].includes(line.format)))
        throw new Error(`${file.name} is not a backup that this version reads`)
      isFirst = false
      if (!isHeader) yield line
    }
    if (isFirst) throw new Error(`${file.name} is empty`)
  }
  return {
    lines,
    async *entries(): AsyncGenerator<Entry> {
      for await (const line of lines()) if ('entry' in line) yield line.entry
    },
  }
}
