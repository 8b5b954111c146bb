import { directoryOf } from './directory.js'
import type { Head } from './ledger/entry.js'
import type { Names, OrganisationName, ThemeName } from './names.js'
import { organisationModel, type PublishedOrganisation } from './organisations/model.js'
import { perConnection } from './per-connection.js'
import { type PublishedTheme, themeModel } from './themes/model.js'

/** Reads names at a head; from memory, but for what changed since the last head asked for. */
export type NameReader = (head: Head) => Promise<Names>

export const nameReader = perConnection((connection): NameReader => {
  const organisations = directoryOf(organisationModel(connection), {
    fields: ['content'],
    rowOf: ({ content }: PublishedOrganisation): OrganisationName => ({
      name: content?.name ?? {},
      short: content?.shortName ?? {},
      kind: content?.kind ?? 'other',
    }),
  })
  const themes = directoryOf(themeModel(connection), {
    fields: ['content'],
    rowOf: ({ content }: PublishedTheme): ThemeName => ({
      name: content?.name ?? {},
      place: content?.place ?? 0,
    }),
  })
  return async (head) => {
    const [ofOrganisations, ofThemes] = await Promise.all([organisations(head), themes(head)])
    const sorted = [...ofThemes].sort(
      ([one, a], [other, b]) => a.place - b.place || one.localeCompare(other, 'en'),
    )
    return { organisations: ofOrganisations, themes: new Map(sorted) }
  }
})
