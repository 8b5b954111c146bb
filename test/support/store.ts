import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { openStore, type Store } from '../../src/assembly/store.js'
import { type Config, parseConfig } from '../../src/config.js'
import { giveStarter } from './starter-folder.js'

export type Environment = Record<string, string>

/**
 * The environment of a store of this test's own: the server at MONGODB_URI where that is set, under a database name
 * that nobody else has; else the embedded engine in a temporary folder. Both are gone after the test.
 */
export async function ownEnvironment(t: TestContext, more: Environment = {}): Promise<Environment> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-test-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const server = process.env.MONGODB_URI
  // A test asks for more in a minute than a reader does; the limit has tests of its own.
  const quick = { DEAR_READS_PER_MINUTE: '1000000' }
  const own = {
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    STARTER_DATA: 'off',
    LINK_CHECK: 'off',
    ...quick,
    ...more,
  }
  if (!server) {
    if (own.STARTER_DATA === 'on') await giveStarter(own.DATA_DIR)
    return own
  }
  const address = new URL(server)
  address.pathname = `/test-${randomBytes(6).toString('hex')}`
  const environment = { ...own, MONGODB_URI: address.toString() }
  t.after(async () => {
    const store = await openStore(parseConfig(environment))
    await store.connection.dropDatabase()
    await store.close()
  })
  return environment
}

export const ownConfig = async (t: TestContext, more?: Environment): Promise<Config> =>
  parseConfig(await ownEnvironment(t, more))

/** An open store of this test's own. */
export async function ownStore(t: TestContext): Promise<Store> {
  const store = await openStore(await ownConfig(t))
  t.after(() => store.close())
  return store
}
