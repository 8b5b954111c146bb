import type { Router } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import { dayOf } from '../clock.js'
import { gone, notFound } from '../errors.js'
import { readParams } from '../http/read.js'
import { aRouter } from '../http/router.js'
import { recordPath } from '../kinds/address.js'
import { editionOfNow } from '../kinds/edition.js'
import * as member from '../kinds/shape/members.js'
import { slugParams } from '../pages/programmes/period.js'
import { progressShower } from '../pages/programmes/show.js'
import { lettering } from '../pictures/lettering.js'
import { demandStore } from '../record/demands/store.js'
import { programmeStore } from '../record/programmes/store.js'
import { badge } from './badge.js'

const badgeParams = Joi.object<{ reference: string }>({ reference: member.reference('D').required() })

/** /embed/demands/D-0001.svg, a badge, and /embed/progress/SLUG, a panel: made for the pages of others. */
export function embedRoutes({ connection }: { connection: Connection }): Router {
  const router = aRouter()
  const demands = demandStore(connection)
  const programmes = programmeStore(connection)
  const show = progressShower(connection)

  router.get('/embed/demands/:reference.svg', async (req, res) => {
    const { reference } = readParams(badgeParams, req.params)
    const { head, wording } = res.locals
    const demand = await demands.find(head, reference)
    if (!demand) throw notFound('demand', reference)
    if (demand.content === null) throw gone('demand', reference, demand.withdrawnReason, demand.withdrawnAt)
    const { status } = demand
    const label = wording.t(`common.status.${status}`)
    const day = wording.date(dayOf(head.time)).text
    const title = wording.t('embed.badge', {
      title: wording.text(demand.content.title).text,
      reference,
      label,
      day,
    })
    const words = { label, date: wording.shortDate(dayOf(head.time)).text, title, lang: wording.lang }
    const given = { site: wording.t('common.siteName'), status, ...words }
    res.type('image/svg+xml').send(badge(given, await lettering()))
  })

  router.get('/embed/progress/:slug', async (req, res) => {
    const { slug } = readParams(slugParams, req.params)
    const { head } = res.locals
    const found = await programmes.bySlug(head, slug)
    if (!found) throw notFound('programme', slug)
    const { content } = found
    if (content === null) throw gone('programme', slug, found.withdrawnReason, found.withdrawnAt)
    const own = { edition: editionOfNow(found), content, path: recordPath('programme', content.slug) }
    await show(res, { ...own, head, asked: {}, version: null, isSecret: false, isPanel: true })
  })

  return router
}
