import { inNoLanguage, type Text } from '../language/text.js'
import type { Kind } from '../ledger/entry.js'
import type { Action } from './action/rules.js'
import { type Demand, statusNow } from './demand/rules.js'
import type { Indicator } from './indicator/rules.js'
import type { Organisation } from './organisation/rules.js'
import type { Programme } from './programme/rules.js'
import type { Findable } from './search-entry.js'
import type { Speaker } from './shape/speaker.js'
import type { PublicSource } from './source/rules.js'
import type { Theme } from './theme/rules.js'

/** What the search must know of a kind. */
export interface SearchedKind {
  findable(content: never): Findable
  /** How much its entries count beside those of other kinds: what is asked and done before what it is known from. */
  weight: number
  /** Where the page of an entry is. */
  path(reference: string, content: never): string
}

const written = (...words: (string | undefined)[]): Text => inNoLanguage(words.filter(Boolean).join('. '))

const people = (all: readonly Speaker[]): Text[] => all.map(({ person }) => person)

const organisationsOf = (all: readonly Speaker[]): string[] => [
  ...new Set(all.map(({ organisation }) => organisation)),
]

function findableDemand(demand: Demand): Findable {
  const by = [...demand.issuers, ...demand.restatements.flatMap((again) => again.by)]
  return {
    titles: [demand.title],
    texts: [demand.text, ...demand.criteria.map(({ text }) => text)],
    notes: [
      ...people(by),
      ...demand.assessments.map(({ reason }) => reason),
      ...demand.restatements.map(({ note }) => note),
      ...demand.instruments.flatMap(({ code, title }) => [written(code), title]),
      ...[demand.response.note, demand.dispute, demand.note],
    ],
    names: [...demand.themes, ...organisationsOf(by), ...demand.addressees, ...demand.tags],
    values: {
      status: [statusNow(demand.assessments).status],
      theme: demand.themes,
      issuer: organisationsOf(by),
      addressee: demand.addressees,
      tag: demand.tags,
    },
    on: demand.issuedOn,
  }
}

function findableAction(action: Action): Findable {
  return {
    titles: [action.title],
    texts: [action.summary, action.place],
    notes: [
      ...people(action.actors),
      ...action.links.map(({ reason }) => reason),
      ...action.figures.map(({ label }) => label),
      action.note,
    ],
    names: [...organisationsOf(action.actors), ...action.links.map(({ demand }) => demand)],
    values: {
      type: [action.type],
      actor: organisationsOf(action.actors),
      demand: action.links.map(({ demand }) => demand),
      effect: [...new Set(action.links.filter(({ isContext }) => !isContext).map(({ effect }) => effect))],
    },
    on: action.on,
  }
}

/** Of a confidential source nothing can be found: not even that there is one of its kind. */
function findableSource(source: PublicSource): Findable {
  if (source.isConfidential) return { titles: [], texts: [], notes: [], names: [], values: {}, on: '' }
  return {
    titles: [source.title],
    texts: [written(source.publisher, ...source.authors)],
    notes: [source.note, written(source.address && new URL(source.address).hostname)],
    names: [],
    values: { type: [source.kind] },
    on: source.publishedOn ?? '',
  }
}

const findableOrganisation = (organisation: Organisation): Findable => ({
  titles: [organisation.name, organisation.shortName],
  texts: [organisation.description],
  notes: [],
  names: [organisation.slug, ...(organisation.parent === undefined ? [] : [organisation.parent])],
  values: { type: [organisation.kind] },
  on: '',
})

const findableTheme = (theme: Theme): Findable => ({
  titles: [theme.name],
  texts: [theme.description],
  notes: [],
  names: [theme.slug],
  values: {},
  on: '',
})

const findableIndicator = (indicator: Indicator): Findable => ({
  titles: [indicator.name],
  texts: [indicator.measures, indicator.limits, indicator.unit],
  notes: [...indicator.levels.map(({ name }) => name), ...indicator.series.map(({ note }) => note)],
  names: indicator.demands,
  values: { demand: indicator.demands },
  on: '',
})

const findableProgramme = (programme: Programme): Findable => ({
  titles: [programme.title],
  texts: [programme.narrative, programme.funder],
  notes: [],
  names: [],
  values: { theme: programme.themes, issuer: programme.issuers, demand: programme.demands },
  on: '',
})

const kind = <Content>(
  findable: (content: Content) => Findable,
  weight: number,
  path: (reference: string, content: Content) => string,
) => ({ findable, weight, path }) as SearchedKind

/** The kinds that can be found, in the order in which they are offered. A new kind is one more line. */
export const SEARCHED: Partial<Record<Kind, SearchedKind>> = {
  demand: kind<Demand>(findableDemand, 1.3, (reference) => `/demands/${reference}`),
  action: kind<Action>(findableAction, 1.1, (reference) => `/actions/${reference}`),
  organisation: kind<Organisation>(findableOrganisation, 1.2, (_, { slug }) => `/organisations/${slug}`),
  theme: kind<Theme>(findableTheme, 1, (_, { slug }) => `/themes/${slug}`),
  programme: kind<Programme>(findableProgramme, 1, (_, { slug }) => `/progress/${slug}`),
  indicator: kind<Indicator>(findableIndicator, 1, (reference) => `/indicators/${reference}`),
  source: kind<PublicSource>(findableSource, 0.8, (reference) => `/sources/${reference}`),
}

export const SEARCHED_KINDS = Object.keys(SEARCHED) as Kind[]

/** @throws Error for a kind that cannot be found */
export function searchedKind(name: Kind): SearchedKind {
  const known = SEARCHED[name]
  if (!known) throw new Error(`The search does not know ${name}s`)
  return known
}
