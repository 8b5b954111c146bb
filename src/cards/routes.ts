import type { Response, Router } from 'express'
import type { Connection } from 'mongoose'
import { dayOf } from '../clock.js'
import { readParams } from '../http/read.js'
import { aRouter } from '../http/router.js'
import { coveredBy, FOLLOWED_KINDS, isNamed, kindOfRecord } from '../kinds/kinds.js'
import { nameParams } from '../kinds/params.js'
import { titleOf } from '../kinds/titles.js'
import { lettering } from '../pictures/lettering.js'
import { countStatuses } from '../record/demands/list.js'
import type { DemandRow } from '../record/demands/rows.js'
import { demandStore } from '../record/demands/store.js'
import { referenceNamed } from '../record/history-params.js'
import { publishedNow } from '../record/versions.js'
import { cardSvg } from './card.js'
import { png } from './png.js'

interface Named {
  kicker: string
  title: string
}

async function send(res: Response, named: Named, rows: readonly DemandRow[]): Promise<void> {
  const { wording, head } = res.locals
  const counts = countStatuses(rows)
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => ({
      status,
      count,
      label: wording.t(`common.status.${status}`),
      countText: wording.number(count),
    }))
  const date = head.number === 0 ? '' : wording.date(dayOf(head.time)).text
  const svg = cardSvg({ ...named, site: wording.t('common.siteName'), counts, date }, await lettering())
  res.type('png').send(await png(svg))
}

/** /picture.png, and under a demand, a theme and a programme: what a link to the page shows where it is shared. */
export function cardRoutes({ connection }: { connection: Connection }): Router {
  const router = aRouter()
  const demands = demandStore(connection)

  router.get('/picture.png', async (_req, res) => {
    const rows = [...(await demands.rows(res.locals.head)).values()]
    const title = res.locals.wording.t('site.home.title', { count: rows.length })
    await send(res, { kicker: '', title }, rows)
  })

  for (const kind of FOLLOWED_KINDS) {
    router.get(`/${kindOfRecord(kind).folder}/:name/picture.png`, async (req, res) => {
      const { name } = readParams(nameParams(kind), req.params)
      const { head, wording } = res.locals
      const reference = await referenceNamed(connection, head, kind, name)
      const { content } = await publishedNow({ connection, head }, kind, reference)
      const rows = [...(await demands.rows(head)).values()].filter(coveredBy(kind, content, reference))
      const kicker = isNamed(kind) ? '' : reference
      await send(res, { kicker, title: titleOf(kind, content, wording).text }, rows)
    })
  }
  return router
}
