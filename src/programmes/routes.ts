import { Router } from 'express'
import type { Connection } from 'mongoose'
import { dayOf } from '../clock.js'
import { gone, notFound } from '../errors.js'
import { readParams, readQuery } from '../http/read.js'
import type { Head } from '../ledger/entry.js'
import { nameReader } from '../name-reader.js'
import { programmesPage } from './list-page.js'
import type { PublishedProgramme } from './model.js'
import { progressPage } from './pages.js'
import { addressOf, periodOf, periodQuery, slugParams } from './period.js'
import { programmeStore } from './store.js'

/** The day up to which the page tells what was recorded; pages know no other today. '' for an empty record. */
const recordedUntil = (head: Head): string => (head.time === '' ? '' : dayOf(head.time))

/** @throws AppError 'not-found' when there never was one, 'gone' when it was withdrawn */
function published(found: PublishedProgramme | null, slug: string) {
  if (found === null) throw notFound('programme', slug)
  if (found.content === null) throw gone('programme', slug, found.withdrawnReason, found.withdrawnAt)
  return { programme: found, content: found.content }
}

/** The public pages for donors. */
export function programmeRoutes({ connection }: { connection: Connection }): Router {
  const router = Router()
  const store = programmeStore(connection)
  const names = nameReader(connection)

  router.get('/progress', async (_req, res) => {
    const { wording, head } = res.locals
    const listed = (await store.list(head)).flatMap(({ _id, content }) =>
      content === null ? [] : [{ reference: _id, content }],
    )
    const demands = await Promise.all(listed.map(({ content }) => store.demandsOf(head, content)))
    const programmes = listed.map((one, place) => ({ ...one, demands: demands[place] ?? [] }))
    res.render('programmes/list', programmesPage(programmes, recordedUntil(head), wording))
  })

  router.get('/progress/:slug', async (req, res) => {
    const { slug } = readParams(slugParams, req.params)
    const asked = readQuery(periodQuery, req.query)
    const { wording, head, site } = res.locals
    const found = published(await store.bySlug(head, slug), slug)
    const { content } = found
    // An address that the programme had before leads to the one it has now.
    if (content.slug !== slug) return void res.redirect(301, wording.href(addressOf(content.slug, asked)))
    const until = recordedUntil(head)
    const demands = await store.demandsOf(head, content)
    const period = periodOf(asked, content, demands, until)
    const [covered, known] = await Promise.all([store.covered(head, demands, period.to), names(head)])
    const given = { ...found, covered, names: known, period, recordedUntil: until, origin: site.origin }
    res.render('programmes/show', progressPage(given, wording))
  })
  return router
}
