import type { Connection } from 'mongoose'
import { addressKey } from '../../kinds/source/address.js'
import { type PublishedSource, sourceModel } from '../../kinds/source/model.js'
import { directoryOf } from '../../record/directory.js'
import type { Inside } from '../../saving/inside.js'
import { contentToEdit } from '../../saving/standing.js'

/**
 * The reference of the source, published or draft, that has this address already; null for none. One that is closed to
 * whoever asks is none: to say that an address is known would tell who spoke.
 */
export type KnownSource = (
  within: Pick<Inside, 'ledger' | 'store'>,
  address: string,
) => Promise<string | null>

/** Finds sources by address, however it is written. */
export function knownSource(connection: Connection): KnownSource {
  const keys = directoryOf(sourceModel(connection), {
    paths: ['content'],
    rowOf: ({ content }: PublishedSource) =>
      content === null || content.isConfidential ? '' : addressKey(content.address ?? ''),
  })
  return async ({ ledger, store }, address) => {
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
