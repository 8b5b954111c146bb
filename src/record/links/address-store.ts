import type { Connection } from 'mongoose'
import { type PublishedSource, sourceModel } from '../../kinds/source/model.js'
import type { Head } from '../../ledger/entry.js'
import { snapshot } from '../../ledger/snapshot.js'

/** By address on the web, the sources that name it and are public at a head; confidential ones are not. */
export async function addressesAt(connection: Connection, head: Head): Promise<Map<string, string[]>> {
  const now = snapshot<PublishedSource>(sourceModel(connection), head)
  const found = new Map<string, string[]>()
  const fields = ['content.address', 'content.isConfidential']
  for await (const { _id, content } of now.stream({}, { paths: fields })) {
    if (content === null || content.isConfidential || !content.address) continue
    found.set(content.address, [...(found.get(content.address) ?? []), _id])
  }
  return found
}
