import { Readable } from 'node:stream'
import type { Router } from 'express'
import type { Connection } from 'mongoose'
import { EVENT_KINDS } from '../accounts/rules.js'
import { requireRole } from '../accounts/session/guard.js'
import { userStore } from '../accounts/store.js'
import type { Clock } from '../clock.js'
import { csvWriter } from '../exports/csv.js'
import { sendStream } from '../http/download.js'
import { readQuery } from '../http/read.js'
import { aRouter } from '../http/router.js'
import type { Log } from '../log.js'
import { auditPage, CSV_COLUMNS, csvRow } from './pages.js'
import { auditFilter, auditQuery } from './query.js'
import { auditStore, ON_PAGE } from './store.js'

interface AuditDeps {
  connection: Connection
  clock: Clock
  log: Log
}

/** /desk/audit and its export. Behind the desk's guard; for admins alone. */
export function auditRoutes({ connection, clock, log }: AuditDeps): Router {
  const router = aRouter()
  const audit = auditStore(connection)
  const users = userStore(connection, clock)
  router.use(['/audit', '/audit.csv'], requireRole('admin'))

  router.get('/audit', async (req, res) => {
    const { page, ...filter } = readQuery(auditQuery, req.query)
    const found = await audit.page(filter, page)
    const given = { ...found, filter, page, perPage: ON_PAGE, users: await users.all(), kinds: EVENT_KINDS }
    res.render('audit/show', { ...auditPage(given, res.locals.wording), layout: 'desk' })
  })

  router.get('/audit.csv', async (req, res) => {
    const filter = readQuery(auditFilter, req.query)
    const byId = new Map((await users.all()).map((user) => [user.id, user]))
    async function* rows() {
      for await (const line of audit.all(filter)) yield csvRow(line, byId)
    }
    const name = `tamdan-audit-${clock.now().toISOString().slice(0, 10)}.csv`
    res.set('Content-Type', 'text/csv; charset=utf-8; header=present')
    res.set('Content-Disposition', `attachment; filename="${name}"`)
    await sendStream(req, res, () => [Readable.from(rows()), csvWriter({ columns: CSV_COLUMNS })], log)
  })
  return router
}
