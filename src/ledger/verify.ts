import { type ChainFault, type Verified, verifyChain } from './chain.js'
import type { Entry, Head } from './entry.js'
import { erasedVersions } from './erasing.js'
import type { Opened } from './kinds.js'
import type { Ledger } from './ledger.js'
import { projectionFault } from './survey.js'

/** Tells how far the check is. */
export interface Watching {
  onEntry?: (entry: Entry) => void
  /** Entries whose projection was compared. */
  onCompared?: (count: number) => void
}

/** Words that an entry erased and that are still there. */
async function leftover(ledger: Ledger, erasures: readonly Entry[]): Promise<ChainFault | null> {
  for (const erasure of erasures)
    for (const version of erasedVersions(erasure)) {
      const entry = await ledger.entryOf(erasure.kind, erasure.reference, version)
      if (!entry || entry.content === null) continue
      const fault = `it erases version ${version}, whose words are still there`
      return { where: `entry ${erasure.number}`, fault }
    }
  return null
}

async function markFault(ledger: Ledger, head: Head): Promise<ChainFault | null> {
  const mark = await ledger.applied()
  if (mark.number <= head.number) return null
  return {
    where: `entry ${head.number + 1}`,
    fault: `readers see up to entry ${mark.number}, which is not there`,
  }
}

/**
 * Verifies the chain, then that what pages and desk are made from is what the chain says. Holds some hundred entries at
 * a time, and the erasures.
 */
export async function verifyLedger(
  opened: Opened,
  ledger: Ledger,
  { onEntry, onCompared }: Watching = {},
): Promise<Verified> {
  const erasures: Entry[] = []
  const { head, fault } = await verifyChain(ledger.entries(), (entry) => {
    onEntry?.(entry)
    if (entry.operation === 'erase') erasures.push(entry)
  })
  if (fault) return { head, fault }
  const found =
    (await markFault(ledger, head)) ??
    (await leftover(ledger, erasures)) ??
    (await projectionFault(opened, ledger, onCompared))
  return { head, fault: found }
}
