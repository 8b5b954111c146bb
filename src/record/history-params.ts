import Joi from 'joi'
import type { Connection } from 'mongoose'
import { notFound } from '../errors.js'
import type { PublicKind } from '../kinds/edition.js'
import * as field from '../kinds/shape/fields.js'
import type { Head } from '../ledger/entry.js'
import { recordCalled } from './name-reader.js'
import { programmeStore } from './programmes/store.js'

const NAME_SCHEMAS: Record<PublicKind, Joi.StringSchema> = {
  demand: field.reference('D'),
  action: field.reference('A'),
  source: field.reference('S'),
  organisation: field.reference('O'),
  theme: field.reference('T'),
  indicator: field.reference('I'),
  programme: field.slug(),
}

/** What the address of a record of a kind calls it. */
export const nameParams = (kind: PublicKind) =>
  Joi.object<{ name: string }>({ name: NAME_SCHEMAS[kind].required() })

/**
 * The reference of what an address names: by a slug that it has or had, where its kind has one.
 * @throws AppError 'not-found'
 */
export async function referenceOf(
  connection: Connection,
  head: Head,
  kind: PublicKind,
  name: string,
): Promise<string> {
  if (kind !== 'programme') return recordCalled(connection, head, kind, name)
  const found = await programmeStore(connection).bySlug(head, name)
  if (found === null) throw notFound(kind, name)
  return found._id
}
