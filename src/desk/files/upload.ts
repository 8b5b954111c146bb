import { basename, dirname } from 'node:path'
import type { Request, Response } from 'express'
import multer, { MulterError } from 'multer'
import { AppError } from '../../errors.js'
import type { Disk } from '../../evidence/disk.js'
import { type Refused, refused } from '../../evidence/rules.js'

/** A form with a file in it, as it came in. */
export interface Upload {
  /** What was typed beside it. */
  body: unknown
  /** Where the file came in, and what the browser calls it; null when there is none. */
  file: { path: string; name: string } | null
  why: Refused | null
}

const MEGABYTE = 1024 * 1024

const LIMITS = { files: 1, fields: 20, parts: 21, fieldSize: 20_000, fieldNameSize: 100, headerPairs: 20 }

/** Reads forms with one file, the last of their fields, so that a file that is refused loses nothing that was typed. */
export function uploadReader(disk: Disk, maxMb: number): (req: Request, res: Response) => Promise<Upload> {
  const storage = multer.diskStorage({
    destination: (_req, _file, done) => {
      disk.incoming().then(
        (path) => done(null, dirname(path)),
        (error) => done(error, ''),
      )
    },
    filename: (_req, _file, done) => {
      disk.incoming().then(
        (path) => done(null, basename(path)),
        (error) => done(error, ''),
      )
    },
  })
  // Without the last setting, names in Khmer come out as gibberish.
  const read = multer({
    storage,
    limits: { ...LIMITS, fileSize: Math.floor(maxMb * MEGABYTE) },
    defParamCharset: 'utf8',
  }).single('file')

  return (req, res) =>
    new Promise((resolve, reject) => {
      read(req, res, (error: unknown) => {
        const body: unknown = req.body ?? {}
        if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE')
          return resolve({ body, file: null, why: refused('tooLarge') })
        if (
          error instanceof MulterError ||
          (error instanceof Error && /multipart|boundary|form/i.test(error.message))
        )
          return reject(new AppError('bad-request', `The form could not be read: ${error.message}`))
        if (error) return reject(error)
        const file = req.file ? { path: req.file.path, name: req.file.originalname } : null
        // Browsers send an empty file without a name where none was chosen.
        resolve({ body, file, why: file ? null : refused('none') })
      })
    })
}
