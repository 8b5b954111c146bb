import type { Router } from 'express'
import Joi from 'joi'
import { AppError } from '../../errors.js'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { ALL_KINDS } from '../../kinds/kinds.js'
import { bareType } from './formats.js'

/*
 * unAPI 1.0: reference managers find the resolver by a link and a version by an empty abbr on the page, and ask here for
 * a form that they read. Zotero asks so before it looks at anything else on a page.
 */

const NAMES = { ris: 'ris', bibtex: 'bib' } as const

const folders = ALL_KINDS.map(({ folder }) => folder).join('|')
/** What stands on pages: the address of a version without its first slash. */
const ID = new RegExp(`^(?:${folders})/[A-Za-z0-9-]{1,80}/v/[1-9]\\d{0,8}$`)

const unapiQuery = Joi.object<{ id?: string; format?: keyof typeof NAMES }>({
  id: Joi.string().pattern(ID, 'id'),
  format: Joi.string().max(40),
})

const formatTags = Object.entries(NAMES)
  .map(([name, format]) => `  <format name="${name}" type="${bareType(format)}"/>`)
  .join('\n')

const formatsXml = (attributes: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<formats${attributes}>\n${formatTags}\n</formats>\n`

/** /unapi: which forms there are; with an id and a format, that form. */
export function unapiRoutes(): Router {
  const router = aRouter()
  router.get('/unapi', (req, res) => {
    const { id, format } = readQuery(unapiQuery, req.query)
    if (format !== undefined && !(format in NAMES)) {
      const details = { parameter: 'format', problem: 'any.only', allowed: Object.keys(NAMES) }
      throw new AppError('bad-request', `No format '${format}'`, details)
    }
    if (id !== undefined && format !== undefined)
      return void res.redirect(302, res.locals.wording.href(`/${id}/cite.${NAMES[format]}`))
    res.type('application/xml')
    // The specification asks for 300 here: there are several forms of this one thing.
    res.status(id === undefined ? 200 : 300).send(formatsXml(id === undefined ? '' : ` id="${id}"`))
  })
  return router
}
