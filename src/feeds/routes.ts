import type { Request, Response, Router } from 'express'
import type { Connection } from 'mongoose'
import { readParams } from '../http/read.js'
import { aRouter } from '../http/router.js'
import { recordAddress } from '../kinds/address.js'
import type { Demand } from '../kinds/demand/rules.js'
import {
  bearsOnOthers,
  coveredBy,
  FOLLOWED_KINDS,
  type FollowedKind,
  isJudged,
  kindOfRecord,
} from '../kinds/kinds.js'
import { nameParams } from '../kinds/params.js'
import type { Coverable } from '../kinds/shape/coverable.js'
import { titleOf } from '../kinds/titles.js'
import { unbroken } from '../language/unbroken.js'
import type { Wording } from '../language/wording.js'
import { EMPTY_HEAD } from '../ledger/entry.js'
import { type Changed, recordKey, type Short } from '../record/changes/rules.js'
import { changeStore, type Wanted } from '../record/changes/store.js'
import { demandStore } from '../record/demands/store.js'
import { referenceNamed } from '../record/history-params.js'
import { publishedNow } from '../record/versions.js'
import { atom } from './atom.js'
import { feedEntries } from './entries.js'

/** Entries in one feed: a reader that asks once a week misses none of an office's work. */
const MOST = 50

interface Subject {
  title: string
  path: string
  /** References of the published demands that it is about. */
  demands: ReadonlySet<string>
  /** Whether it was about a demand that is withdrawn now. */
  covered(demand: Coverable): boolean
  /** The record itself, by its reference. */
  own: string
}

/** What a page is about, and the demands on it. @throws AppError as its page does */
function subjectReader(connection: Connection) {
  const demands = demandStore(connection)
  return async (req: Request, res: Response, kind: FollowedKind): Promise<Subject> => {
    const { name } = readParams(nameParams(kind), req.params)
    const { head, wording } = res.locals
    const reference = await referenceNamed(connection, head, kind, name)
    const { content } = await publishedNow({ connection, head }, kind, reference)
    const title = titleOf(kind, content, wording).text
    const covered = coveredBy(kind, content, reference)
    const rows = [...(await demands.rows(head)).values()].filter(covered)
    return {
      title: kindOfRecord(kind).calledBy === 'reference' ? `${reference} ${title}` : title,
      path: recordAddress(kind, reference, content),
      demands: new Set(rows.map((row) => row.reference)),
      covered,
      own: reference,
    }
  }
}

/**
 * Whether a record may be told of in a feed: an action in those of all demands that it was ever linked to. Of a withdrawn
 * demand that is decided when what it was is known.
 */
function mayBeToldIn(subject: Subject | null, { kind, reference, demands, isWithdrawn }: Wanted): boolean {
  if (subject === null) return kindOfRecord(kind).isNews
  if (bearsOnOthers(kind)) return [...demands].some((demand) => subject.demands.has(demand))
  if (isJudged(kind) && isWithdrawn) return true
  return reference === subject.own || subject.demands.has(reference)
}

/** What a withdrawn demand was when it was last shown decides whose feed tells that it is gone. */
function isToldIn(subject: Subject | null, short: Short, changed: Changed | undefined): boolean {
  if (subject === null || !isJudged(short.kind) || !short.isWithdrawn) return true
  if (subject.demands.has(short.reference)) return true
  const last = changed?.steps.findLast(({ content }) => content !== null)?.content as Demand | undefined
  if (!last) return false
  const issuers = [...last.issuers, ...last.restatements.flatMap(({ by }) => by)]
  return subject.covered({
    reference: short.reference,
    themes: last.themes,
    issuers: issuers.map(({ organisation }) => organisation),
  })
}

function namesOf(subject: Subject | null, { t }: Wording): { title: string; description: string } {
  if (subject === null) return { title: t('feeds.site'), description: t('feeds.siteAbout') }
  const { title } = subject
  return { title: t('feeds.of', { title }), description: t('feeds.ofAbout', { title }) }
}

/** /feed.atom, and under a demand, a theme and a programme. */
export function feedRoutes({ connection }: { connection: Connection }): Router {
  const router = aRouter()
  const changes = changeStore(connection)
  const subjectOf = subjectReader(connection)

  const send = async (res: Response, subject: Subject | null): Promise<void> => {
    const { head, site } = res.locals
    const wording = unbroken(res.locals.wording)
    const newest = await changes.newest(head, (one) => mayBeToldIn(subject, one), 2 * MOST)
    const known = await changes.changed({ from: EMPTY_HEAD, to: head, now: head }, newest)
    const told = newest
      .filter((short) => isToldIn(subject, short, known.get(recordKey(short))))
      .slice(0, MOST)
    const entries = feedEntries(told, known, wording)
    const { origin, licence } = site
    res.set('Content-Type', 'application/atom+xml; charset=utf-8')
    res.send(
      atom(
        { ...namesOf(subject, wording), path: subject?.path ?? '/', origin, licence, head, entries },
        wording,
      ),
    )
  }

  router.get('/feed.atom', (_req, res) => send(res, null))
  for (const kind of FOLLOWED_KINDS) {
    router.get(`/${kindOfRecord(kind).folder}/:name/feed.atom`, async (req, res) =>
      send(res, await subjectOf(req, res, kind)),
    )
  }
  return router
}
