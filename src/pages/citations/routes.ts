import type { RequestHandler, Router } from 'express'
import Joi from 'joi'
import { notFound } from '../../errors.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import type { PublicKind } from '../../kinds/edition.js'
import { ALL_KINDS } from '../../kinds/kinds.js'
import { nameParams, versionNumber } from '../../kinds/params.js'
import { perKind } from '../../kinds/per-kind.js'
import { referenceNamed } from '../../record/history-params.js'
import { newestVersion, publishedVersion, type VersionDeps } from '../../record/versions.js'
import { citationText, FORMATS, type Format, MEDIA_TYPES } from './formats.js'
import { loadStyles } from './load-styles.js'
import { type Citable, citedPath } from './rules.js'
import { STYLES, type Style } from './styles.js'
import { unapiRoutes } from './unapi-routes.js'

const paramsOf = perKind((kind) =>
  nameParams(kind).append<{ name: string; version?: number }>({ version: versionNumber() }),
)

const textQuery = Joi.object<{ style: Style }>({
  style: Joi.string()
    .valid(...STYLES)
    .default('apa'),
})

function answer(deps: VersionDeps, kind: PublicKind, format: Format): RequestHandler {
  const schema = paramsOf(kind)
  return async (req, res) => {
    const { name, version } = readParams(schema, req.params)
    const { style } = readQuery(textQuery, format === 'txt' ? req.query : {})
    const { wording, site, head } = res.locals
    const at = { ...deps, head }
    const reference = await referenceNamed(deps.connection, head, kind, name)
    const found = version
      ? await publishedVersion(at, kind, reference, version)
      : await newestVersion(at, kind, reference)
    const citable = { kind, ...found } as Citable
    const text = citationText(format, citable, { wording, origin: site.origin, licence: site.licence }, style)
    if (text === null) throw notFound('citation', reference)
    const type = res.locals.negotiated
    const page = site.origin + wording.href(citedPath(citable))
    res.set('Link', `<${page}>; rel="describes"; type="text/html"`)
    res.set('Content-Type', type ? `${type}; charset=utf-8` : MEDIA_TYPES[format])
    const file = `tamdan-${reference}-v${found.edition.version}.${format}`
    // One who asked by Accept wants what is at the address, not a file to keep.
    const disposition = format === 'txt' || type !== undefined ? 'inline' : 'attachment'
    res.set('Content-Disposition', `${disposition}; filename="${file}"`)
    res.send(text)
  }
}

/** /demands/D-0001/cite.bib and its kin: the newest version, or under /v/N/ that one. */
export function citationRoutes(deps: VersionDeps): Router {
  loadStyles()
  const router = aRouter()
  for (const { kind, folder } of ALL_KINDS) {
    for (const format of FORMATS) {
      const own = `/${folder}/:name`
      router.get([`${own}/cite.${format}`, `${own}/v/:version/cite.${format}`], answer(deps, kind, format))
    }
  }
  router.use(unapiRoutes())
  return router
}
