import type { Connection } from 'mongoose'
import type { Clock } from '../clock.js'
import type { Ledger } from '../ledger/ledger.js'
import { lastRound, type Timetable } from '../mail/rounds.js'
import { outboxStore } from '../mail/store.js'
import { type DigestReader, digestReader } from './digest-store.js'
import { type FollowerRecord, followerModel } from './model.js'
import { CADENCES, type Cadence } from './rules.js'

export interface RoundDeps {
  connection: Connection
  ledger: Pick<Ledger, 'applied' | 'entries'>
  clock: Clock
  timetable: Timetable
}

/** How far a follower was told after a round. */
interface Told {
  number: number
  isOrdered: boolean
}

/**
 * Orders the digests of the last round that is due, for everybody who was not counted in yet. May be called at any time
 * by any number of processes: a digest is known by follower and by the entry it begins after, and only one can have that name.
 * If the process ends between ordering it and noting so, the order is found by its name and noted then.
 * @returns how many were ordered
 */
export async function orderDigests({ connection, ledger, clock, timetable }: RoundDeps): Promise<number> {
  const followers = followerModel(connection)
  const outbox = outboxStore(connection, clock)
  const reader = digestReader(connection, ledger)

  const tell = async ({ _id, follows, toldUpTo }: FollowerRecord, head: number): Promise<Told> => {
    const named = (from: number) => `digest/${_id}/${from}`
    const from = (await outbox.find(named(toldUpTo)))?.to ?? toldUpTo
    // One that still waits is sent first: what changed since is for the round after it.
    if (await outbox.hasWaiting(_id, 'digest')) return { number: from, isOrdered: false }
    if (!(await hasChanged(reader, from, head, follows))) return { number: head, isOrdered: false }
    const isOrdered = await outbox.put({ id: named(from), kind: 'digest', of: _id, from, to: head })
    const number = isOrdered ? head : ((await outbox.find(named(from)))?.to ?? from)
    return { number, isOrdered }
  }

  const run = async (cadence: Cadence): Promise<number> => {
    const round = lastRound(cadence, clock.now(), timetable)
    const due = followers
      .find({ cadence, round: { $lt: round } })
      .sort({ toldUpTo: 1 })
      .lean<FollowerRecord[]>()
    let ordered = 0
    for await (const follower of due.cursor()) {
      const { number } = await ledger.applied()
      const told = await tell(follower, number)
      const { _id, toldUpTo } = follower
      await followers.updateOne({ _id, toldUpTo }, { $set: { round, toldUpTo: told.number } })
      if (told.isOrdered) ordered += 1
    }
    return ordered
  }

  let all = 0
  for (const cadence of CADENCES) all += await run(cadence)
  return all
}

async function hasChanged(
  reader: DigestReader,
  from: number,
  to: number,
  follows: FollowerRecord['follows'],
): Promise<boolean> {
  if (from >= to) return false
  return (await reader.items(await reader.span(from, to), follows)).length > 0
}
