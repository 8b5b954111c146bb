import type { RequestHandler, Response } from 'express'
import PQueue from 'p-queue'
import { AppError } from '../errors.js'

/*
 * What anybody may ask for and that takes work: each kind stands in a queue of its own, so that a flood of one is not felt
 * by readers of another, and none by readers of what is kept. A full queue refuses at once, with when to ask again.
 */

export const DEAR_KINDS = ['search', 'changes', 'ledger', 'download', 'picture', 'past', 'page'] as const
export type DearKind = (typeof DEAR_KINDS)[number]

export interface QueueLimits {
  /** Pieces of work at the same time. One thread does them all: more than one only where most of it is waiting. */
  atOnce: number
  /** Requests that may wait; the next one is refused. */
  waiting: number
  /** Seconds after which a refused reader may ask again. */
  retryAfter: number
}

const ONE: QueueLimits = { atOnce: 1, waiting: 16, retryAfter: 10 }

const LIMITS: Record<DearKind, QueueLimits> = {
  search: ONE,
  changes: ONE,
  ledger: ONE,
  download: { ...ONE, retryAfter: 30 },
  picture: ONE,
  past: ONE,
  page: { atOnce: 2, waiting: 64, retryAfter: 5 },
}

const PATHS: readonly [RegExp, DearKind | null][] = [
  // Made as files, in turn, and sent from there at the reader's own speed.
  [/^\/data\/|^\/sitemap|^\/ledger\.jsonl$|^\/files\//, null],
  [/^\/search$/, 'search'],
  [/^\/changes$|^\/api\/v1\/changes$|\/feed\.atom$/, 'changes'],
  [/^\/ledger$/, 'ledger'],
  [/\/picture\.png$|^\/embed\//, 'picture'],
]

/**
 * In which queue a public answer stands that nobody has kept; null for a file, which is sent as it is. PURE.
 * @param path without language prefix
 */
export function dearKindOf(path: string, query: URLSearchParams): DearKind | null {
  const named = PATHS.find(([pattern]) => pattern.test(path))
  if (named !== undefined) return named[1]
  if ((query.get('q') ?? '') !== '') return 'search'
  return query.has('asOf') ? 'past' : 'page'
}

const busy = (kind: DearKind, { retryAfter }: QueueLimits) =>
  new AppError('busy', `Too many ask for this at the moment. Ask again in ${retryAfter} seconds.`, {
    queue: kind,
    retryAfter,
  })

/** A turn ends when the answer is handed over, or nobody waits for it: a reader on a slow line holds nobody up. */
const answered = (res: Response): Promise<void> =>
  new Promise((resolve) => {
    const end = res.end.bind(res) as (...given: unknown[]) => Response
    res.end = (...given: unknown[]) => {
      resolve()
      return end(...given)
    }
    res.once('close', resolve)
  })

/** Others have their turn between two pieces of work: those who wait for a kept page, above all. */
const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Work in turn, by kind. */
export interface DearWork {
  /** @throws AppError 'busy' when too many wait */
  inTurn<Thing>(kind: DearKind, work: () => Promise<Thing>): Promise<Thing>
}

export function dearWork(limits: Partial<Record<DearKind, QueueLimits>> = {}): DearWork {
  const queues = Object.fromEntries(
    DEAR_KINDS.map((kind) => {
      const own = limits[kind] ?? LIMITS[kind]
      return [kind, { own, queue: new PQueue({ concurrency: own.atOnce }) }]
    }),
  ) as Record<DearKind, { own: QueueLimits; queue: PQueue }>
  return {
    async inTurn(kind, work) {
      const { own, queue } = queues[kind]
      if (queue.size >= own.waiting) throw busy(kind, own)
      return queue.add(async () => {
        await othersFirst()
        return work()
      })
    },
  }
}

/**
 * Comes after the page cache, which answers what is kept: what goes on from here is made in turn.
 * @param limit how much of what is dearer than a page one network address may ask for
 */
export function waitInTurn(work: DearWork, limit: RequestHandler): RequestHandler {
  return (req, res, next) => {
    // Only what is read at a head is anybody's to ask for.
    if (res.locals.head === undefined) return next()
    const kind = dearKindOf(req.path, new URLSearchParams(req.url.split('?', 2)[1] ?? ''))
    if (kind === null) return next()
    const take = async () => {
      // Whoever waited for what the one before them had made is given that: many who ask at once have it made once.
      if (res.destroyed || (await res.locals.sendIfKept?.())) return
      const done = answered(res)
      next()
      await done
    }
    const stand = () => void work.inTurn(kind, take).catch(next)
    if (kind === 'page') return stand()
    limit(req, res, (refusal?: unknown) => (refusal === undefined ? stand() : next(refusal)))
  }
}
