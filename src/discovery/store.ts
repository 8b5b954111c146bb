import type { Connection, Model } from 'mongoose'
import { perConnection } from '../db/per-connection.js'
import { recordAddress } from '../kinds/address.js'
import { ALL_KINDS, isHidden, kindOfRecord } from '../kinds/kinds.js'
import type { Head, Kind } from '../ledger/entry.js'
import type { Published, Stored } from '../ledger/published.js'
import { snapshot } from '../ledger/snapshot.js'
import { versionModel } from '../ledger/version-model.js'
import { oncePerHead } from '../record/once-per-head.js'

/** A page that may be found by anyone. */
export interface SiteAddress {
  /** Site-relative, without language prefix. */
  path: string
  /** Instant of its record's publication; '' for a page that follows the whole record. */
  changedAt: string
}

type Doc = Published<{ isConfidential?: boolean; slug?: string }>

/** Pages that are always there. */
const PAGES = [
  '/',
  '/demands',
  '/actions',
  '/themes',
  '/organisations',
  '/indicators',
  '/progress',
  '/changes',
]
  .concat(['/method', '/data', '/ledger', '/about', '/privacy', '/accessibility'])
  .map((path): SiteAddress => ({ path, changedAt: '' }))

const FIELDS = ['publishedAt', 'content.isConfidential', 'content.slug']

/** Null for a confidential source, whose page says nothing. What is unlisted has no rows at all (src/ledger/listed.ts). */
function listedIn(kind: Kind, { _id, publishedAt, content }: Doc): SiteAddress | null {
  if (isHidden(kind, content)) return null
  return { path: recordAddress(kind, _id, content), changedAt: publishedAt }
}

async function* addressesOf(connection: Connection, kind: Kind, head: Head): AsyncIterable<SiteAddress> {
  const model = versionModel(connection, kindOfRecord(kind).rows) as unknown as Model<Stored<Doc>>
  for await (const doc of snapshot<Doc>(model, head).stream({}, { paths: FIELDS })) {
    const address = listedIn(kind, doc)
    if (address !== null) yield address
  }
}

/** Every page that may be found, in an order that stays. Kept for one head: some 100 bytes a page. */
export const addressReader = perConnection((connection) =>
  oncePerHead(async (head: Head): Promise<readonly SiteAddress[]> => {
    const all = [...PAGES]
    for (const { kind } of ALL_KINDS)
      for await (const address of addressesOf(connection, kind, head)) all.push(address)
    return all
  }),
)
