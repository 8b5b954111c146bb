import { Readable } from 'node:stream'
import { type Request, type Response, Router } from 'express'
import type { Connection } from 'mongoose'
import { sendStream } from '../http/download.js'
import type { Head } from '../ledger/entry.js'
import { DATA_LICENCE } from '../licence.js'
import type { Log } from '../log.js'
import { dataPage } from './pages.js'
import { countRows, type DataSet, dataSets, SETS, type SetName } from './store.js'
import { csvRows, csvWriter, jsonText } from './write.js'

interface Deps {
  connection: Connection
  log: Log
}

function describe(res: Response, name: string, format: string, type: string, { number, hash }: Head): void {
  res.set({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="tamdan-${name}-${number}.${format}"`,
    Link: `<${DATA_LICENCE.path}>; rel="license"`,
    'X-Ledger-Head': `${number} ${hash}`,
  })
}

/** /data, and the downloads /data/demands.csv, /data/demands.json and their kin. */
export function exportRoutes({ connection, log }: Deps): Router {
  const router = Router()
  const sets = dataSets(connection)

  router.get('/data', async (_req, res) => {
    const { head, wording } = res.locals
    const counts = await countRows(connection, head)
    const shown = SETS.map((name) => ({
      name,
      count: counts[name],
      columns: sets[name].columns.map((column) => column.name),
    }))
    res.render('exports/show', dataPage({ sets: shown, head }, wording))
  })

  const sendCsv = (name: SetName, set: DataSet) => async (req: Request, res: Response) => {
    const { head, site } = res.locals
    describe(res, name, 'csv', 'text/csv; charset=utf-8; header=present', head)
    await sendStream(req, res, [Readable.from(csvRows(set, head, site.origin)), csvWriter(set)], log)
  }

  const sendJson = (name: SetName, set: DataSet) => async (req: Request, res: Response) => {
    const { head, site } = res.locals
    describe(res, name, 'json', 'application/json; charset=utf-8', head)
    await sendStream(req, res, [Readable.from(jsonText(set, head, site.origin))], log)
  }

  for (const name of SETS) {
    router.get(`/data/${name}.csv`, sendCsv(name, sets[name]))
    router.get(`/data/${name}.json`, sendJson(name, sets[name]))
  }
  return router
}
