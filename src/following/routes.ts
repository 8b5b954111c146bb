import type { Request, Response, Router } from 'express'
import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import { AppError, notFound } from '../errors.js'
import { readQuery } from '../http/read.js'
import { aRouter } from '../http/router.js'
import type { Ledger } from '../ledger/ledger.js'
import { lastRound, type Timetable } from '../mail/rounds.js'
import {
  askedThing,
  emailForm,
  type FollowProblems,
  followForm,
  followTokenQuery,
  mineForm,
  readFollowForm,
  thingQuery,
  typed,
} from './form.js'
import { followLimit } from './limit.js'
import {
  askedPage,
  askMinePage,
  confirmedPage,
  confirmFollowPage,
  followPage,
  keptOf,
  leavePage,
  leftPage,
  minePage,
  NO_PROBLEMS,
  stalePage,
} from './pages.js'
import { type FollowedThing, sameThing } from './rules.js'
import { type FollowStore, followStore } from './store.js'
import { thingReader } from './things-store.js'

export interface FollowDeps {
  connection: Connection
  ledger: Pick<Ledger, 'applied'>
  clock: Clock
  timetable: Timetable
  /** Whether mail is sent at all. */
  hasMail: boolean
}

type Asked = FollowDeps & { store: FollowStore; things: ReturnType<typeof thingReader>['things'] }

/** The published thing that an address names. @throws AppError for none, or for more than one */
async function thingAt({ things, ledger }: Asked, req: Request): Promise<FollowedThing | null> {
  const asked = askedThing(readQuery(thingQuery, req.query))
  if (asked === 'many') {
    const details = { parameter: 'theme', problem: '', allowed: [] }
    throw new AppError('bad-request', 'Name one demand, theme or programme', details)
  }
  if (asked === null) return null
  const [thing] = await things(await ledger.applied(), [asked])
  if (!thing) throw notFound(asked.kind, asked.reference)
  return thing
}

function askingRoutes(asked: Asked): Router {
  const router = aRouter()
  const { store, hasMail } = asked
  const limit = followLimit()

  router.get('/follow', async (req, res) => {
    const given = { typed: { email: '', cadence: '' }, problems: NO_PROBLEMS, hasMail }
    res.render(
      'following/ask',
      followPage({ ...given, thing: await thingAt(asked, req) }, res.locals.wording),
    )
  })

  router.post('/follow', limit, async (req, res) => {
    const { wording, site } = res.locals
    const thing = await thingAt(asked, req)
    if (!thing) throw new AppError('bad-request', 'Name one demand, theme or programme')
    const form = readFollowForm(followForm, req.body)
    if (!form.ok) {
      const sent = { email: typed(req.body, 'email'), cadence: typed(req.body, 'cadence') }
      const model = followPage({ thing, typed: sent, problems: form.problems, hasMail }, wording)
      return void res.status(422).render('following/ask', model)
    }
    const { kind, reference } = thing
    await store.ask({ purpose: 'confirm', ...form.value, language: site.lang, thing: { kind, reference } })
    res.redirect(303, wording.href('/follow/asked'))
  })

  router.get('/follow/asked', (_req, res) => res.render('following/say', askedPage(res.locals.wording)))

  const showAsk = (res: Response, email: string, problems: FollowProblems) =>
    res
      .status(problems.size > 0 ? 422 : 200)
      .render('following/ask-mine', askMinePage({ email, problems, hasMail }, res.locals.wording))

  router.post('/follow/mine', limit, async (req, res) => {
    const form = readFollowForm(emailForm, req.body)
    if (!form.ok) return void showAsk(res, typed(req.body, 'email'), form.problems)
    await store.ask({ purpose: 'manage', email: form.value.email, language: res.locals.site.lang })
    res.redirect(303, res.locals.wording.href('/follow/asked'))
  })

  router.get('/follow/mine', async (req, res, next) => {
    if (req.query.token !== undefined) return next()
    showAsk(res, '', NO_PROBLEMS)
  })
  return router
}

const stale = (res: Response) => res.status(410).render('following/say', stalePage(res.locals.wording))

