import { randomBytes } from 'node:crypto'
import type { TestContext } from 'node:test'
import { type Db, type Document, Long, MongoClient, MongoServerError } from 'mongodb'
import { startEmbeddedEngine } from '../../../src/db/embedded/engine.js'
import { silent, temporaryFolder } from '../../support/engine.js'

/** The MongoDB to compare with; the embedded engine is always this test's own. */
export const REAL_URI = process.env.MONGODB_URI

/** A database of the same name on both. */
export type Pair = { readonly real: Db; readonly ours: Db }

/** Gives one pair after the other, each empty; the one before goes. */
export async function withFreshOnes(t: TestContext): Promise<() => Promise<Pair>> {
  const start = `compare-${randomBytes(6).toString('hex')}`
  const engine = await startEmbeddedEngine({ folder: await temporaryFolder(t), log: silent })
  const [real, ours] = [new MongoClient(REAL_URI ?? ''), new MongoClient(engine.uri)]
  let count = 0
  const name = () => `${start}-${count}`
  t.after(async () => {
    await real.db(name()).dropDatabase()
    await real.close()
    await ours.close()
    await engine.close()
  })
  return async () => {
    await real.db(name()).dropDatabase()
    count++
    return { real: real.db(name()), ours: ours.db(name()) }
  }
}

export const withBoth = async (t: TestContext): Promise<Pair> => (await withFreshOnes(t))()

/** The reply to a raw command document; a refusal is a reply too. */
export async function ask(db: Db, command: Document): Promise<Document> {
  try {
    return await db.command(command)
  } catch (error) {
    if (error instanceof MongoServerError) return error.errorResponse
    throw error
  }
}

/** The replies of a command and of every `getMore` that its cursor still needs. */
export async function askAll(db: Db, command: Document, batchSize = 1000): Promise<Document[]> {
  const replies = [await ask(db, command)]
  const collection = command.find ?? command.aggregate
  for (let id = replies[0]?.cursor?.id; id !== undefined && Number(id) !== 0; ) {
    // A number that fits is promoted, and would be sent back as a double.
    const getMore = typeof id === 'number' ? Long.fromNumber(id) : id
    const more = await ask(db, { getMore, collection, batchSize })
    replies.push(more)
    id = more.cursor?.id ?? 0
  }
  return replies
}
