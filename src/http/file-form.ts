import type { Request, Response } from 'express'
import multer, { MulterError, type StorageEngine } from 'multer'
import { AppError } from '../errors.js'

const MEGABYTE = 1024 * 1024

/** Names of our fields have no brackets: those of another form must not turn into lists and objects. */
const LIMITS = {
  files: 1,
  fields: 20,
  parts: 21,
  fieldSize: 100_000,
  fieldNameSize: 100,
  fieldNestingDepth: 0,
  headerPairs: 20,
}

/** What the system refuses while a file is written, such as for want of room, is no fault of the form. */
const isOurs = (error: unknown): boolean =>
  !(error instanceof Error) || ('syscall' in error && !(error instanceof MulterError))

/**
 * Reads forms with one file in them, in their field `file`, into `req.file` and `req.body`. The one place that reads such
 * forms, so that a broken one is refused alike everywhere.
 * @param maxMb that the file may have
 * @returns says `isTooLarge` of a file that has more, of which nothing is kept; what was typed before it is there.
 * Rejects with AppError 'bad-request' for a form that cannot be read.
 */
export function fileFormReader(
  storage: StorageEngine,
  maxMb: number,
): (req: Request, res: Response) => Promise<{ isTooLarge: boolean }> {
  const limits = { ...LIMITS, fileSize: Math.floor(maxMb * MEGABYTE) }
  // Without the last setting, names in Khmer come out as gibberish.
  const read = multer({ storage, limits, defParamCharset: 'utf8' }).single('file')
  return (req, res) =>
    new Promise((resolve, reject) => {
      read(req, res, (error: unknown) => {
        if (!error) return resolve({ isTooLarge: false })
        if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE')
          return resolve({ isTooLarge: true })
        if (isOurs(error)) return reject(error)
        const { message } = error as Error
        reject(new AppError('bad-request', `The form could not be read: ${message}`, {}, { cause: error }))
      })
    })
}
