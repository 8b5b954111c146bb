import type { Edition, PublicKind, Version } from '../../kinds/edition.js'
import { shownInstant } from '../../language/instant.js'
import type { ShownDate, Wording } from '../../language/wording.js'

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
  /** Of the list of all its versions, in the page's language. */
  history: string
}

/** @param path address of the record's page, without language prefix */
export const shownEdition = (path: string, edition: Edition, wording: Wording): ShownEdition => ({
  version: edition.version,
  published: shownInstant(wording, edition.publishedAt),
  by: edition.publishedBy,
  reason: edition.reason,
  entry: wording.number(edition.entry),
  hash: (edition.hash.match(/.{8}/g) ?? []).join(' '),
  address: `${path}/v/${edition.version}`,
  history: wording.href(`${path}/history`),
})

/** What stands above a version that has an address of its own. */
export interface VersionNotice {
  isOld: boolean
  /** Which version this is and from when, as a sentence. */
  text: string
  /** Up to when names and linked entries are told, as a sentence. */
  linked: string
  newest: { label: string; href: string }
  history: string
  /** What this version changed; null where there is none before it to compare. */
  changed: { label: string; href: string } | null
  /** What the next version changed; null where there is none to compare. */
  changedNext: { label: string; href: string } | null
}

const differencePath = (path: string, before: number, after: number): string =>
  `${path}/diff/${before}..${after}`

/** A version's page is made as of the last moment at which it was shown. */
function linkedOf({ next }: Version<PublicKind>, wording: Wording): string {
  if (next === null) return wording.t('records.version.linkedNow')
  const key = next.isWithdrawal ? 'linkedUntilWithdrawn' : 'linkedUntil'
  const time = shownInstant(wording, next.time).text
  return wording.t(`records.version.${key}`, { time, version: next.version })
}

/** PURE. */
export function versionNotice(version: Version<PublicKind>, wording: Wording): VersionNotice {
  const { edition, newest, path, before, next } = version
  const isOld = edition.version !== newest
  const values = { version: edition.version, newest, time: shownInstant(wording, edition.publishedAt).text }
  const difference = (one: number, other: number) => ({
    label: wording.t('records.version.changed', { before: one, after: other }),
    href: wording.href(differencePath(path, one, other)),
  })
  return {
    isOld,
    text: wording.t(isOld ? 'records.version.old' : 'records.version.current', values),
    linked: linkedOf(version, wording),
    newest: { label: wording.t('records.version.toNewest', { version: newest }), href: wording.href(path) },
    history: wording.href(`${path}/history`),
    changed: before === null ? null : difference(before, edition.version),
    changedNext:
      next === null || next.isWithdrawal || next.isErased ? null : difference(edition.version, next.version),
  }
}
