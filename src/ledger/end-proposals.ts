import type { Connection } from 'mongoose'
import type { Entry } from './entry.js'
import { recordId } from './record-state.js'

/**
 * A withdrawal decides what was proposed of its record before it, whichever way it came, and also where the process that
 * wrote it ended at once. Beside the ledger, as in `erase-beside.ts`. Safe to repeat at any time.
 */
export async function endProposals(connection: Connection, entries: readonly Entry[]): Promise<void> {
  const proposals = connection.collection<{ _id: string }>('withdrawals')
  for (const { operation, kind, reference, time } of entries)
    if (operation === 'withdraw')
      await proposals.deleteMany({ _id: recordId(kind, reference), time: { $lte: time } })
}