function confirmRoutes({ store, things, ledger, clock, timetable }: Asked): Router {
  const router = aRouter()

  router.get('/follow/confirm', async (req, res) => {
    const { token = '' } = readQuery(followTokenQuery, req.query)
    const id = await store.open('confirm', token)
    const wish = id === null ? null : await store.request(id)
    const [thing] = wish?.thing ? await things(await ledger.applied(), [wish.thing]) : []
    if (!thing) return void stale(res)
    res.render('following/say', confirmFollowPage(thing, token, res.locals.wording))
  })

  router.post('/follow/confirm', async (req, res) => {
    const id = await store.open('confirm', typed(req.body, 'token'))
    const wish = id === null ? null : await store.request(id)
    if (id === null || !wish?.thing || wish.cadence === '') return void stale(res)
    const { number: toldUpTo } = await ledger.applied()
    const round = lastRound(wish.cadence, clock.now(), timetable)
    const follower = await store.confirm(id, { toldUpTo, round })
    if (!follower) return void stale(res)
    const { thing } = wish
    const isFull = !follower.follows.some((one) => sameThing(one, thing))
    res.render('following/say', confirmedPage(isFull, res.locals.wording))
  })
  return router
}

function mineRoutes({ store, things, ledger }: Asked): Router {
  const router = aRouter()

  const show = async (res: Response, token: string, isSaved: boolean) => {
    const id = await store.open('manage', token)
    const follower = id === null ? null : await store.byId(id)
    if (!follower) return void stale(res)
    const given = { follower, token, isSaved, things: await things(await ledger.applied(), follower.follows) }
    res.render('following/mine', minePage(given, res.locals.wording))
  }

  router.get('/follow/mine', async (req, res) => {
    await show(res, readQuery(followTokenQuery, req.query).token ?? '', false)
  })

  // To come here again, or in the other language, is to ask anew.
  router.get('/follow/mine/change', (_req, res) => res.redirect(303, res.locals.wording.href('/follow/mine')))

  router.post('/follow/mine/change', async (req, res) => {
    const form = readFollowForm(mineForm, req.body)
    const id = form.ok ? await store.open('manage', form.value.token) : null
    const follower = id === null ? null : await store.byId(id)
    if (!form.ok || !follower) return void stale(res)
    const { cadence, language, thing, token } = form.value
    const follows = keptOf(follower.follows, thing)
    if (follows.length === 0) {
      await store.forget({ id: follower.id })
      return void res.render('following/say', leftPage(res.locals.wording))
    }
    await store.change(follower.id, { cadence, language, follows })
    await show(res, token, true)
  })

  router.get('/follow/leave', async (req, res) => {
    const { token = '' } = readQuery(followTokenQuery, req.query)
    const id = (await store.open('leave', token)) ?? (await store.open('manage', token))
    if (id === null || !(await store.byId(id))) return void stale(res)
    res.render('following/say', leavePage(token, res.locals.wording))
  })
  return router
}

/** /follow and the pages that mailed links open. */
export function followRoutes(deps: FollowDeps): Router {
  const store = followStore(deps.connection, deps.clock)
  const asked: Asked = { ...deps, store, things: thingReader(deps.connection).things }
  return aRouter().use(askingRoutes(asked), confirmRoutes(asked), mineRoutes(asked))
}

/**
 * Leaving by one click (RFC 8058): a mail program posts to the address in the mail's header, from nowhere and without a
 * session, so this stands before the check for forged forms. The token alone decides. No redirect, as the RFC asks.
 */
export function leaveRoutes({ connection, clock }: Pick<FollowDeps, 'connection' | 'clock'>): Router {
  const router = aRouter()
  const store = followStore(connection, clock)
  router.post('/', async (req, res) => {
    const { token = '' } = readQuery(followTokenQuery, req.query)
    const id = (await store.open('leave', token)) ?? (await store.open('manage', token))
    if (id === null || !(await store.forget({ id }))) return void stale(res)
    res.render('following/say', leftPage(res.locals.wording))
  })
  return router
}
