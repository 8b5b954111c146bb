import { recordPath } from '../kinds/address.js'
import type { NamedKind } from '../kinds/kinds.js'
import type { OrganisationKind } from '../kinds/organisation/rules.js'
import type { Speaker } from '../kinds/shape/speaker.js'
import type { Shown, Text } from '../language/text.js'
import { isEmpty } from '../language/text.js'
import type { Wording } from '../language/wording.js'

export interface OrganisationName {
  slug: string
  name: Text
  short: Text
  kind: OrganisationKind
}

export interface ThemeName {
  slug: string
  name: Text
  place: number
}

/** The names of all published organisations and themes, by reference. */
export interface Names {
  organisations: ReadonlyMap<string, OrganisationName>
  /** In the order in which they are shown. */
  themes: ReadonlyMap<string, ThemeName>
  /** References by each slug that a record has or, unless another has taken it, had; withdrawn records too. */
  slugs: Record<NamedKind, ReadonlyMap<string, string>>
}

/** The reference of what an address or a sheet calls by its slug, its former slug or its reference. */
export const referenceByName = (names: Names, kind: NamedKind, called: string): string =>
  names.slugs[kind].get(called) ?? called

/** What is known of a record when it is published. */
export const nameIn = (
  names: Names,
  kind: NamedKind,
  reference: string,
): OrganisationName | ThemeName | undefined =>
  ({ organisation: names.organisations, theme: names.themes })[kind].get(reference)

/** What addresses and sheets call a record; its reference when it is not published. */
export const slugIn = (names: Names, kind: NamedKind, reference: string): string =>
  nameIn(names, kind, reference)?.slug ?? reference

/** A name as a page prints it, with the address of its own page. */
export interface ShownName {
  reference: string
  name: Shown
  href: string
}

/** What lists ask for, with references in the place of slugs. */
export const referencesIn = (names: Names, kind: NamedKind, called: readonly string[]): string[] =>
  called.map((one) => referenceByName(names, kind, one))

/** Counts by reference as addresses have them: by slug. */
export const countsBySlug = (
  names: Names,
  kind: NamedKind,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> =>
  new Map([...counts].map(([reference, count]) => [slugIn(names, kind, reference), count]))

type Named = { names: Names; kind: NamedKind; reference: string }

/** One that is not published is not named. Its address tells why. */
function shownName({ names, kind, reference }: Named, name: Text | undefined, wording: Wording): ShownName {
  const without: Shown = { text: wording.t(`common.unnamed.${kind}`), lang: wording.lang, isOther: false }
  const href = wording.href(recordPath(kind, slugIn(names, kind, reference)))
  return { reference, name: isEmpty(name) ? without : wording.text(name), href }
}

/** An organisation by its full name. */
export const organisationName = (names: Names, reference: string, wording: Wording): ShownName =>
  shownName({ names, kind: 'organisation', reference }, names.organisations.get(reference)?.name, wording)

/** An organisation by its short name where it has one, as lists and sentences use it. */
export function shortName(names: Names, reference: string, wording: Wording): ShownName {
  const known = names.organisations.get(reference)
  const name = isEmpty(known?.short) ? known?.name : known?.short
  return shownName({ names, kind: 'organisation', reference }, name, wording)
}

export const themeName = (names: Names, reference: string, wording: Wording): ShownName =>
  shownName({ names, kind: 'theme', reference }, names.themes.get(reference)?.name, wording)

/** What goes by its name, as lists and sentences call it. */
export const nameInList = (names: Names, kind: NamedKind, reference: string, wording: Wording): ShownName =>
  ({ organisation: shortName, theme: themeName })[kind](names, reference, wording)

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
