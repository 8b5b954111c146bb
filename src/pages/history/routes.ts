import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import { AppError } from '../../errors.js'
import { readParams, readQuery } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { recordPath } from '../../kinds/address.js'
import { citedIn } from '../../kinds/cited.js'
import type { PublicEntry, PublicKind } from '../../kinds/edition.js'
import type { RecordKind } from '../../kinds/kind.js'
import { ALL_KINDS } from '../../kinds/kinds.js'
import { PAGE_FIELDS } from '../../kinds/page-order.js'
import { nameParams, versionNumber } from '../../kinds/params.js'
import { nameOf } from '../../kinds/titles.js'
import { referenceNamed } from '../../record/history-params.js'
import { readTitles } from '../../record/history-titles.js'
import { entriesOfPublished, placeOfVersion, type VersionDeps } from '../../record/versions.js'
import { diffPage, type Side } from './diff-page.js'
import { historyPage } from './pages.js'

const historyQuery = Joi.object<{ page: number }>({
  page: Joi.number().integer().min(1).max(9999).default(1),
})

const compareQuery = Joi.object<{ from: number; to: number }>({
  from: versionNumber().required(),
  to: versionNumber().required(),
})

/** @throws AppError 'bad-request' for anything but two version numbers with two dots between */
function rangeOf(asked: string): [number, number] {
  const found = /^([1-9]\d{0,8})\.\.([1-9]\d{0,8})$/.exec(asked)
  if (found) return [Number(found[1]), Number(found[2])]
  const details = { parameter: 'diff', problem: 'range.form', allowed: [] }
  throw new AppError('bad-request', `'diff' must be two version numbers, like 1..2`, details)
}

type Entries = PublicEntry<PublicKind>[]

/** Reads what was published of the record at an address; null where it sent the reader on to another address. */
type Read = (req: Request, res: Response, rest: string) => Promise<Entries | null>

/** A programme's former address leads to the one it has now. */
function readerOf(kind: PublicKind, deps: VersionDeps): Read {
  const params = nameParams(kind)
  return async (req, res, rest) => {
    const { name } = readParams(params, req.params)
    const { head, wording } = res.locals
    const reference = await referenceNamed(deps.connection, head, kind, name)
    const entries = await entriesOfPublished({ ...deps, head }, kind, reference)
    const now = nameOf(entries)
    if (now === name) return entries
    res.redirect(301, wording.href(`${recordPath(kind, now)}/${rest}`))
    return null
  }
}

/** The history and the differences of one kind of record. */
function routesOf({ kind, folder }: RecordKind, deps: VersionDeps): Router {
  const router = aRouter()
  const own = `/${folder}/:name`
  const params = nameParams(kind)
  const read = readerOf(kind, deps)

  router.get(`${own}/history`, async (req, res) => {
    const { page } = readQuery(historyQuery, req.query)
    const entries = await read(req, res, 'history')
    if (entries) res.render('history/show', historyPage({ kind, entries, page }, res.locals.wording))
  })

  router.get(`${own}/diff`, async (req, res) => {
    const { name } = readParams(params, req.params)
    const { from, to } = readQuery(compareQuery, req.query)
    res.redirect(303, res.locals.wording.href(`${recordPath(kind, name)}/diff/${from}..${to}`))
  })

  router.get(`${own}/diff/:range`, async (req, res) => {
    readParams(params, req.params)
    const [before, after] = rangeOf(req.params.range)
    const entries = await read(req, res, `diff/${before}..${after}`)
    if (!entries) return
    const { head, wording } = res.locals
    const [from, to] = [before, after].map((version) => entries[placeOfVersion(kind, entries, version)]) as [
      Side,
      Side,
    ]
    const cited = [from, to].flatMap(({ content }) => citedIn(PAGE_FIELDS[kind], content))
    const titles = await readTitles(deps.connection, head, cited)
    res.render('history/diff', diffPage({ kind, entries, from, to, titles }, wording))
  })

  return router
}

/** /demands/D-0001/history, /demands/D-0001/diff/1..2, and likewise for every other kind of record. */
export function historyRoutes(deps: VersionDeps): Router {
  const router = aRouter()
  for (const kind of ALL_KINDS) router.use(routesOf(kind, deps))
  return router
}
