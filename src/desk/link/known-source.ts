import type { Connection } from 'mongoose'
import { directoryOf } from '../../directory.js'
import type { Ledger } from '../../ledger/ledger.js'
import { addressKey } from '../../sources/address.js'
import { type PublishedSource, sourceModel } from '../../sources/model.js'
import { contentToEdit } from '../standing.js'
import type { DeskStore } from '../store.js'

/** The reference of the source, published or draft, that has this address already; null for none. */
export type KnownSource = (address: string) => Promise<string | null>

/** Finds sources by address, however it is written. */
export function knownSource(
  connection: Connection,
  ledger: Ledger,
  store: Pick<DeskStore, 'drafts'>,
): KnownSource {
  const keys = directoryOf(sourceModel(connection), {
    fields: ['content'],
    rowOf: ({ content }: PublishedSource) =>
      content === null || content.isConfidential ? '' : addressKey(content.address ?? ''),
  })
  return async (address) => {
    const key = addressKey(address)
    if (key === '') return null
    for (const [reference, one] of await keys(await ledger.applied())) if (one === key) return reference
    for (const state of await store.drafts('source')) {
      const { address: drafted } = await contentToEdit(ledger, state)
      if (typeof drafted === 'string' && addressKey(drafted) === key) return state.reference
    }
    return null
  }
}
