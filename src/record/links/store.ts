import { type Connection, mongo } from 'mongoose'
import { recordPath } from '../../kinds/address.js'
import { isOf } from '../../kinds/kinds.js'
import type { Head } from '../../ledger/entry.js'
import { addressesAt } from './address-store.js'
import { hostTurnModel, linkModel } from './model.js'
import type { Link } from './rules.js'

export interface LinkStore {
  /** Makes the links those of the sources that are published at a head. */
  keepUp(head: Head, now: Date): Promise<void>
  /** One link whose time has come, for this process alone; null when there is none. */
  claim(now: Date): Promise<Link | null>
  /** Whether this process may ask a host now; it is then nobody else's turn for a while. */
  takeTurn(host: string, now: Date): Promise<boolean>
  keep(link: Link): Promise<void>
  /** Whether anything on the web has answered within a day. */
  isOnline(now: Date): Promise<boolean>
  /** Dead ones, longest first. */
  dead(): Promise<Link[]>
  /** Since when the link of a source has been dead; '' when it is not. */
  deadSince(source: string): Promise<string>
}

const CLAIM_MS = 10 * 60 * 1000
/** Between two questions to one host. */
const PAUSE_MS = 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

const after = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString()

function keepingUp(connection: Connection): LinkStore['keepUp'] {
  const links = linkModel(connection)
  let followed = -1
  return async (head, now) => {
    if (head.number === followed) return
    await links.createIndexes()
    const found = await addressesAt(connection, head)
    const known = await links.find({}, { sources: 1 }).lean<Pick<Link, '_id' | 'sources'>[]>()
    const gone = known.filter(({ _id }) => !found.has(_id)).map(({ _id }) => _id)
    if (gone.length > 0) await links.deleteMany({ _id: { $in: gone } })
    const sourcesOf = new Map(known.map(({ _id, sources }) => [_id, sources.join()]))
    for (const [address, sources] of found) {
      if (sourcesOf.get(address) === sources.join()) continue
      const { host } = new URL(address)
      const first = { host, state: 'new', failures: 0, failingSince: '', checkedAt: '', answeredAt: '' }
      await links.updateOne(
        { _id: address },
        { $set: { sources }, $setOnInsert: { ...first, nextAt: now.toISOString() } },
        { upsert: true },
      )
    }
    followed = head.number
  }
}

export function linkStore(connection: Connection): LinkStore {
  const links = linkModel(connection)
  const turns = hostTurnModel(connection)
  return {
    keepUp: keepingUp(connection),
    claim: (now) =>
      links
        .findOneAndUpdate(
          { nextAt: { $lte: now.toISOString() } },
          { $set: { nextAt: after(now, CLAIM_MS) } },
          { sort: { nextAt: 1 }, returnDocument: 'after' },
        )
        .lean<Link | null>(),
    async takeTurn(host, now) {
      try {
        const free = { _id: host, until: { $lte: now.toISOString() } }
        await turns.updateOne(free, { $set: { until: after(now, PAUSE_MS) } }, { upsert: true })
        return true
      } catch (error) {
        // Its turn is taken: the upsert then finds the host there.
        if (error instanceof mongo.MongoServerError && error.code === 11_000) return false
        throw error
      }
    },
    async keep({ _id, sources: _sources, ...known }) {
      await links.updateOne({ _id }, { $set: known })
    },
    isOnline: async (now) => (await links.exists({ answeredAt: { $gte: after(now, -DAY_MS) } })) !== null,
    dead: () => links.find({ state: 'dead' }).sort({ failingSince: 1 }).limit(200).lean<Link[]>(),
    async deadSince(source) {
      const found = await links.findOne({ sources: source, state: 'dead' }).lean<Link | null>()
      return found?.failingSince ?? ''
    },
  }
}

/** What the page of a source says beside the record: since when its link has been dead. One read, for such pages alone. */
export function besideSources(connection: Connection): (path: string) => Promise<string> | null {
  const { deadSince } = linkStore(connection)
  return (path) => {
    const reference = path.split('/')[2] ?? ''
    return isOf('source', reference) && path === recordPath('source', reference) ? deadSince(reference) : null
  }
}
