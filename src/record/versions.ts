import type { Connection } from 'mongoose'
import { erased, gone, notFound } from '../errors.js'
import { nameInAddress, recordPath } from '../kinds/address.js'
import { contentOf, listedOf } from '../kinds/contents.js'
import {
  allAsPublic,
  asPublic,
  type Edition,
  editionOfNow,
  isErased,
  type PublicContent,
  type PublicEntry,
  type PublicKind,
  type Version,
} from '../kinds/edition.js'
import { kindOfRecord } from '../kinds/kinds.js'
import { type Entry, type Head, headOf, isPublic } from '../ledger/entry.js'
import { erasuresOf } from '../ledger/erasing.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Published } from '../ledger/published.js'
import { noteOf } from '../ledger/record-state.js'
import { snapshot } from '../ledger/snapshot.js'
import { versionModel } from '../ledger/version-model.js'

export interface VersionDeps {
  connection: Connection
  ledger: Pick<Ledger, 'entriesOf' | 'entries'>
}

/** Where to read, and up to which entry of the ledger. */
export type VersionReading = VersionDeps & { head: Head }

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
  const model = versionModel<Doc>(connection, kindOfRecord(kind).rows)
  const found = await snapshot<Doc>(model, head).one(reference)
  if (found === null) throw notFound(kind, reference)
  const { content, isWithdrawn, withdrawnReason, withdrawnAt } = found
  if (isWithdrawn || content === null) throw gone(kind, reference, withdrawnReason, withdrawnAt)
  return { ...found, content }
}

export function editionOf(entry: Entry): Edition {
  const { author, reason, alike = '' } = noteOf(entry)
  return {
    reference: entry.reference,
    version: entry.version,
    publishedAt: entry.time,
    publishedBy: author.shownAs,
    reason,
    alike,
    entry: entry.number,
    hash: entry.hash,
  }
}

/**
 * All that was published or withdrawn of a record up to a head, oldest first; nothing of a record that never was.
 * What became confidential after that head is so here too.
 */
export async function publicEntries<Kind extends PublicKind>(
  { ledger, head }: Pick<VersionReading, 'ledger' | 'head'>,
  kind: Kind,
  reference: string,
): Promise<PublicEntry<Kind>[]> {
  const written = await ledger.entriesOf(kind, reference)
  const erasures = erasuresOf(written)
  const all = listedOf(written.filter(isPublic)).map((entry) => ({
    isWithdrawal: entry.operation === 'withdraw',
    edition: editionOf(entry),
    content: contentOf<PublicContent[Kind]>(entry),
    erased: erasures.get(entry.version) ?? null,
  }))
  return allAsPublic(kind, all).filter(({ edition }) => edition.entry <= head.number)
}

/** The ledger just before an entry; its time is that of the entry, up to which nothing changed. */
async function headBefore(ledger: Pick<Ledger, 'entries'>, next: Edition): Promise<Head> {
  for await (const entry of ledger.entries(next.entry - 1, next.entry - 1))
    return { ...headOf(entry), time: next.publishedAt }
  throw new Error(`The ledger has no entry ${next.entry - 1}`)
}

/** Where a version stands among what was published of its record. */
async function placed<Kind extends PublicKind>(
  { ledger, head }: VersionReading,
  kind: Kind,
  entries: readonly PublicEntry<Kind>[],
  place: number,
): Promise<Omit<Version<Kind>, 'edition' | 'content'>> {
  const versions = entries.filter(({ isWithdrawal }) => !isWithdrawal)
  const isBefore = (one: PublicEntry<Kind>) => entries.indexOf(one) < place
  const newest = versions.at(-1)
  const follower = entries[place + 1]
  const before = versions.filter(isBefore).at(-1)
  const name = nameInAddress(newest?.edition.reference ?? '', newest?.content)
  return {
    path: recordPath(kind, name),
    newest: newest?.edition.version ?? 0,
    before: before && !isErased(before) ? before.edition.version : null,
    next: follower
      ? {
          version: follower.edition.version,
          isWithdrawal: follower.isWithdrawal,
          isErased: isErased(follower),
          time: follower.edition.publishedAt,
        }
      : null,
    head: follower ? await headBefore(ledger, follower.edition) : head,
  }
}

/**
 * All that was published of a record that is published now, oldest first.
 * @throws AppError 'not-found' when it was never published; 'gone' when it was withdrawn
 */
export async function entriesOfPublished<Kind extends PublicKind>(
  reading: Pick<VersionReading, 'ledger' | 'head'>,
  kind: Kind,
  reference: string,
): Promise<PublicEntry<Kind>[]> {
  const entries = await publicEntries(reading, kind, reference)
  const last = entries.at(-1)
  if (!last) throw notFound(kind, reference)
  if (last.isWithdrawal) throw gone(kind, reference, last.edition.reason, last.edition.publishedAt)
  return entries
}

/** The place of a version's entry. @throws AppError 'not-found'; 'gone' when this version was erased */
export function placeOfVersion(
  kind: PublicKind,
  entries: readonly PublicEntry<PublicKind>[],
  version: number,
): number {
  const place = entries.findIndex((one) => !one.isWithdrawal && one.edition.version === version)
  const found = entries[place]
  const key = `${entries[0]?.edition.reference}/v/${version}`
  if (!found) throw notFound(kind, key)
  if (isErased(found)) throw erased(kind, key, found.erased?.reason ?? '', found.erased?.at ?? '')
  return place
}

/**
 * One published version, exactly as it stood. A draft's number is answered like one that was never given.
 * @throws AppError 'not-found'; 'gone' when the record was withdrawn or this version erased
 */
export async function publishedVersion<Kind extends PublicKind>(
  reading: VersionReading,
  kind: Kind,
  reference: string,
  version: number,
): Promise<Version<Kind>> {
  const entries = await entriesOfPublished(reading, kind, reference)
  const place = placeOfVersion(kind, entries, version)
  const { edition, content } = entries[place] as PublicEntry<Kind>
  return {
    edition,
    content: content as PublicContent[Kind],
    ...(await placed(reading, kind, entries, place)),
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
