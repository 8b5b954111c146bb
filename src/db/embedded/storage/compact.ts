import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openStore, type Store, type Table } from './store.js'

/** Why a folder is to be written anew, and since when it is: a text of whoever asked. */
const ASKED = 'compact-asked'
const DONE = 'compacted'
const NEW = 'compacting'

/** Values copied in one transaction. */
const CHUNK = 1000

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Asks whoever opens the folder next to write it anew. */
export function askCompaction(folder: string, reason: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, ASKED), reason, { mode: 0o600 })
}

/** The reason of the last compaction that was done; '' for none. */
export const compactedFor = (folder: string): string => readText(join(folder, DONE))

function copyTable(from: Table, to: Table, write: (change: () => void) => void): void {
  let chunk: { key: Buffer; value: Buffer }[] = []
  const flush = () => {
    write(() => {
      for (const { key, value } of chunk) to.putSync(key, value)
    })
    chunk = []
  }
  for (const { key, value } of from.getRange({})) {
    chunk.push({ key: Buffer.from(key), value: Buffer.from(value) })
    if (chunk.length === CHUNK) flush()
  }
  flush()
}

/** Before the copy takes the place of the only other one it must be on disk whole. */
function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

/**
 * Writes the data file of a folder anew where that was asked for: value by value, so that nothing of what was freed
 * is in it, which LMDB's own copying of pages does not promise. The new file takes the place of the old one in one step.
 * To be called by the engine that owns the folder, before it answers anything.
 */
export async function compactIfAsked(folder: string, store: Store): Promise<Store> {
  const asked = join(folder, ASKED)
  if (!existsSync(asked)) return store
  const made = join(folder, NEW)
  rmSync(made, { recursive: true, force: true })
  const copy = openStore(made)
  for (const name of ['catalog', 'documents', 'entries', 'owner'] as const)
    copyTable(store[name], copy[name], (change) => copy.writeNow(change))
  await copy.close()
  await store.close()
  const written = join(made, 'data.mdb')
  syncFile(written)
  renameSync(written, join(folder, 'data.mdb'))
  // It counts the transactions of the file that is gone.
  rmSync(join(folder, 'lock.mdb'), { force: true })
  rmSync(made, { recursive: true, force: true })
  renameSync(asked, join(folder, DONE))
  return openStore(folder)
}
