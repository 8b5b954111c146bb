import { join } from 'node:path'
import mongoose, { type Connection } from 'mongoose'
import type { Logger } from 'pino'
import { FolderInUseError, startEmbeddedEngine } from './embedded/engine.js'
import { askCompaction, compactedFor } from './embedded/storage/compact.js'

export type OpenDatabase = {
  readonly connection: Connection
  readonly engine: 'mongodb' | 'embedded'
  /** How freed pages of the data file are got rid of; null where the database is not ours to tend. */
  readonly compaction: Compaction | null
  /** Disconnects, and stops the embedded engine if this process runs it. */
  close(): Promise<void>
}

/** Writing the data file anew, which is done when a process next opens it as its owner. */
type Compaction = {
  /** Whether this process owns the file, so that closing and opening again does it. */
  readonly isOwner: boolean
  /** The reason of the last one that was done; '' for none. */
  doneFor(): string
  ask(reason: string): void
}

type Options = { mongodbUri: string | undefined; dataDir: string; log: Logger }

const DATABASE = 'tamdan'
const CONNECT_MS = 5_000
/** How often to look again when the engine's owner stops just as it is joined. */
const JOIN_ATTEMPTS = 5

/**
 * Opens the database: the server at `mongodbUri`, or else the embedded engine in `dataDir`, joined as a client when
 * another process runs it. Rejects with one sentence that holds no password.
 */
export async function openDatabase({ mongodbUri, dataDir, log }: Options): Promise<OpenDatabase> {
  if (mongodbUri !== undefined) {
    const connection = await connectTo(mongodbUri)
    return { connection, engine: 'mongodb', compaction: null, close: () => connection.destroy() }
  }
  return openEmbedded(join(dataDir, 'engine'), log, JOIN_ATTEMPTS)
}

const compactionOf = (folder: string, isOwner: boolean): Compaction => ({
  isOwner,
  doneFor: () => compactedFor(folder),
  ask: (reason) => askCompaction(folder, reason),
})

async function openEmbedded(folder: string, log: Logger, attempts: number): Promise<OpenDatabase> {
  try {
    const engine = await startEmbeddedEngine({ folder, log })
    const connection = await connectTo(engine.uri)
    const close = async () => {
      await connection.destroy()
      await engine.close()
    }
    return { connection, engine: 'embedded', compaction: compactionOf(folder, true), close }
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    log.debug({ pid: error.pid }, 'joining the embedded engine of another process')
    return await joinEngine(error, folder, log, attempts)
  }
}

async function joinEngine(
  inUse: FolderInUseError,
  folder: string,
  log: Logger,
  attempts: number,
): Promise<OpenDatabase> {
  try {
    const connection = await connectTo(inUse.uri)
    const compaction = compactionOf(folder, false)
    return { connection, engine: 'embedded', compaction, close: () => connection.destroy() }
  } catch (error) {
    if (attempts <= 1) throw error
    return openEmbedded(folder, log, attempts - 1)
  }
}

// Mongoose reads strictQuery from its instance alone. The global one is where every schema is made: a model of another
// would be made of a copy of its schema, for each connection.
mongoose.set('strictQuery', 'throw')

/** Connects with the settings that all of the application relies on. */
async function connectTo(uri: string): Promise<Connection> {
  const connection = mongoose.createConnection()
  try {
    return await connection.openUri(uri, {
      ...(databaseNamed(uri) ? {} : { dbName: DATABASE }),
      autoIndex: false,
      autoCreate: false,
      ...(uri.includes('serverSelectionTimeoutMS=') ? {} : { serverSelectionTimeoutMS: CONNECT_MS }),
    })
  } catch (error) {
    await connection.destroy()
    throw new Error(`No database at ${withoutPassword(uri)}: ${reason(error, uri)}`)
  }
}

function databaseNamed(uri: string): boolean {
  return /^mongodb(?:\+srv)?:\/\/[^/?]+\/[^?]+/.test(uri)
}

/** The address as it may be shown: user, password and options left out. */
function withoutPassword(uri: string): string {
  const [shown = ''] = uri.replace(/^(mongodb(?:\+srv)?:\/\/).*@/s, '$1').split('?', 1)
  return shown
}

function reason(error: unknown, uri: string): string {
  const message = error instanceof Error ? error.message : String(error)
  const secrets = /^[a-z+]+:\/\/(.*)@/s.exec(uri)?.[1]?.split(':') ?? []
  return secrets.reduce((text, secret) => (secret === '' ? text : text.replaceAll(secret, '…')), message)
}
