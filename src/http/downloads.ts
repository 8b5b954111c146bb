import type { Readable } from 'node:stream'
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
}

/** Answers with downloads that are made once for each head, in turn, and sent from a file: whole, or the part asked for. */
export interface Downloads {
  send(req: Request, res: Response, download: Download): Promise<void>
}

/** @returns false when the file was taken away before it could be opened */
async function sendIfThere(res: Response, path: string): Promise<boolean> {
  try {
    await sendPath(res, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

export function downloads(files: MadeFiles, work: DearWork): Downloads {
  return {
    async send(_req, res, { name, kind, parts }) {
      const { head }: { head: Head } = res.locals as { head: Head }
      const key = `${headKey(head)} ${head.hash} ${name}`
      const made = () => files.of(key, (make) => work.inTurn(kind, make), parts)
      // What the record forgets goes at once: between being made and being opened too.
      if (!(await sendIfThere(res, await made()))) await sendPath(res, await made())
    },
  }
}
