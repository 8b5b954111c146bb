import type { Request, Response, Router } from 'express'
import { aRouter } from '../../http/router.js'
import { recordPath } from '../../kinds/address.js'
import type { NamedKind } from '../../kinds/kinds.js'
import { kindOfRecord, NAMED_KINDS } from '../../kinds/kinds.js'
import { nameReader } from '../../record/name-reader.js'
import { nameIn, referenceByName } from '../../record/names.js'
import type { VersionDeps } from '../../record/versions.js'

/**
 * Leads from the reference of an organisation or theme, and from a slug that it had, to the address that it has.
 * Comes before all pages of theirs. For a while only: a slug that was changed may be changed back.
 */
export function leadOnRoutes({ connection }: Pick<VersionDeps, 'connection'>): Router {
  const router = aRouter()
  const readNames = nameReader(connection)

  const leadOn = (kind: NamedKind) => async (req: Request, res: Response, next: () => void) => {
    const { head, wording } = res.locals
    const [, folder, called = ''] = req.url.split(/[/?]/, 3)
    const names = await readNames(head)
    const slug = nameIn(names, kind, referenceByName(names, kind, called))?.slug ?? called
    if (slug === called) return next()
    const rest = req.url.slice(`/${folder}/${called}`.length)
    res.redirect(302, wording.href(`${recordPath(kind, slug)}${rest}`))
  }

  for (const kind of NAMED_KINDS) router.get(`/${kindOfRecord(kind).folder}/:name{/*rest}`, leadOn(kind))
  return router
}
