import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Request, Response } from 'express'
import { type Head, headKey } from '../ledger/entry.js'
import type { DearKind, DearWork } from './dear-work.js'
import { sendPath } from './download.js'
import type { MadeFiles } from './made-files.js'

/** What a download is made of, and what it depends on beside the head. */
export interface Download {
  /** Tells it from every other download at the same head: its file, and settings that stand in it. */
  name: string
  kind: DearKind
  /** The content, and what it goes through. */
  parts(): readonly [Readable, ...NodeJS.ReadWriteStream[]]
  /** The line that the answer begins with, counted from 1; nothing is sent where there are not so many. */
  fromLine?: number
}

/** Answers with downloads that are made once for each head, in turn, and sent from a file: whole, or the part asked for. */
export interface Downloads {
  send(req: Request, res: Response, download: Download): Promise<void>
}

const NEWLINE = 0x0a
/** Bytes of one number in the list of where lines begin. */
const NUMBER_BYTES = 8

/** Where each line of a file begins, and where the file ends, as doubles: what is big-endian reads the same everywhere. */
async function* beginnings(path: string): AsyncGenerator<Buffer> {
  let offset = 0
  const begins = [0]
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1))
      begins.push(offset + at + 1)
    offset += bytes.length
    const numbers = Buffer.alloc(begins.length * NUMBER_BYTES)
    for (const [index, begin] of begins.splice(0).entries())
      numbers.writeDoubleBE(begin, index * NUMBER_BYTES)
    yield numbers
  }
}

/** @returns null where the list has not so many lines */
async function beginningOf(line: number, list: string): Promise<number | null> {
  const file = await open(list)
  try {
    const at = (line - 1) * NUMBER_BYTES
    if (at >= (await file.stat()).size) return null
    const number = Buffer.alloc(NUMBER_BYTES)
    await file.read(number, 0, NUMBER_BYTES, at)
    return number.readDoubleBE()
  } finally {
    await file.close()
  }
}

/** @returns false when a file was taken away before it could be opened */
async function ifThere(sent: () => Promise<void>): Promise<boolean> {
  try {
    await sent()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

export function downloads(files: MadeFiles, work: DearWork): Downloads {
  return {
    async send(_req, res, { name, kind, parts, fromLine = 1 }) {
      const { head }: { head: Head } = res.locals as { head: Head }
      const key = `${headKey(head)} ${head.hash} ${name}`
      const turn = (make: () => Promise<string>) => work.inTurn(kind, make)
      const sent = async () => {
        const path = await files.of(key, turn, parts)
        if (fromLine === 1) return sendPath(res, path)
        const list = await files.of(`${key} lines`, turn, () => [Readable.from(beginnings(path))])
        const begin = await beginningOf(fromLine, list)
        return begin === null ? void res.end() : sendPath(res, path, begin)
      }
      // What the record forgets goes at once: between being made and being opened too.
      if (!(await ifThere(sent))) await sent()
    },
  }
}
