import type { Request, Response, Router } from 'express'
import type { Connection } from 'mongoose'
import type { Config } from '../config.js'
import { notFound } from '../errors.js'
import { readParams } from '../http/read.js'
import { aRouter } from '../http/router.js'
import type { Head } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import { recordCalled } from '../record/name-reader.js'
import { publishedNow } from '../record/versions.js'
import { CHANGE_FIELDS, changeParams, changesFilters } from './change.js'
import { type ChangeReader, changeReader } from './changes-store.js'
import { type Collection, collectionsOf, type FoundRecords } from './collections.js'
import { BASE, entryMeta, entryOf } from './entry.js'
import { readFields, sparse } from './fields.js'
import { entryQuery, type ListControls, pagedQuery, readExactly } from './query.js'
import { entryParams, fieldNames } from './shapes.js'
import { type RecordReader, recordReader } from './store.js'
import { nowOf, walk } from './walk.js'

export interface ApiDeps {
  config: Pick<Config, 'dataLicence'>
  connection: Connection
  ledger: Pick<Ledger, 'entries' | 'headAt'>
}

/** The address of the next page: what was asked for, from where this page ends. */
function nextOf(req: Request, res: Response, cursor: string | null): string | null {
  if (cursor === null) return null
  const { origin, asked } = res.locals.site
  const query = new URLSearchParams(asked.split('?')[1] ?? '')
  query.set('cursor', cursor)
  const next = `${origin}${BASE}${req.path}?${query}`
  res.append('Link', `<${next}>; rel="next"`)
  return next
}

/** Answers with a list, or with one entry. */
function give(res: Response, data: unknown, meta: object, links: object = {}): void {
  const { origin, asked } = res.locals.site
  res.append('Link', `<${BASE}/openapi.json>; rel="service-desc"`)
  res.json({ data, meta, links: { self: `${origin}${asked}`, ...links } })
}

const whereOf = (res: Response, asOf: string | undefined) => ({ origin: res.locals.site.origin, asOf })

function entriesOf(records: RecordReader, { kind, name, own }: Collection) {
  return async (head: Head, docs: readonly FoundRecords[], res: Response, asOf: string | undefined) => {
    const references = docs.map(({ _id }) => _id)
    const [ownOf, withdrawn] = await Promise.all([
      own?.(head),
      records.withdrawnSince(kind, { shown: head, now: nowOf(head) }, references),
    ])
    const place = whereOf(res, asOf)
    return Promise.all(
      docs.map(async (doc) => {
        const said = (await ownOf?.(doc as never)) ?? {}
        return entryOf(kind, name, { doc, own: said, withdrawn: withdrawn.get(doc._id) ?? null }, place)
      }),
    )
  }
}

function mountCollection(
  router: Router,
  { config, connection, ledger }: ApiDeps,
  collection: Collection,
): void {
  const licence = config.dataLicence
  const { kind, name } = collection
  const records = recordReader(connection)
  const entries = entriesOf(records, collection)

  router.get(`/${name}`, async (req, res) => {
    const asked = readExactly<ListControls>(pagedQuery(collection.query), req.query)
    const fields = readFields(asked.fields, fieldNames(kind))
    const reading = { ledger, head: res.locals.head }
    const walked = await walk(reading, name, asked, (head) => collection.list(head, asked as never))
    const docs = await records.shown(kind, walked.head, walked.references)
    const data = await entries(walked.head, docs, res, asked.asOf)
    const meta = { ...entryMeta(walked.head, asked.asOf, licence), total: walked.total }
    const next = nextOf(req, res, walked.next)
    give(
      res,
      data.map((entry) => sparse(entry, fields)),
      meta,
      { next },
    )
  })

  router.get(`/${name}/:reference`, async (req, res) => {
    const { reference } = readParams(entryParams(kind), req.params)
    const { asOf, ...asked } = readExactly(entryQuery, req.query)
    const fields = readFields(asked.fields, fieldNames(kind))
    const { head } = res.locals
    const own = await recordCalled(connection, head, kind, reference)
    const doc = await publishedNow({ connection, head }, kind, own)
    const [entry] = await entries(head, [doc as FoundRecords], res, asOf)
    give(res, sparse(entry ?? {}, fields), entryMeta(head, asOf, licence))
  })
}

function mountChanges(router: Router, { config, ledger }: ApiDeps, reader: ChangeReader): void {
  const licence = config.dataLicence
  const query = pagedQuery(changesFilters)

  router.get('/changes', async (req, res) => {
    const asked = readExactly<ListControls & { from?: string; to?: string }>(query, req.query)
    const fields = readFields(asked.fields, CHANGE_FIELDS)
    const { from, to, asOf } = asked
    const days = { from, to }
    const reading = { ledger, head: res.locals.head }
    const walked = await walk(reading, 'changes', asked, (head) => reader.numbers(head, days))
    const data = await reader.changes(walked.head, days, walked.references, whereOf(res, asOf))
    const meta = { ...entryMeta(walked.head, asOf, licence), total: walked.total }
    give(
      res,
      data.map((change) => sparse(change, fields)),
      meta,
      { next: nextOf(req, res, walked.next) },
    )
  })

  router.get('/changes/:entry', async (req, res) => {
    const { entry } = readParams(changeParams, req.params)
    const asked = readExactly(entryQuery, req.query)
    const fields = readFields(asked.fields, CHANGE_FIELDS)
    const { head } = res.locals
    const change = await reader.one(head, entry, whereOf(res, asked.asOf))
    if (change === null) throw notFound('change', String(entry))
    give(res, sparse(change, fields), entryMeta(head, asked.asOf, licence))
  })
}

/** The public record as JSON. To be mounted at /api/v1, behind `apiFrame` and the page cache. */
export function apiRoutes(deps: ApiDeps): Router {
  const router = aRouter()
  for (const collection of collectionsOf(deps.connection)) mountCollection(router, deps, collection)
  mountChanges(router, deps, changeReader(deps))
  return router
}
