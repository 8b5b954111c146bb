import type { Connection, Model } from 'mongoose'
import { actionModel } from '../actions/model.js'
import { demandModel } from '../demands/model.js'
import { gone, notFound } from '../errors.js'
import type { Entry, Head } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Published, Stored } from '../ledger/published.js'
import { contentOf, noteOf } from '../ledger/record-state.js'
import { snapshot } from '../ledger/snapshot.js'
import { organisationModel } from '../organisations/model.js'
import { sourceModel } from '../sources/model.js'
import { themeModel } from '../themes/model.js'
import {
  asPublic,
  type Edition,
  editionOfNow,
  type PublicContent,
  type PublicKind,
  type Version,
} from './rules.js'

export interface VersionDeps {
  connection: Connection
  ledger: Pick<Ledger, 'entriesOf'>
}

/** Where to read, and up to which entry of the ledger. */
export type VersionReading = VersionDeps & { head: Head }

const MODELS: Record<PublicKind, (connection: Connection) => unknown> = {
  demand: demandModel,
  action: actionModel,
  source: sourceModel,
  organisation: organisationModel,
  theme: themeModel,
}

type Found<Kind extends PublicKind> = Published<PublicContent[Kind]>

/** A record as it is published at a head. */
export type Now<Kind extends PublicKind, Doc = Found<Kind>> = Doc & { content: PublicContent[Kind] }

/**
 * The newest published version of a record at a head.
 * @throws AppError 'not-found' when it was never published; 'gone' when it was withdrawn
 */
export async function publishedNow<Kind extends PublicKind, Doc extends Found<Kind> = Found<Kind>>(
  { connection, head }: Pick<VersionReading, 'connection' | 'head'>,
  kind: Kind,
  reference: string,
): Promise<Now<Kind, Doc>> {
  const model = MODELS[kind](connection) as Model<Stored<Doc>>
  const found = await snapshot<Doc>(model, head).one(reference)
  if (found === null) throw notFound(kind, reference)
  const { content, isWithdrawn, withdrawnReason, withdrawnAt } = found
  if (isWithdrawn || content === null) throw gone(kind, reference, withdrawnReason, withdrawnAt)
  return { ...found, content }
}

function editionOf(entry: Entry): Edition {
  const { author, reason } = noteOf(entry)
  return {
    reference: entry.reference,
    version: entry.version,
    publishedAt: entry.time,
    publishedBy: author.shownAs,
    reason,
    entry: entry.number,
    hash: entry.hash,
  }
}

/**
 * One published version, exactly as it stood. A draft's number is answered like one that was never given.
 * @throws AppError 'not-found'; 'gone' when the record was withdrawn or this version's content erased
 */
export async function publishedVersion<Kind extends PublicKind>(
  reading: VersionReading,
  kind: Kind,
  reference: string,
  version: number,
): Promise<Version<Kind>> {
  const now = await publishedNow(reading, kind, reference)
  const entries = await reading.ledger.entriesOf(kind, reference)
  // What was written after the record that readers see is not public yet.
  const published = entries.filter((entry) => entry.operation === 'publish' && entry.number <= now.entry)
  const entry = published.find((candidate) => candidate.version === version)
  if (!entry) throw notFound(kind, `${reference}/v/${version}`)
  const content = contentOf<PublicContent[Kind]>(entry)
  if (content === null) throw gone(kind, `${reference}/v/${version}`, '', '')
  return {
    ...asPublic(kind, { edition: editionOf(entry), content }, now.content),
    newest: now.version,
    published: published.map((one) => ({ version: one.version, publishedAt: one.time })),
  }
}

/** The newest published version in the same form. @throws as `publishedNow` */
export async function newestVersion<Kind extends PublicKind>(
  reading: Pick<VersionReading, 'connection' | 'head'>,
  kind: Kind,
  reference: string,
): Promise<{ edition: Edition; content: PublicContent[Kind] }> {
  const now = await publishedNow(reading, kind, reference)
  return asPublic(kind, { edition: editionOfNow(now), content: now.content }, now.content)
}
