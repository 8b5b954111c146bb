import type { Router } from 'express'
import type { Connection } from 'mongoose'
import { readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import type { Ledger } from '../../ledger/ledger.js'
import { changesQuery, daysAsked, daysLater } from '../../record/changes/query.js'
import { changeStore } from '../../record/changes/store.js'
import { changesPage, pageOfItems } from './pages.js'

interface ChangesDeps {
  connection: Connection
  ledger: Pick<Ledger, 'headAt'>
}

/** /changes: what was published, assessed, revised and withdrawn from one day to another, both included. */
export function changesRoutes({ connection, ledger }: ChangesDeps): Router {
  const router = aRouter()
  const store = changeStore(connection)

  router.get('/changes', async (req, res) => {
    const { page: number, ...asked } = readQuery(changesQuery, req.query)
    const { head, wording } = res.locals
    const days = daysAsked(asked, head)
    const [from, to] = await Promise.all([
      ledger.headAt(daysLater(days.from, -1), head),
      ledger.headAt(days.to, head),
    ])
    const span = await store.span(from, to)
    const items = pageOfItems(span, number)
    const known = await store.changed({ from, to, now: head }, items.records)
    res.render('changes/show', changesPage({ asked, days, number, span, items, known }, wording))
  })

  return router
}
