import { contentOf } from '../kinds/contents.js'
import { kindOfRecord } from '../kinds/kinds.js'
import { filesOf } from '../kinds/shape/files.js'
import { type Seen, type Verified, verifyChain } from '../ledger/chain.js'
import type { Head } from '../ledger/entry.js'
import { readBackup } from './backup-file.js'
import { fileChecker } from './backup-files.js'
import type { GivenFile } from './given-file.js'

/** @param named references of sources by the hash of a file that they name */
async function filesVerified(file: GivenFile, head: Head, named: Map<string, string>): Promise<Verified> {
  const files = fileChecker()
  for await (const line of readBackup(file).lines()) if ('file' in line) files.see(line)
  const [wrong] = [...named].filter(([sha256]) => !files.whole.has(sha256))
  if (!wrong) return { head, fault: null }
  const [sha256, reference] = wrong
  const how = files.altered.has(sha256) ? 'was altered' : 'is not in the backup'
  return { head, fault: { where: `source ${reference}`, fault: `its file ${sha256} ${how}` } }
}

/** Verifies the chain in a backup, then that every file which its entries name is in it and whole. */
export async function verifyBackup(
  file: GivenFile,
  onEntry: (entry: Seen) => void = () => undefined,
): Promise<Verified> {
  const named = new Map<string, string>()
  const verified = await verifyChain(readBackup(file).entries(), (entry) => {
    onEntry(entry)
    if (!kindOfRecord(entry.kind).deskPages.includes('files')) return
    for (const { sha256 } of filesOf(contentOf(entry))) named.set(sha256, entry.reference)
  })
  return verified.fault || named.size === 0 ? verified : filesVerified(file, verified.head, named)
}
