import type { Connection } from 'mongoose'
import { mayRead, type Naming } from '../../access/rules.js'
import { accessStore } from '../../access/store.js'
import type { User } from '../../accounts/rules.js'

/** Somebody was let read what one may read oneself; it may be oneself. */
export interface ReaderNews extends Naming {
  /** 'source/S-0001'. */
  record: string
}

const DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** Whom others let read, in the last month, what somebody may read: the newest first. */
export async function readerNews(connection: Connection, user: User, now: Date): Promise<ReaderNews[]> {
  const since = new Date(now.getTime() - DAYS * DAY_MS).toISOString()
  const own = (await accessStore(connection).with(user.id)).filter((access) => mayRead(user, access))
  const news = own.flatMap(({ _id: record, named }) => named.map((naming) => ({ ...naming, record })))
  return news.filter(({ at, by }) => at >= since && by !== user.id).sort((a, b) => (a.at < b.at ? 1 : -1))
}
