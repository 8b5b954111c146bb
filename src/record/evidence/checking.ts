import type { ChainFault } from '../../ledger/chain.js'
import type { Disk } from './disk.js'
import { hashOfFile } from './receive.js'
import type { EvidenceStore } from './store.js'

/** The first file that is named and is not there, or not as it was kept; null when all are. */
export async function filesFault(
  { disk, evidence }: { disk: Disk; evidence: Pick<EvidenceStore, 'all'> },
  onFile: () => void = () => undefined,
): Promise<ChainFault | null> {
  const checked = new Set<string>()
  for await (const { reference, files } of evidence.all()) {
    const where = `source ${reference}`
    for (const sha256 of files.filter((hash) => !checked.has(hash))) {
      checked.add(sha256)
      if ((await disk.sizeOf(sha256)) === null) return { where, fault: `its file ${sha256} is missing` }
      const found = await hashOfFile(disk.pathOf(sha256))
      if (found !== sha256) return { where, fault: `its file ${sha256} was altered: it is ${found} now` }
      onFile()
    }
  }
  return null
}
