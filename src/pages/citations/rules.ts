import { dayOf } from '../../clock.js'
import type { Licence } from '../../http/licence.js'
import { recordAddress } from '../../kinds/address.js'
import type { Edition, PublicContent, PublicKind } from '../../kinds/edition.js'
import { isNamed, kindOfRecord } from '../../kinds/kinds.js'
import type { SourceKind } from '../../kinds/shape/source-kinds.js'
import type { Source } from '../../kinds/source/rules.js'
import { titleOf } from '../../kinds/titles.js'
import type { WorldDate } from '../../language/dates.js'
import { unbroken } from '../../language/unbroken.js'
import type { Wording } from '../../language/wording.js'

/** A version that can be cited. Of a confidential source there is nothing to cite. */
export type Citable = {
  [Kind in PublicKind]: { kind: Kind; edition: Edition; content: PublicContent[Kind] }
}[PublicKind]

type CitableSource = Extract<Citable, { kind: 'source' }>
export type CitableEntry = Exclude<Citable, CitableSource>

/** Whether what is cited is a work outside this record, such as a report. */
export const isWork = (citable: Citable): citable is CitableSource =>
  kindOfRecord(citable.kind).citing?.isWork === true

/** Where a citation leads, in which language it speaks, and what one may do with what it names. */
export interface CitationPlace {
  wording: Wording
  /** Scheme and host, without a final slash. */
  origin: string
  /** Under which the record is given. */
  licence: Licence
}

interface CslDate {
  'date-parts': [number[]]
}

/** An item of CSL-JSON 1.0.2, with the variables in use. Names are literal: neither an organisation's nor a Khmer one has parts. */
export interface CslItem {
  id: string
  type: string
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  publisher?: string
  issued?: CslDate
  accessed?: CslDate
  version?: string
  number?: string
  note: string
  URL?: string
  archive_location?: string
  language: string
}

/** As much of a hash as people can compare by eye; 48 bits. */
const SHORT_HASH = 12

export const shortHash = (hash: string): string => hash.slice(0, SHORT_HASH)

/** A date as precise as it is written: '2022-08' gives [2022, 8]. */
const cslDate = (date: WorldDate): CslDate => ({ 'date-parts': [date.split('-').map(Number)] })

const SOURCE_TYPES: Record<SourceKind, string> = {
  news: 'article-newspaper',
  report: 'report',
  law: 'legislation',
  statement: 'document',
  letter: 'personal_communication',
  dataset: 'dataset',
  interview: 'interview',
  other: 'document',
}

const pathOf = ({ kind, content, edition }: Citable): string =>
  recordAddress(kind, edition.reference, content)

/** The address of exactly the version that is cited, without language prefix. */
export const citedPath = (citable: Citable): string => `${pathOf(citable)}/v/${citable.edition.version}`

/** The address of the feed that follows a record, in the page's language; '' for none. */
export const feedOf = (citable: Citable, { href }: Wording): string =>
  kindOfRecord(citable.kind).covers ? href(`${pathOf(citable)}/feed.atom`) : ''

const idOf = ({ reference, version }: Edition): string => `tamdan-${reference}-v${version}`

const noteValues = ({ reference, version, publishedAt, hash }: Edition) => ({
  reference,
  version,
  day: dayOf(publishedAt),
  hash: shortHash(hash),
})

/** An entry of the record: the organisation that publishes is its author, and its own version is what is cited. */
function recordItem(citable: CitableEntry, { wording, origin }: CitationPlace): CslItem {
  const { kind, edition, content } = citable
  const title = titleOf(kind, content, wording)
  return {
    id: idOf(edition),
    type: 'webpage',
    title: isNamed(kind) ? title.text : `${edition.reference}: ${title.text}`,
    author: [{ literal: wording.t('common.siteName') }],
    issued: cslDate(dayOf(edition.publishedAt)),
    version: String(edition.version),
    number: edition.reference,
    note: wording.t('citations.note', noteValues(edition)),
    URL: origin + wording.href(citedPath(citable)),
    language: title.lang,
  }
}

/** A source is cited as the work that it is; where it stands in the record follows in the note. */
function sourceItem(
  citable: CitableSource,
  source: Omit<Source, 'isConfidential'>,
  { wording, origin }: CitationPlace,
): CslItem {
  const { edition } = citable
  const title = wording.text(source.title)
  const address = origin + wording.href(citedPath(citable))
  const isNews = source.kind === 'news'
  // A report without a named author is by the body that published it; a newspaper did not write its articles.
  const byPublisher = isNews ? [] : [source.publisher]
  const authors = source.authors.length > 0 ? source.authors : byPublisher
  return {
    id: idOf(edition),
    type: SOURCE_TYPES[source.kind],
    title: title.text,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(isNews ? { 'container-title': source.publisher } : { publisher: source.publisher }),
    ...(source.publishedOn ? { issued: cslDate(source.publishedOn) } : {}),
    ...(source.readOn ? { accessed: cslDate(source.readOn) } : {}),
    note: wording.t('citations.sourceNote', { ...noteValues(edition), address }),
    ...(source.address ? { URL: source.address } : {}),
    ...(source.archive.address ? { archive_location: source.archive.address } : {}),
    language: source.language ?? title.lang,
  }
}

/**
 * The CSL-JSON of one published version. It always names the reference, the version, the day of its publication,
 * the first 12 characters of its entry's hash and its address.
 * @returns null for a confidential source
 */
export function citationOf(citable: Citable, given: CitationPlace): CslItem | null {
  const place = { ...given, wording: unbroken(given.wording) }
  if (!isWork(citable)) return recordItem(citable, place)
  const { content } = citable
  return content.isConfidential ? null : sourceItem(citable, content, place)
}
