import { LRUCache } from 'lru-cache'
import type { Connection } from 'mongoose'
import { perConnection } from '../db/per-connection.js'
import { isNamed } from '../kinds/kinds.js'
import { organisationModel, type PublishedOrganisation } from '../kinds/organisation/model.js'
import { type PublishedTheme, themeModel } from '../kinds/theme/model.js'
import { MACHINE_LOCALE } from '../language/languages.js'
import { type Head, headKey, type Kind } from '../ledger/entry.js'
import { forgetful } from '../ledger/forgetting.js'
import { directoryOf, type ShownSpan, type VersionDirectory } from './directory.js'
import { type Names, type OrganisationName, referenceByName, type ThemeName } from './names.js'

/** Reads names at a head; from memory, but for what changed since the last head asked for. */
export type NameReader = (head: Head) => Promise<Names>

/** Heads whose names are kept. */
const HEADS = 6

type Slugged = ShownSpan<{ slug: string }> & { reference: string }

/**
 * References by slug. What has a slug at the head has it before what had it earlier, and that before what got it
 * later: an address that was right at any time leads somewhere.
 */
function slugsAt(versions: ReadonlyMap<string, readonly ShownSpan<{ slug: string }>[]>, { number }: Head) {
  const all = [...versions].flatMap(([reference, ofRecord]) =>
    ofRecord.map((version): Slugged => ({ ...version, reference })),
  )
  const isNow = ({ from, until }: Slugged) => from <= number && number < until
  const weightOf = (one: Slugged): number => {
    if (isNow(one)) return Number.POSITIVE_INFINITY
    return one.from <= number ? one.from : -one.from
  }
  const ordered = all.filter(({ row }) => row?.slug).sort((a, b) => weightOf(a) - weightOf(b))
  return new Map(ordered.map(({ row, reference }) => [row?.slug ?? '', reference]))
}

/** The reference of what is called by it, or, of what is known by its name, by a slug that it has or had. */
export async function recordCalled(
  connection: Connection,
  head: Head,
  kind: Kind,
  called: string,
): Promise<string> {
  if (!isNamed(kind)) return called
  return referenceByName(await nameReader(connection)(head), kind, called)
}

export const nameReader = perConnection((connection): NameReader => {
  const organisations = directoryOf(organisationModel(connection), {
    paths: ['content'],
    rowOf: ({ content }: PublishedOrganisation): OrganisationName => ({
      slug: content?.slug ?? '',
      name: content?.name ?? {},
      short: content?.shortName ?? {},
      kind: content?.kind ?? 'other',
    }),
  })
  const themes = directoryOf(themeModel(connection), {
    paths: ['content'],
    rowOf: ({ content }: PublishedTheme): ThemeName => ({
      slug: content?.slug ?? '',
      name: content?.name ?? {},
      place: content?.place ?? 0,
    }),
  })
  const kept = forgetful(() => new LRUCache<string, Promise<Names>>({ max: HEADS }))

  const slugsOf = async <Row extends { slug: string }>(directory: VersionDirectory<Row>, head: Head) =>
    slugsAt(await directory.versions(head), head)

  const read = async (head: Head): Promise<Names> => {
    const [ofOrganisations, ofThemes] = await Promise.all([organisations(head), themes(head)])
    const sorted = [...ofThemes].sort(
      ([, one], [, other]) => one.place - other.place || one.slug.localeCompare(other.slug, MACHINE_LOCALE),
    )
    const [organisation, theme] = await Promise.all([slugsOf(organisations, head), slugsOf(themes, head)])
    return { organisations: ofOrganisations, themes: new Map(sorted), slugs: { organisation, theme } }
  }

  return (head) => {
    const key = headKey(head)
    const names = kept().get(key) ?? read(head)
    kept().set(key, names)
    names.catch(() => kept().delete(key))
    return names
  }
})
