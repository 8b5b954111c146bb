import { chmodSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Document } from 'bson'
import type { Logger } from 'pino'
import type { Engine } from './commands/command.js'
import { runCommand } from './commands/commands.js'
import { createCursors } from './commands/cursors.js'
import { decode, encode } from './query/values.js'
import { openCatalog } from './storage/catalog.js'
import { compactIfAsked } from './storage/compact.js'
import { asDamage, requireIntact } from './storage/intact.js'
import { requireRoom } from './storage/room.js'
import { requireUnspoiltDocuments } from './storage/seal.js'
import { openStore, type Store } from './storage/store.js'
import {
  type Address,
  answers,
  listen,
  newSecret,
  newSocketPath,
  removeSocket,
  uriOf,
} from './wire/address.js'
import { serveConnections } from './wire/connections.js'

export type EmbeddedEngine = { readonly uri: string; close(): Promise<void> }

type Options = {
  folder: string
  log: Logger
  /** A loopback port instead of a Unix socket; by default on Windows. */
  port?: boolean
}

/** Another process runs the engine of this folder: use its address. */
export class FolderInUseError extends Error {
  constructor(
    folder: string,
    readonly pid: number,
    readonly uri: string,
  ) {
    super(`The data folder ${folder} is in use by process ${pid}`)
  }
}

/**
 * Starts the engine over a data folder: a server of the MongoDB wire protocol in this process, for this machine's user
 * alone. Every write is on disk before it is answered. Rejects with `FolderInUseError` when another engine has the folder, and
 * with one sentence when the data file is damaged or the disk is full.
 */
export async function startEmbeddedEngine(options: Options): Promise<EmbeddedEngine> {
  const { log, port = process.platform === 'win32' } = options
  const folder = resolve(options.folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  requireIntact(folder)
  requireRoom(folder)
  try {
    return await start(folder, port, log)
  } catch (error) {
    throw asDamage(folder, error)
  }
}

async function start(folder: string, port: boolean, log: Logger): Promise<EmbeddedEngine> {
  let store = openStore(folder)
  const secret = port ? newSecret() : null
  let engine: Engine | null = null
  const { server, finish, closeAll } = serveConnections({
    secret,
    log,
    answer: (database, command) => (engine ? ask(engine, database, command) : starting()),
  })
  const address = await listen(server, folder, secret ? { port: 0, secret } : { path: newSocketPath(folder) })
  const stop = async () => {
    closeAll()
    server.close()
    if ('path' in address) removeSocket(address.path, folder)
    await store.close()
  }
  try {
    await claim(store, folder, address)
    store = await compactIfAsked(folder, store)
    // Only now: before the claim, another engine might still have been changing the catalog.
    const catalog = openCatalog(store, log)
    for (const collection of catalog.collections.values()) requireUnspoiltDocuments(store, collection)
    engine = { catalog, cursors: createCursors(Date.now) }
  } catch (error) {
    await stop()
    throw error
  }
  const { cursors } = engine
  return {
    uri: uriOf(address),
    async close() {
      // Still listening meanwhile: another starter must not take the folder while a command runs.
      await finish()
      cursors.close()
      store.writeNow(() => store.owner.removeSync(OWNER))
      await stop()
    },
  }
}

function ask(engine: Engine, database: string, command: Document) {
  const [name = ''] = Object.keys(command)
  return runCommand(engine, { database, name, command })
}

const starting = async (): Promise<Document> => ({ ok: 0, errmsg: 'The engine is starting', code: 11600 })

const OWNER = Buffer.from([1])

/**
 * Writes into the store that this process owns it, unless a live one does. LMDB's write lock, which dies with its
 * holder, makes reading the old owner and writing the new one a single step for all processes.
 */
async function claim(store: Store, folder: string, address: Address): Promise<void> {
  const mine = encode({ pid: process.pid, address })
  for (;;) {
    const owner = store.owner.getBinary(OWNER)
    if (owner) {
      const { pid, address: other } = decode(owner) as { pid: number; address: Address }
      if (await answers(other)) throw new FolderInUseError(folder, pid, uriOf(other))
      if ('path' in other) removeSocket(other.path, folder)
    }
    const taken = store.writeNow(() => {
      const now = store.owner.getBinary(OWNER)
      const same = owner === undefined ? now === undefined : now?.equals(owner) === true
      if (same) store.owner.putSync(OWNER, mine)
      return same
    })
    if (taken) return
  }
}
