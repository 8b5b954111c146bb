import type { Router } from 'express'
import { gone, notFound } from '../../errors.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { recordPath } from '../../kinds/address.js'
import { editionOfNow } from '../../kinds/edition.js'
import { versionParams } from '../../kinds/params.js'
import type { PublishedProgramme } from '../../kinds/programme/model.js'
import { programmeStore } from '../../record/programmes/store.js'
import { publishedVersion, type VersionDeps } from '../../record/versions.js'
import { versionNotice } from '../frame/version-notice.js'
import { programmesPage } from './list-page.js'
import { periodAddress, periodQuery, slugParams } from './period.js'
import { progressShower, recordedUntil } from './show.js'

/** @throws AppError 'not-found' when there never was one, 'gone' when it was withdrawn */
function published(found: PublishedProgramme | null, slug: string) {
  if (found === null) throw notFound('programme', slug)
  if (found.content === null) throw gone('programme', slug, found.withdrawnReason, found.withdrawnAt)
  return { programme: found, content: found.content }
}

/** The public pages for donors. */
export function programmeRoutes(deps: VersionDeps): Router {
  const { connection } = deps
  const router = aRouter()
  const store = programmeStore(connection)
  const show = progressShower(connection)

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
    if (now !== slug)
      return void res.redirect(301, wording.href(periodAddress(recordPath('programme', now), asked)))
    const own = {
      path: recordPath('programme', slug),
      isSecret: false,
      edition: editionOfNow(found.programme),
    }
    await show(res, { ...own, content: found.content, head, asked, version: null })
  })

  router.get('/progress/:name/v/:version', async (req, res) => {
    const { name: slug, version } = readParams(versionParams('programme'), req.params)
    const asked = readQuery(periodQuery, req.query)
    const { wording, head } = res.locals
    const { programme, content } = published(await store.bySlug(head, slug), slug)
    const path = `${recordPath('programme', content.slug)}/v/${version}`
    if (content.slug !== slug) return void res.redirect(301, wording.href(periodAddress(path, asked)))
    const found = await publishedVersion({ ...deps, head }, 'programme', programme._id, version)
    const own = { ...found, path, isSecret: false }
    await show(res, { ...own, asked, version: versionNotice(found, wording) })
  })
  return router
}
