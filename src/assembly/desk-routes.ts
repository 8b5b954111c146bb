import type { Router } from 'express'
import Joi from 'joi'
import { isKeptFrom } from '../access/rules.js'
import { factorAdvice } from '../accounts/own/factor-advice.js'
import { signedIn } from '../accounts/session/guard.js'
import { userStore } from '../accounts/store.js'
import { usersRoutes } from '../accounts/users/routes.js'
import { auditRoutes } from '../audit/routes.js'
import { secretAddressRoutes } from '../desk/addresses/routes.js'
import { assessmentRoutes } from '../desk/assess/routes.js'
import { evidenceDesk, evidenceRoutes } from '../desk/files/routes.js'
import { deskHomePage, listPage } from '../desk/home/home-page.js'
import { waitsOf } from '../desk/home/waits.js'
import { languagesRoutes } from '../desk/languages/routes.js'
import { knownSource } from '../desk/link/known-source.js'
import { openLinks } from '../desk/link/open-links.js'
import { linkRoutes } from '../desk/link/routes.js'
import { readerNews } from '../desk/readers/news.js'
import { readersRoutes } from '../desk/readers/routes.js'
import { deskRecordRoutes } from '../desk/record/record-routes.js'
import { commentStore } from '../desk/remarks/comment-store.js'
import { reviewRoutes } from '../desk/review/routes.js'
import { openForms, puttingAside, unfinishedRoutes } from '../desk/unfinished/routes.js'
import { unfinishedStore } from '../desk/unfinished/store.js'
import { readQuery } from '../http/read.js'
import { aRouter } from '../http/router.js'
import { demand } from '../kinds/demand/kind.js'
import { ALL_KINDS } from '../kinds/kinds.js'
import { outboxStore } from '../mail/store.js'
import { readDue } from '../record/due/store.js'
import { linkStore } from '../record/links/store.js'
import { nameReader } from '../record/name-reader.js'
import { searchStore } from '../record/search/store.js'
import type { DeskDeps } from '../saving/deps.js'
import type { Saving } from '../saving/door.js'
import { deskDoor, type Outside } from '../saving/inside.js'
import { ON_PAGE } from '../saving/store.js'
import { withdrawalStore } from '../saving/withdrawal-store.js'

const query = Joi.object<{ page: number }>({ page: Joi.number().integer().min(1).max(100_000).default(1) })

/** The desk: everything that editors do. To be mounted at /desk, behind the one guard. */
export function deskRoutes(deps: DeskDeps): Router {
  const { config, connection, ledger, clock, log, web } = deps
  const door = deskDoor(deps)
  const withdrawals = withdrawalStore(connection, clock)
  const saving: Outside<Saving> = { door, withdrawals, isReviewed: config.reviewRequired }
  const comments = commentStore(connection, clock)
  const links = linkStore(connection)
  const unfinished = unfinishedStore(connection, clock)
  const outbox = outboxStore(connection, clock)
  const adviceFor = factorAdvice({ config, connection, clock })
  const router = aRouter()
  router.use(puttingAside(unfinished))

  router.get('/', async (_req, res) => {
    const user = signedIn(res)
    const { store } = door.as(user)
    const { staleAfterDays } = config
    const [advice, drafts, waiting, published, due, deadLinks, aside] = await Promise.all([
      adviceFor(user),
      store.draftsOf(user.id),
      store.inReview(1),
      store.latelyPublished(),
      readDue({ connection, ledger, clock, staleAfterDays }),
      links.dead().then((dead) => openLinks(store, dead)),
      unfinished.of(user.id).then((all) => openForms(store, all)),
    ])
    const waits = await waitsOf(store, outbox, withdrawals)(user, { waiting, due, deadLinks })
    const kinds = ALL_KINDS.map((form) => form.kind)
    const sentBack = await comments.sentBack(drafts.filter((state) => !isKeptFrom(state)))
    const lists = { drafts, deadLinks, sentBack, waiting: waiting.records, due, staleAfterDays }
    const [news, users] = await Promise.all([
      readerNews(connection, user, clock.now()),
      userStore(connection, clock).all(),
    ])
    const given = {
      advice,
      kinds,
      waits,
      news,
      users,
      ...lists,
      unfinished: aside,
      published,
      now: clock.now(),
    }
    res.render('desk/home', { ...deskHomePage(given, res.locals.wording), layout: 'desk' })
  })

  const known = knownSource(connection)
  const finding = { search: searchStore(connection), readNames: nameReader(connection) }
  router.use('/actions/from-link', linkRoutes({ ...saving, ...finding, web, known }))
  for (const form of ALL_KINDS) {
    const { kind, path } = form
    router.get(`/${path}`, async (req, res) => {
      const { page: number } = readQuery(query, req.query)
      const found = await door.as(signedIn(res)).store.list(kind, number)
      const given = { kind, ...found, number, perPage: ON_PAGE }
      res.render('desk/list', { ...listPage(given, res.locals.wording), layout: 'desk' })
    })
    router.use(`/${path}`, deskRecordRoutes({ ...saving, form, comments }))
  }
  router.use('/programmes', secretAddressRoutes({ connection, clock, door }))
  router.use(evidenceRoutes(evidenceDesk(deps, saving)))
  router.use(readersRoutes({ connection, clock, config, door }))
  router.use('/unfinished', unfinishedRoutes({ store: unfinished, clock, door }))
  router.use('/users', usersRoutes({ connection, clock, config }))
  router.use(auditRoutes({ connection, clock, log }))
  router.use('/languages', languagesRoutes({ connection, ledger }, ALL_KINDS))
  router.use('/review', reviewRoutes({ saving, forms: ALL_KINDS, comments, connection, clock }))
  router.use('/demands', assessmentRoutes({ ...saving, form: demand, clock }))
  return router
}
