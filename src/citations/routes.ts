import { type RequestHandler, Router } from 'express'
import Joi from 'joi'
import { notFound } from '../errors.js'
import * as field from '../fields.js'
import { readParams, readQuery } from '../http/read.js'
import { versionNumber } from '../versions/params.js'
import { FOLDERS } from '../versions/rules.js'
import { newestVersion, publishedVersion, type VersionDeps } from '../versions/store.js'
import { citationText, FORMATS, type Format, MEDIA_TYPES } from './formats.js'
import type { Citable } from './rules.js'

const PREFIXES = { demand: 'D', action: 'A', source: 'S', indicator: 'I' } as const
type Kind = keyof typeof PREFIXES
const KINDS = Object.keys(PREFIXES) as Kind[]

const paramsOf = (kind: Kind) =>
  Joi.object<{ reference: string; version?: number }>({
    reference: field.reference(PREFIXES[kind]).required(),
    version: versionNumber(),
  })

// Chicago and MLA follow when their style files can be had under a licence that fits.
const textQuery = Joi.object<{ style: 'apa' }>({ style: Joi.string().valid('apa').default('apa') })

function answer(deps: VersionDeps, kind: Kind, format: Format): RequestHandler {
  const schema = paramsOf(kind)
  return async (req, res) => {
    const { reference, version } = readParams(schema, req.params)
    if (format === 'txt') readQuery(textQuery, req.query)
    const at = { ...deps, head: res.locals.head }
    const found = version
      ? await publishedVersion(at, kind, reference, version)
      : await newestVersion(at, kind, reference)
    const { wording, site } = res.locals
    const text = citationText(format, { kind, ...found } as Citable, { wording, origin: site.origin })
    if (text === null) throw notFound('citation', reference)
    const name = `tamdan-${reference}-v${found.edition.version}.${format}`
    const disposition = format === 'txt' ? 'inline' : 'attachment'
    res.set({
      'Content-Type': MEDIA_TYPES[format],
      'Content-Disposition': `${disposition}; filename="${name}"`,
    })
    res.send(text)
  }
}

/** /demands/D-0001/cite.bib and its kin: the newest version, or under /v/N/ that one. */
export function citationRoutes(deps: VersionDeps): Router {
  const router = Router()
  for (const kind of KINDS) {
    for (const format of FORMATS) {
      const folder = `/${FOLDERS[kind]}/:reference`
      router.get(
        [`${folder}/cite.${format}`, `${folder}/v/:version/cite.${format}`],
        answer(deps, kind, format),
      )
    }
  }
  return router
}
