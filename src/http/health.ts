import type { RequestHandler, Router } from 'express'
import type { Ledger } from '../ledger/ledger.js'
import { aRouter } from './router.js'

/** /healthz: the process answers. /readyz: so does the engine; 503 while it does not. For whoever supervises the process. */
export function health({ ledger }: { ledger: Pick<Ledger, 'applied'> }): Router {
  const router = aRouter()
  const alive: RequestHandler = (_req, res) => void res.type('text').send('alive\n')
  router.get('/healthz', alive)
  router.get('/readyz', async (_req, res) => {
    const isReached = await ledger.applied().then(
      () => true,
      () => false,
    )
    res
      .status(isReached ? 200 : 503)
      .type('text')
      .send(isReached ? 'ready\n' : 'the engine does not answer\n')
  })
  return router
}
