import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Connection } from 'mongoose'
import { pino } from 'pino'
import { openDatabase } from '../../src/db/connect.js'

export const silent = pino({ level: 'silent' })

/** A temporary folder that is gone after the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-test-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A connection to a database of this test's own, gone after the test: on the server at MONGODB_URI where that is set,
 * else on the embedded engine in a temporary folder.
 */
export async function withDatabase(t: TestContext): Promise<Connection> {
  const server = process.env.MONGODB_URI
  if (server) {
    const address = new URL(server)
    address.pathname = `/test-${randomBytes(6).toString('hex')}`
    const { connection, close } = await openDatabase({
      mongodbUri: address.toString(),
      dataDir: '',
      log: silent,
    })
    t.after(async () => {
      await connection.dropDatabase()
      await close()
    })
    return connection
  }
  const folder = await temporaryFolder(t)
  const { connection, close } = await openDatabase({ mongodbUri: undefined, dataDir: folder, log: silent })
  t.after(close)
  return connection
}

/** The plain driver's database, for what Mongoose would cast or refuse first. */
export async function withDriver(t: TestContext) {
  const { db } = await withDatabase(t)
  if (!db) throw new Error('The connection has no database')
  return db
}
