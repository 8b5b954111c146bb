import type { Router } from 'express'
import Joi from 'joi'
import { signedIn } from '../../accounts/session/guard.js'
import { notFound } from '../../errors.js'
import { sendStream } from '../../http/download.js'
import { readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { importTable } from '../columns.js'
import type { ImportDeps } from './showing.js'
import { csvTemplate, xlsxTemplate } from './template.js'

const templateParams = Joi.object<{ file: string }>({
  file: Joi.string()
    .pattern(/^[a-z]+\.(?:csv|xlsx)$/)
    .required(),
})
/** Empty files with the columns of each table, below /desk/import/template. */
export function templateRoutes({ config, importing, log }: ImportDeps): Router {
  const router = aRouter()
  router.get('/:file', async (req, res) => {
    const { file } = readParams(templateParams, req.params)
    const [name = '', ending] = file.split('.')
    const table = importTable(name)
    if (!table) throw notFound('template', file)
    res.set('Content-Disposition', `attachment; filename="${file}"`)
    if (ending === 'csv') return void res.type('text/csv; charset=utf-8').send(csvTemplate(table))
    const head = await importing.door.as(signedIn(res)).ledger.applied()
    const edition = { head, origin: res.locals.site.origin, licence: config.dataLicence }
    res.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    await sendStream(req, res, () => [xlsxTemplate(table, edition)], log)
  })
  return router
}
