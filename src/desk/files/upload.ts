import { basename, dirname } from 'node:path'
import type { Request, Response } from 'express'
import multer from 'multer'
import { fileFormReader } from '../../http/file-form.js'
import { type Refused, refused } from '../../kinds/shape/files.js'
import type { Disk } from '../../record/evidence/disk.js'

/** A form with a file in it, as it came in. */
export interface Upload {
  /** What was typed beside it. */
  body: unknown
  /** Where the file came in, and what the browser calls it; null when there is none. */
  file: { path: string; name: string } | null
  why: Refused | null
}

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
  const read = fileFormReader(storage, maxMb)

  return async (req, res) => {
    const { isTooLarge } = await read(req, res)
    const body: unknown = req.body ?? {}
    if (isTooLarge) return { body, file: null, why: refused('tooLarge') }
    const file = req.file ? { path: req.file.path, name: req.file.originalname } : null
    // Browsers send an empty file without a name where none was chosen.
    return { body, file, why: file ? null : refused('none') }
  }
}
