import { dayOf } from '../clock.js'
import { shownInstant } from '../language/instant.js'
import type { ShownDate, Wording } from '../language/wording.js'
import { type Edition, FOLDERS, type PublicKind, type Version, versionPath } from './rules.js'

/** Which version a page shows, and where it stays. */
export interface ShownEdition {
  version: number
  published: ShownDate
  /** '' where it is not shown. */
  by: string
  reason: string
  entry: string
  /** In eight groups of eight, so that two people can compare it aloud. */
  hash: string
  /** Site-relative address of exactly this version, without language prefix. */
  address: string
}

export const shownEdition = (kind: PublicKind, edition: Edition, wording: Wording): ShownEdition => ({
  version: edition.version,
  published: shownInstant(wording, edition.publishedAt),
  by: edition.publishedBy,
  reason: edition.reason,
  entry: wording.number(edition.entry),
  hash: (edition.hash.match(/.{8}/g) ?? []).join(' '),
  address: versionPath(kind, edition),
})

/** What stands above a version that has an address of its own. */
export interface VersionNotice {
  isOld: boolean
  /** Which version this is and from when, as a sentence. */
  text: string
  newest: { label: string; href: string }
  /** Every published version, newest first. */
  versions: { label: string; day: ShownDate; href: string; isThis: boolean }[]
}

export function versionNotice(
  kind: PublicKind,
  version: Version<PublicKind>,
  wording: Wording,
): VersionNotice {
  const { edition, newest, published } = version
  const isOld = edition.version !== newest
  const path = `/${FOLDERS[kind]}/${edition.reference}`
  const label = (number: number) => wording.t('records.version.label', { version: number })
  const values = { version: edition.version, newest, time: shownInstant(wording, edition.publishedAt).text }
  return {
    isOld,
    text: wording.t(isOld ? 'records.version.old' : 'records.version.current', values),
    newest: { label: wording.t('records.version.toNewest', { version: newest }), href: wording.href(path) },
    versions: published
      .map((one) => ({
        label: label(one.version),
        day: wording.date(dayOf(one.publishedAt)),
        href: wording.href(`${path}/v/${one.version}`),
        isThis: one.version === edition.version,
      }))
      .reverse(),
  }
}
