import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Blinded, BrokenLine, type Seen } from '../ledger/chain.js'
import { readPublicLine } from '../proof/public-entry.js'
import { readBackup } from './backup-file.js'
import type { GivenFile } from './given-file.js'

/** RFC 1952: every gzip file begins with these two bytes. */
const GZIP = Buffer.from([0x1f, 0x8b])

async function isGzip(file: GivenFile): Promise<boolean> {
  for await (const piece of file.read()) return GZIP.equals((piece as Buffer).subarray(0, GZIP.length))
  return false
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The text of a file in pieces, unzipped where it is zipped. */
async function* piecesOf(file: GivenFile): AsyncGenerator<string> {
  const isZipped = await isGzip(file)
  const input = file.read()
  if (!isZipped) return yield* input.setEncoding('utf8') as AsyncIterable<string>
  const unzipped = createGunzip()
  // The reader below meets the same error; without this the process would die of it first.
  pipeline(input, unzipped).catch(() => undefined)
  yield* unzipped.setEncoding('utf8') as AsyncIterable<string>
}

/** The lines of a file. One that breaks off in the middle ends with a thrown `BrokenLine`. */
async function* linesOf(file: GivenFile): AsyncGenerator<{ line: number; text: string }> {
  let line = 0
  let rest = ''
  try {
    for await (const piece of piecesOf(file)) {
      const texts = `${rest}${piece}`.split('\n')
      rest = texts.pop() ?? ''
      for (const text of texts) {
        line += 1
        yield { line, text }
      }
    }
  } catch (error) {
    throw new BrokenLine(line + 1, `the file breaks off: ${messageOf(error)}`, { cause: error })
  }
  if (rest !== '') yield { line: line + 1, text: rest }
}

function entryOfLine(line: number, text: string): Seen | Blinded {
  try {
    return readPublicLine(text)
  } catch (error) {
    throw new BrokenLine(line, messageOf(error), { cause: error })
  }
}

export async function isBackup(file: GivenFile): Promise<boolean> {
  for await (const { text } of linesOf(file)) return /^\{"tamdan":"backup"/.test(text)
  return false
}

/**
 * The entries of a ledger in a file: of a backup, or of the public ledger as `/ledger.jsonl` gives it, plain or gzipped.
 * What cannot be read is thrown as a `BrokenLine`.
 */
export async function* entriesInFile(file: GivenFile): AsyncGenerator<Seen | Blinded> {
  if (await isBackup(file)) return yield* readBackup(file).entries()
  for await (const { line, text } of linesOf(file)) yield entryOfLine(line, text)
}
