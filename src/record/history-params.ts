import type { Connection } from 'mongoose'
import { notFound } from '../errors.js'
import type { PublicKind } from '../kinds/edition.js'
import { kindOfRecord } from '../kinds/kinds.js'
import type { Head } from '../ledger/entry.js'
import { recordCalled } from './name-reader.js'
import { programmeStore } from './programmes/store.js'

/**
 * The reference of what an address names: by a slug that it has or had, where its kind has one.
 * @throws AppError 'not-found'
 */
export async function referenceNamed(
  connection: Connection,
  head: Head,
  kind: PublicKind,
  name: string,
): Promise<string> {
  if (kindOfRecord(kind).calledBy !== 'slug') return recordCalled(connection, head, kind, name)
  const found = await programmeStore(connection).bySlug(head, name)
  if (found === null) throw notFound(kind, name)
  return found._id
}
