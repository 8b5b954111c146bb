import type { Router } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import { notFound } from '../../errors.js'
import { readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { fileHashShape } from '../../kinds/shape/files-content.js'
import type { Ledger } from '../../ledger/ledger.js'
import type { Log } from '../../log.js'
import { diskIn } from './disk.js'
import { sendFile } from './serve.js'
import { type AskedFile, evidenceStore } from './store.js'

export interface FileDeps {
  config: { dataDir: string }
  connection: Connection
  ledger: Pick<Ledger, 'applied' | 'entriesOf' | 'entryOf'>
  log: Log
}

export const fileParams = Joi.object<AskedFile>({
  sha256: fileHashShape().required(),
  name: Joi.string()
    .max(100)
    .pattern(/^[A-Za-z0-9-]+(?:\.[a-z0-9]+)+$/)
    .required(),
})

/** A cache between us and readers may be a minute behind, and no more: what is withdrawn or erased must go from it. */
const FRESHNESS = 'public, max-age=0, must-revalidate, s-maxage=60'

/**
 * /files/SHA256/NAME: a file of a source that readers can see. Any other is answered like one that never was.
 * Its tag is its hash, so that a reader who has it need not load it again when something else is published.
 */
export function fileRoutes({ config, connection, log }: Omit<FileDeps, 'ledger'>): Router {
  const router = aRouter()
  const store = evidenceStore(connection)
  const disk = diskIn(config.dataDir)

  router.get('/files/:sha256/:name', async (req, res) => {
    const asked = readParams(fileParams, req.params)
    const file = await store.publicFile(res.locals.head, asked)
    if (!file) throw notFound('page', asked.sha256)
    res.set({ ETag: `W/"${file.sha256}"`, 'Cache-Control': FRESHNESS })
    if (req.fresh) return void res.status(304).end()
    await sendFile({ disk, log }, req, res, file)
  })
  return router
}
