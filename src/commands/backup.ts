import type { Connection } from 'mongoose'
import { unreadableApps } from '../accounts/factors/factor-store.js'
import { accountKeys } from '../accounts/secrets/keys.js'
import { openStore, type Store } from '../assembly/store.js'
import { parseConfig } from '../config.js'
import { contentOf } from '../kinds/contents.js'
import { kindOfRecord } from '../kinds/kinds.js'
import { filesOf } from '../kinds/shape/files.js'
import type { Entry } from '../ledger/entry.js'
import { ledgerModels, toStored } from '../ledger/model.js'
import { type Disk, diskIn } from '../record/evidence/disk.js'
import { BACKUP_HELP, backupAsked, RESTORE_HELP, restoreAsked } from './backup-asked.js'
import { verifyBackup } from './backup-check.js'
import { type Line, readBackup, writeBackup } from './backup-file.js'
import { fileRestorer, linesOfFile } from './backup-files.js'
import type { Command } from './command.js'
import { type GivenFile, givenFile } from './given-file.js'

/** Collections that the ledger does not make again. Sessions are left out: a restored site asks everyone to sign in. */
const BESIDE_THE_LEDGER = [
  ...['users', 'passkeys', 'counters', 'events', 'comments', 'withdrawals', 'unfinished'],
  ...['secretaddresses', 'access'],
  ...['followers', 'followRequests', 'followKeys', 'outbox', 'reminders'],
]

/**
 * A document as a restored store has it. Mail that had not gone when the backup was made may have gone since, from the site
 * that was backed up: whoever restores it decides, and nothing is sent twice or from a mere copy.
 */
function restored({ collection, document }: { collection: string; document: Record<string, unknown> }) {
  const isOpen = ['waiting', 'claimed', 'handed-over'].includes(String(document.state))
  if (collection !== 'outbox' || !isOpen) return document
  return { ...document, state: 'unknown', claim: null, doneAt: new Date().toISOString() }
}

const CHUNK = 500

const filesIn = (entry: Entry) =>
  kindOfRecord(entry.kind).deskPages.includes('files') ? filesOf(contentOf(entry)) : []

async function* everything(
  store: Store,
  disk: Disk,
  onMissing: (sha256: string) => void,
): AsyncGenerator<Line> {
  const named = new Set<string>()
  yield { tamdan: 'backup', format: 3, madeAt: new Date().toISOString() }
  // Up to what readers see, which is never within a batch: what is restored then has all of one or nothing.
  const { number } = await store.ledger.applied()
  for await (const entry of store.ledger.entries(1, number)) {
    for (const { sha256 } of filesIn(entry)) named.add(sha256)
    yield { entry }
  }
  for (const collection of BESIDE_THE_LEDGER) {
    const documents = store.connection.collection(collection).find({}).stream()
    for await (const document of documents) yield { collection, document }
  }
  for (const sha256 of named) {
    let isThere = false
    for await (const line of linesOfFile(disk, sha256)) {
      isThere = true
      yield line
    }
    if (!isThere) onMissing(sha256)
  }
}

async function withStore<Result>(
  env: NodeJS.ProcessEnv,
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(parseConfig(env))
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** `tamdan backup FILE`. */
export const backup: Command = {
  help: BACKUP_HELP,
  async run(args, env, print) {
    const { file, recipients } = backupAsked(args)
    const missing: string[] = []
    const disk = diskIn(parseConfig(env).dataDir)
    const onMissing = (sha256: string) => missing.push(sha256)
    await withStore(env, (store) => writeBackup(file, everything(store, disk, onMissing), recipients))
    print(`backup written to ${file}\n`)
    for (const sha256 of missing) print(`file ${sha256} is missing; tamdan verify tells whose it is\n`)
    return 0
  },
}

async function refuseUnlessEmpty(connection: Connection): Promise<void> {
  for (const name of ['ledger', 'users']) {
    const found = await connection.collection(name).findOne({})
    if (found) throw new Error(`This store is not empty: it has ${name}. Restore into a new one.`)
  }
}

async function fill(store: Store, file: GivenFile, disk: Disk): Promise<void> {
  const files = fileRestorer(disk)
  const { entries } = ledgerModels(store.connection)
  let chunk: Entry[] = []
  const flush = async () => {
    if (chunk.length > 0) await entries.insertMany(chunk.map(toStored), { ordered: true, lean: true })
    chunk = []
  }
  for await (const line of readBackup(file).lines()) {
    if ('entry' in line) chunk.push(line.entry)
    else if ('file' in line) await files.take(line)
    else await store.connection.collection(line.collection).insertOne(restored(line))
    if (chunk.length === CHUNK) await flush()
  }
  await flush()
  await store.ledger.catchUp()
}

const SEALED =
  'Secrets of authenticator apps were encrypted with another SESSION_SECRET. Set the one of before; or their owners sign in with a recovery code or a passkey; or run: tamdan user reset EMAIL.'

/** `tamdan restore FILE`. */
export const restore: Command = {
  help: RESTORE_HELP,
  async run(args, env, print) {
    const { name, identity } = restoreAsked(args)
    const file = await givenFile(name, identity)
    const { head, fault } = await verifyBackup(file)
    if (fault) throw new Error(`The backup is not whole: ${fault.where}: ${fault.fault}`)
    const unreadable = await withStore(env, async (store) => {
      await refuseUnlessEmpty(store.connection)
      await fill(store, file, diskIn(parseConfig(env).dataDir))
      return unreadableApps(store.connection, accountKeys(parseConfig(env)).totp)
    })
    print(`restored ${head.number} entries, head ${head.hash}\n`)
    if (unreadable > 0) print(`${SEALED} Of accounts: ${unreadable}\n`)
    return 0
  },
}
