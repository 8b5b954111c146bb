import type { Router } from 'express'
import Joi from 'joi'
import type { Clock } from '../../clock.js'
import { gone, notFound } from '../../errors.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { contentOf } from '../../kinds/contents.js'
import type { Programme } from '../../kinds/programme/rules.js'
import { noteOf } from '../../ledger/record-state.js'
import { editionOf, type VersionDeps } from '../../record/versions.js'
import { periodQuery } from '../programmes/period.js'
import { progressShower } from '../programmes/show.js'
import { newestOf, secretAddressStore } from './secret-address-store.js'

const params = Joi.object<{ token: string }>({
  token: Joi.string()
    .pattern(/^[\w-]{43}$/)
    .required(),
})

/**
 * /unlisted/TOKEN: a programme by a secret address. Never kept by a cache, so that a revoked address is dead at once;
 * what it answers then is what it answers to one that never was.
 */
export function secretRoutes(deps: VersionDeps & { clock: Clock }): Router {
  const router = aRouter()
  const addresses = secretAddressStore(deps.connection, deps.clock)
  const show = progressShower(deps.connection)

  router.get('/unlisted/:token', async (req, res) => {
    const { token } = readParams(params, req.params)
    const asked = readQuery(periodQuery, req.query)
    const { head } = res.locals
    const reference = await addresses.open(token)
    const entry = reference === null ? null : await newestOf(deps.ledger, head, reference)
    if (!entry) throw notFound('page', 'unlisted')
    const content = contentOf<Programme>(entry)
    if (content === null) throw gone('page', 'unlisted', noteOf(entry).reason, entry.time)
    const path = `/unlisted/${token}`
    await show(res, { edition: editionOf(entry), content, head, asked, version: null, path, isSecret: true })
  })

  return router
}
