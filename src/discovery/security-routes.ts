import type { Router } from 'express'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import { aRouter } from '../http/router.js'
import { securityText } from './security-text.js'

interface Deps {
  config: Pick<Config, 'securityContact' | 'baseUrl'>
  clock: Clock
}

/**
 * /.well-known/security.txt, where a contact is set; else there is none, since one whom nobody reads is worse. Stands before
 * what keeps answers by the ledger's head: this one ages by the clock.
 */
export function securityRoutes({ config: { securityContact, baseUrl }, clock }: Deps): Router {
  const router = aRouter()
  if (securityContact === undefined) return router
  router.get('/.well-known/security.txt', (_req, res) => {
    const text = securityText(securityContact, baseUrl, clock.now())
    res.type('text/plain').set('Cache-Control', 'public, max-age=3600').send(text)
  })
  return router
}
