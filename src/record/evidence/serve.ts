import type { Request, Response } from 'express'
import { notFound } from '../../errors.js'
import { sendPath } from '../../http/download.js'
import { type EvidenceFile, isPage, isPicture } from '../../kinds/shape/files.js'
import type { Log } from '../../log.js'
import type { Disk } from './disk.js'
import { disposition } from './file-names.js'

/** Whatever is in a file, a browser runs nothing of it and asks nobody for anything. */
const POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'"

/** Pictures are looked at; what could run is text; the rest is given to a program of the reader's choice. */
function headersOf(file: Pick<EvidenceFile, 'type' | 'name'>): Record<string, string> {
  const { type, name } = file
  return {
    'Content-Type': isPage(type) ? 'text/plain; charset=utf-8' : type,
    'Content-Disposition': disposition(
      isPicture(type) ? 'inline' : 'attachment',
      isPage(type) ? `${name}.txt` : name,
    ),
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  }
}

interface Sending {
  disk: Disk
  log: Log
}

/**
 * Answers with a kept file. @throws AppError 'not-found' when the disk has lost it, which `tamdan verify` then names
 */
export async function sendFile(
  { disk, log }: Sending,
  req: Request,
  res: Response,
  file: EvidenceFile,
): Promise<void> {
  if ((await disk.sizeOf(file.sha256)) === null) {
    log.error({ sha256: file.sha256 }, 'A file that the record names is not on the disk')
    throw notFound('page', req.path)
  }
  res.set(headersOf(file))
  await sendPath(res, disk.pathOf(file.sha256))
}
