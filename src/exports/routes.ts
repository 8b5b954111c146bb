import { Readable } from 'node:stream'
import type { Request, Response, Router } from 'express'
import type { Connection } from 'mongoose'
import type { Config } from '../config.js'
import { withDay } from '../http/day-address.js'
import type { Downloads } from '../http/downloads.js'
import { aRouter } from '../http/router.js'
import { archiveOf } from './archive.js'
import { dataPackage } from './data-package.js'
import { dictionaryPage } from './dictionary-page.js'
import { factsReader } from './facts.js'
import {
  type DownloadEdition,
  OFFERED_FORMATS,
  TEXT_FORMATS,
  type TextFormat,
  textOf,
  WORKBOOK_TYPE,
} from './formats.js'
import { dataPage } from './pages.js'
import { countRows, type DataTable, dataTables } from './store.js'
import { TABLE_NAMES } from './tables.js'
import { workbookOf } from './workbook.js'

interface Deps {
  config: Pick<Config, 'dataLicence'>
  connection: Connection
  downloads: Downloads
}

/** Says what a download is: its type, its name, its licence and the ledger entry that it is made from. */
function describe(res: Response, file: string, type: string, { head, licence }: DownloadEdition): void {
  const name = file.replace('.', `-${head.number}.`)
  res.set({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="tamdan-${name}"`,
    Link: `<${licence.path}>; rel="license"`,
    'X-Ledger-Head': `${head.number} ${head.hash}`,
  })
}

/** /data, its dictionary, and the downloads: /data/demands.csv and its kin, the data package, and all in one archive. */
export function exportRoutes({ config, connection, downloads }: Deps): Router {
  const router = aRouter()
  const tables = dataTables(connection)
  const factsOf = factsReader(connection)

  const editionOf = ({ locals: { head, site } }: Response): DownloadEdition => ({
    head,
    origin: site.origin,
    licence: config.dataLicence,
  })

  router.get('/data', async (_req, res) => {
    const { head, site, wording } = res.locals
    const counts = await countRows(connection, head)
    const given = { counts, head, licence: config.dataLicence, day: site.asOf?.day }
    res.render('exports/show', dataPage(given, wording))
  })

  router.get('/data/dictionary', (_req, res) =>
    res.render('exports/dictionary', dictionaryPage(res.locals.wording)),
  )

  router.get('/data/datapackage.json', async (_req, res) => {
    const edition = editionOf(res)
    const day = res.locals.site.asOf?.day
    const pathOf = (file: string) => {
      const path = file.endsWith('.csv') ? `package/${file}` : file
      // A relative path would lose the day.
      return day ? `${edition.origin}${withDay(`/data/${path}`, day)}` : path
    }
    const described = dataPackage(edition, await factsOf(edition), pathOf)
    describe(res, 'datapackage.json', 'application/json; charset=utf-8', edition)
    res.set('Content-Disposition', 'inline; filename="datapackage.json"')
    res.send(`${JSON.stringify(described, null, 2)}\n`)
  })

  const send = (req: Request, res: Response, file: string, parts: (edition: DownloadEdition) => Readable) => {
    const edition = editionOf(res)
    const name = `${file} ${edition.origin} ${edition.licence.path}`
    return downloads.send(req, res, { name, kind: 'download', parts: () => [parts(edition)] })
  }

  router.get('/data/all.zip', async (req, res) => {
    describe(res, 'all.zip', 'application/zip', editionOf(res))
    await send(req, res, 'all.zip', (edition) => archiveOf(connection, edition))
  })

  const sendText = (format: TextFormat, table: DataTable) => async (req: Request, res: Response) => {
    const file = `${table.name}.${format === 'plainCsv' ? 'csv' : format}`
    describe(res, file, TEXT_FORMATS[format].type, editionOf(res))
    await send(req, res, `${format} ${file}`, (edition) =>
      Readable.from(textOf(TEXT_FORMATS[format], table, edition)),
    )
  }

  const sendWorkbook = (table: DataTable) => async (req: Request, res: Response) => {
    describe(res, `${table.name}.xlsx`, WORKBOOK_TYPE, editionOf(res))
    await send(req, res, `${table.name}.xlsx`, (edition) => workbookOf(table, edition))
  }

  for (const name of TABLE_NAMES) {
    for (const { ending, text } of OFFERED_FORMATS) {
      const send = text === null ? sendWorkbook(tables[name]) : sendText(text, tables[name])
      router.get(`/data/${name}.${ending}`, send)
    }
    router.get(`/data/package/${name}.csv`, sendText('plainCsv', tables[name]))
  }
  return router
}
