import { withDay } from '../http/day-address.js'
import type { Licence } from '../http/licence.js'
import { nameInAddress, recordPath, versionPath } from '../kinds/address.js'
import { asPublic, editionOfNow, type PublicContent, type PublicKind } from '../kinds/edition.js'
import type { Day } from '../language/dates.js'
import type { Head } from '../ledger/entry.js'
import type { Published } from '../ledger/published.js'

export const BASE = '/api/v1'

/** Where an answer is given: scheme and host of the site, and the earlier day asked for. */
export interface AnswerPlace {
  origin: string
  asOf?: Day
}

/** A withdrawal after the day that an answer shows. */
export interface Withdrawn {
  at: string
  reason: string
}

interface Given {
  doc: Published<unknown>
  own: Record<string, unknown>
  withdrawn: Withdrawn | null
}

const absolute = (path: string, { origin, asOf }: AnswerPlace): string =>
  `${origin}${asOf === undefined ? path : withDay(path, asOf)}`

/** PURE. Addresses of an entry: in the interface, and of its pages for people. */
export function linksOf(
  kind: PublicKind,
  list: string,
  { doc, place }: { doc: Pick<Published<unknown>, '_id' | 'version' | 'content'>; place: AnswerPlace },
) {
  const { _id: reference, version, content } = doc
  const name = nameInAddress(reference, content)
  const page = recordPath(kind, name)
  return {
    self: absolute(`${BASE}/${list}/${reference}`, place),
    page: absolute(page, place),
    version: `${place.origin}${versionPath(kind, name, version)}`,
    history: absolute(`${page}/history`, place),
  }
}

/** PURE. One entry as the interface gives it. */
export function entryOf(kind: PublicKind, list: string, { doc, own, withdrawn }: Given, place: AnswerPlace) {
  const content = doc.content as PublicContent[PublicKind]
  const shown = asPublic(kind, { edition: editionOfNow(doc), content }, content)
  const { reference, version, publishedAt, publishedBy, reason, entry, hash } = shown.edition
  return {
    kind,
    reference,
    version,
    entry,
    hash,
    firstPublishedAt: doc.firstPublishedAt,
    publishedAt,
    publishedBy,
    reason,
    ...own,
    ...('slug' in content && { slug: content.slug }),
    content: shown.content,
    withdrawn,
    links: linksOf(kind, list, { doc, place }),
  }
}

/** PURE. From which state of the record an answer was made, and how it may be used. */
export const entryMeta = ({ number, hash, time }: Head, asOf: Day | undefined, licence: Licence) => ({
  head: { number, hash, time },
  asOf: asOf ?? null,
  licence: licence.path,
})
