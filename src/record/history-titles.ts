import type { Connection } from 'mongoose'
import type { Cited } from '../kinds/cited.js'
import type { PublicContent, PublicKind } from '../kinds/edition.js'
import { kindOfRecord } from '../kinds/kinds.js'
import type { Titles } from '../kinds/titles.js'
import type { Head } from '../ledger/entry.js'
import { grouped } from '../ledger/grouped.js'
import { snapshot } from '../ledger/snapshot.js'
import { versionModel } from '../ledger/version-model.js'

const FIELDS = [
  'content.slug',
  'content.title',
  'content.name',
  'content.kind',
  'content.isConfidential',
] as const

/** Reads the titles of all that contents refer to, as they are at a head. */
export async function readTitles(
  connection: Connection,
  head: Head,
  cited: readonly Cited[],
): Promise<Titles> {
  const known = new Map<string, PublicContent[PublicKind]>()
  for (const [kind, ofKind] of grouped(cited, (one) => one.kind)) {
    const references = [...new Set(ofKind.map(({ reference }) => reference))]
    const model = versionModel(connection, kindOfRecord(kind).rows)
    const found = await snapshot(model, head).many({ reference: { $in: references } }, { paths: FIELDS })
    for (const { _id, content } of found) {
      if (content !== null) known.set(`${kind}/${_id}`, content as PublicContent[PublicKind])
    }
  }
  return (kind, reference) => known.get(`${kind}/${reference}`) ?? null
}
