import { contentOf } from '../../kinds/contents.js'
import { filesOf } from '../../kinds/shape/files.js'
import type { Entry } from '../../ledger/entry.js'
import { type Erasing, type ErasureAsked, eraseVersions } from '../../ledger/erase-versions.js'
import type { Disk } from './disk.js'
import type { EvidenceStore } from './store.js'

interface Cleaning {
  disk: Disk
  evidence: Pick<EvidenceStore, 'naming'>
}

/** A file that came in is named by the ledger within seconds, or its upload was broken off. */
const GRACE_MS = 60 * 60 * 1000

async function removeUnnamed({ disk, evidence }: Cleaning, hashes: readonly string[], before: number) {
  const naming = await evidence.naming(hashes)
  let removed = 0
  for (const hash of hashes) {
    if ((naming.get(hash) ?? []).length > 0) continue
    await disk.remove(hash, before)
    removed += 1
  }
  return removed
}

/** Removes files that nothing names: of uploads that were broken off, and of erasures that were. Safe at any time. */
export async function sweep(cleaning: Cleaning, now: number): Promise<void> {
  const { disk } = cleaning
  await disk.discardBefore(now - GRACE_MS)
  const old: string[] = []
  for await (const { sha256, at } of disk.all()) if (at < now - GRACE_MS) old.push(sha256)
  for (let start = 0; start < old.length; start += 200)
    await removeUnnamed(cleaning, old.slice(start, start + 200), now - GRACE_MS)
}

/**
 * Erases versions for ever, and with them every file that nothing else names.
 * @throws as `eraseVersions`
 */
export async function eraseWithFiles(deps: Erasing & Cleaning, asked: ErasureAsked): Promise<Entry> {
  // What somebody keeps from here on they are about to name.
  const before = Date.now()
  const entries = await deps.ledger.entriesOf(asked.kind, asked.reference)
  const gone = entries.filter(({ version }) => asked.versions.includes(version))
  const hashes = new Set(gone.flatMap((entry) => filesOf(contentOf(entry))).map(({ sha256 }) => sha256))
  const erasure = await eraseVersions(deps, asked)
  await removeUnnamed(deps, [...hashes], before)
  return erasure
}
