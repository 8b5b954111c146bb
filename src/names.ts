import type { Speaker } from './demands/rules.js'
import type { Shown, Text } from './language/text.js'
import { isEmpty } from './language/text.js'
import type { Wording } from './language/wording.js'
import type { OrganisationKind } from './organisations/rules.js'

export interface OrganisationName {
  name: Text
  short: Text
  kind: OrganisationKind
}

export interface ThemeName {
  name: Text
  place: number
}

/** The names of all published organisations and themes, by slug. */
export interface Names {
  organisations: ReadonlyMap<string, OrganisationName>
  /** In the order in which they are shown. */
  themes: ReadonlyMap<string, ThemeName>
}

/** A name as a page prints it, with the address of its own page. */
export interface ShownName {
  slug: string
  name: Shown
  href: string
}

const asWritten = (slug: string): Shown => ({ text: slug, lang: 'en', isOther: false })

function shownName(slug: string, name: Text | undefined, kind: string, wording: Wording): ShownName {
  const words = isEmpty(name) ? asWritten(slug) : wording.text(name)
  return { slug, name: words, href: wording.href(`/${kind}/${slug}`) }
}

/** An organisation by its full name; by its slug when it is not published. */
export const organisationName = (names: Names, slug: string, wording: Wording): ShownName =>
  shownName(slug, names.organisations.get(slug)?.name, 'organisations', wording)

/** An organisation by its short name where it has one, as lists and sentences use it. */
export function shortName(names: Names, slug: string, wording: Wording): ShownName {
  const known = names.organisations.get(slug)
  return shownName(slug, isEmpty(known?.short) ? known?.name : known?.short, 'organisations', wording)
}

export const themeName = (names: Names, slug: string, wording: Wording): ShownName =>
  shownName(slug, names.themes.get(slug)?.name, 'themes', wording)

/** An organisation that speaks or acts, with the person who did so for it; a person without text is not known. */
export interface ShownSpeaker extends ShownName {
  person: Shown
}

export const shownSpeakers = (names: Names, speakers: readonly Speaker[], wording: Wording): ShownSpeaker[] =>
  speakers.map(({ organisation, person }) => ({
    ...shortName(names, organisation, wording),
    person: wording.text(person),
  }))

/** Names in one line, as the language lists them: "A, B and C". */
export const inOneLine = (names: readonly ShownName[], wording: Wording): string =>
  wording.list(names.map(({ name }) => name.text))
