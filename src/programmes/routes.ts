import { type Response, Router } from 'express'
import type { Connection } from 'mongoose'
import { dayOf } from '../clock.js'
import { gone, notFound } from '../errors.js'
import { readParams, readQuery } from '../http/read.js'
import type { Head } from '../ledger/entry.js'
import { nameReader } from '../name-reader.js'
import { type VersionNotice, versionNotice } from '../versions/pages.js'
import { slugVersionParams } from '../versions/params.js'
import { editionOfNow, recordPath } from '../versions/rules.js'
import { publishedVersion, type VersionDeps } from '../versions/store.js'
import { programmesPage } from './list-page.js'
import type { PublishedProgramme } from './model.js'
import { type ProgressGiven, progressPage } from './pages.js'
import { addressOf, periodOf, periodQuery, slugParams } from './period.js'
import type { Period } from './progress.js'
import { programmeStore } from './store.js'

/** The day up to which the page tells what was recorded; pages know no other today. '' for an empty record. */
const recordedUntil = (head: Head): string => (head.time === '' ? '' : dayOf(head.time))

/** @throws AppError 'not-found' when there never was one, 'gone' when it was withdrawn */
function published(found: PublishedProgramme | null, slug: string) {
  if (found === null) throw notFound('programme', slug)
  if (found.content === null) throw gone('programme', slug, found.withdrawnReason, found.withdrawnAt)
  return { programme: found, content: found.content }
}

interface Shown extends Pick<ProgressGiven, 'edition' | 'content' | 'place'> {
  /** Up to where the record is read. */
  head: Head
  asked: Partial<Period>
  version: VersionNotice | null
}

const slugOf = (place: string): string => place.split('/', 1)[0] ?? ''

/** Renders a programme for a period, as it is or as it was in one version. */
function pageOf(connection: Connection) {
  const store = programmeStore(connection)
  const names = nameReader(connection)
  return async (res: Response, shown: Shown): Promise<void> => {
    const { edition, content, head, version, place } = shown
    const { wording, site } = res.locals
    const until = recordedUntil(head)
    const demands = await store.demandsOf(head, content)
    const period = periodOf(shown.asked, content, demands, until)
    const [covered, known] = await Promise.all([store.covered(head, demands, period.to), names(head)])
    const given = { covered, names: known, period, recordedUntil: until, origin: site.origin }
    const history = wording.href(`${recordPath('programme', slugOf(place))}/history`)
    const model = { ...progressPage({ edition, content, place, ...given }, wording), version, history }
    res.render('programmes/show', model)
  }
}

/** The public pages for donors. */
export function programmeRoutes(deps: VersionDeps): Router {
  const { connection } = deps
  const router = Router()
  const store = programmeStore(connection)
  const show = pageOf(connection)

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
    const { wording, head } = res.locals
    const found = published(await store.bySlug(head, slug), slug)
    // An address that the programme had before leads to the one it has now.
    const now = found.content.slug
    if (now !== slug) return void res.redirect(301, wording.href(addressOf(now, asked)))
    const edition = editionOfNow(found.programme)
    await show(res, { edition, content: found.content, head, asked, version: null, place: slug })
  })

  router.get('/progress/:slug/v/:version', async (req, res) => {
    const { slug, version } = readParams(slugVersionParams, req.params)
    const asked = readQuery(periodQuery, req.query)
    const { wording, head } = res.locals
    const { programme, content } = published(await store.bySlug(head, slug), slug)
    const place = `${content.slug}/v/${version}`
    if (content.slug !== slug) return void res.redirect(301, wording.href(addressOf(place, asked)))
    const found = await publishedVersion({ ...deps, head }, 'programme', programme._id, version)
    await show(res, { ...found, asked, version: versionNotice(found, wording), place })
  })
  return router
}
