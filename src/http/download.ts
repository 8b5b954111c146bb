import { resolve as whole } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { Log } from '../log.js'

const SENDING = { etag: false, lastModified: false, cacheControl: false, dotfiles: 'allow' } as const

/**
 * Answers with a file, or the part of it that was asked for. A reader who goes away, before it begins or in the middle, is
 * no fault, and there is nobody left to be told.
 * @param path whole, or from where the program was started, as DATA_DIR may be
 * @param start the byte that the answer begins with, as if the file did
 */
export const sendPath = (res: Response, path: string, start = 0): Promise<void> =>
  new Promise((resolve, reject) => {
    res.sendFile(whole(path), { ...SENDING, start }, (error?: NodeJS.ErrnoException) => {
      if (!error || res.headersSent || error.code === 'ECONNABORTED') resolve()
      else reject(error)
    })
  })

type Part = NodeJS.ReadableStream | NodeJS.ReadWriteStream

/**
 * Answers with a stream, at the reader's own speed. A reader who goes away in the middle is no fault; anything else
 * breaks the download off, so that it is seen to be short.
 * @param parts makes the stream and what it goes through; not asked when only the head of the answer is wanted
 */
export async function sendStream(
  req: Request,
  res: Response,
  parts: () => readonly Part[],
  log: Log,
): Promise<void> {
  if (req.method === 'HEAD') return void res.end()
  try {
    await pipeline([...parts(), res])
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'
    if (!isGone) log.error({ err: error }, 'a download broke off')
    res.destroy()
  }
}
