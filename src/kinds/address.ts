import type { RecordFolder } from '../http/address.js'
import type { Kind } from '../ledger/entry.js'
import { ALL_KINDS, kindNamed, kindOfRecord, kindOfReference } from './kinds.js'

/** What a record's address calls it: the slug in its content where its kind has one, else its reference. PURE. */
export function nameInAddress(reference: string, content: unknown): string {
  const { slug } = (content ?? {}) as { slug?: unknown }
  return typeof slug === 'string' ? slug : reference
}

/**
 * The address of a record's page by what addresses call it, without language prefix.
 * @param name see `nameInAddress`
 */
export const recordPath = (kind: Kind, name: string): string => `/${kindOfRecord(kind).folder}/${name}`

/**
 * The address of a record's page, by a content that may be told of it, else by its reference. PURE.
 * @param content null where none may be told
 * @returns without language prefix; '' where it has none, since its kind goes by its slug alone
 */
export function recordAddress(kind: Kind, reference: string, content: unknown): string {
  const name = nameInAddress(reference, content)
  return kindOfRecord(kind).calledBy === 'slug' && name === reference ? '' : recordPath(kind, name)
}

/** The address of exactly this version, without language prefix. @param name see `nameInAddress` */
export const versionPath = (kind: Kind, name: string, version: number): string =>
  `${recordPath(kind, name)}/v/${version}`

/** The list of a kind as addresses of the desk, the interface and downloads name it; '' for what is no kind. */
export const pathOf = (kind: string): string => kindNamed(kind)?.path ?? ''

/** Where in addresses references of records stand. */
export const RECORD_FOLDERS: readonly RecordFolder[] = ALL_KINDS.flatMap(
  ({ path, folder, letter, calledBy }) =>
    [path, ...(calledBy === 'reference' ? [folder] : [])].map((one) => ({
      folder: one,
      letter,
      isNamed: calledBy === 'name',
    })),
)

/** The kind that an address names by its list. */
export const kindAt = (path: string): Kind | undefined => ALL_KINDS.find((one) => one.path === path)?.kind

/** Where the desk has a record. */
export const deskPath = (kind: string, reference: string): string => `/desk/${pathOf(kind)}/${reference}`

/** The address of the page of what goes by its reference; '' of anything else. */
export function pathOfReference(reference: string): string {
  const found = kindOfReference(reference)
  return found?.calledBy === 'reference' ? recordPath(found.kind, reference) : ''
}
