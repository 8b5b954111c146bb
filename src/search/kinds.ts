import type { Connection, Model } from 'mongoose'
import { actionModel } from '../actions/model.js'
import type { Action } from '../actions/rules.js'
import { demandModel } from '../demands/model.js'
import { type Demand, type Speaker, statusNow } from '../demands/rules.js'
import { indicatorModel } from '../indicators/model.js'
import type { Indicator } from '../indicators/rules.js'
import type { Text } from '../language/text.js'
import type { Kind } from '../ledger/entry.js'
import type { Published, Stored } from '../ledger/published.js'
import { organisationModel } from '../organisations/model.js'
import type { Organisation } from '../organisations/rules.js'
import { programmeModel } from '../programmes/model.js'
import type { Programme } from '../programmes/rules.js'
import { sourceModel } from '../sources/model.js'
import type { PublicSource } from '../sources/rules.js'
import { themeModel } from '../themes/model.js'
import type { Theme } from '../themes/rules.js'
import type { Findable } from './entry.js'

/** What the search must know of a kind. */
export interface SearchedKind {
  model(connection: Connection): Model<Stored<Published<unknown>>>
  findable(content: never): Findable
  /** How much its entries count beside those of other kinds: what is asked and done before what it is known from. */
  weight: number
  /** Where the page of an entry is. */
  path(reference: string, content: never): string
}

const written = (...words: (string | undefined)[]): Text => ({ en: words.filter(Boolean).join('. ') })

/** Slugs are words too: "ministry-of-interior". */
const speakers = (all: readonly Speaker[]): Text[] =>
  all.flatMap(({ organisation, person }) => [written(organisation), person])

const slugsOf = (all: readonly Speaker[]): string[] => [
  ...new Set(all.map(({ organisation }) => organisation)),
]

function findableDemand(demand: Demand): Findable {
  const by = [...demand.issuers, ...demand.restatements.flatMap((again) => again.by)]
  return {
    titles: [demand.title],
    texts: [demand.text, ...demand.criteria.map(({ text }) => text)],
    notes: [
      written(...demand.themes, ...demand.addressees, ...demand.tags),
      ...speakers(by),
      ...demand.assessments.map(({ reason }) => reason),
      ...demand.restatements.map(({ note }) => note),
      ...demand.instruments.flatMap(({ code, title }) => [written(code), title]),
      ...[demand.response.note, demand.dispute, demand.note],
    ],
    values: {
      status: [statusNow(demand.assessments).status],
      theme: demand.themes,
      issuer: slugsOf(by),
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
      ...speakers(action.actors),
      ...action.links.flatMap(({ demand, reason }) => [written(demand), reason]),
      ...action.figures.map(({ label }) => label),
      action.note,
    ],
    values: {
      type: [action.type],
      actor: slugsOf(action.actors),
      demand: action.links.map(({ demand }) => demand),
      effect: [...new Set(action.links.filter(({ isContext }) => !isContext).map(({ effect }) => effect))],
    },
    on: action.on,
  }
}

/** Of a confidential source nothing can be found: not even that there is one of its kind. */
function findableSource(source: PublicSource): Findable {
  if (source.isConfidential) return { titles: [], texts: [], notes: [], values: {}, on: '' }
  return {
    titles: [source.title],
    texts: [written(source.publisher, ...source.authors)],
    notes: [source.note, written(source.address && new URL(source.address).hostname)],
    values: { type: [source.kind] },
    on: source.publishedOn ?? '',
  }
}

const findableOrganisation = (organisation: Organisation): Findable => ({
  titles: [organisation.name, organisation.shortName],
  texts: [organisation.description],
  notes: [written(organisation.parent)],
  values: { type: [organisation.kind] },
  on: '',
})

const findableTheme = (theme: Theme): Findable => ({
  titles: [theme.name],
  texts: [theme.description],
  notes: [],
  values: {},
  on: '',
})

const findableIndicator = (indicator: Indicator): Findable => ({
  titles: [indicator.name],
  texts: [indicator.measures, indicator.limits, indicator.unit],
  notes: [...indicator.levels.map(({ name }) => name), ...indicator.series.map(({ note }) => note)],
  values: { demand: indicator.demands },
  on: '',
})

const findableProgramme = (programme: Programme): Findable => ({
  titles: [programme.title],
  texts: [programme.narrative, programme.funder],
  notes: [],
  values: { theme: programme.themes, issuer: programme.issuers, demand: programme.demands },
  on: '',
})

const kind = <Content>(
  model: unknown,
  findable: (content: Content) => Findable,
  weight: number,
  path: (reference: string, content: Content) => string,
) => ({ model, findable, weight, path }) as SearchedKind

/** The kinds that can be found, in the order in which they are offered. A new kind is one more line. */
export const SEARCHED: Partial<Record<Kind, SearchedKind>> = {
  demand: kind<Demand>(demandModel, findableDemand, 1.3, (reference) => `/demands/${reference}`),
  action: kind<Action>(actionModel, findableAction, 1.1, (reference) => `/actions/${reference}`),
  organisation: kind<Organisation>(
    organisationModel,
    findableOrganisation,
    1.2,
    (slug) => `/organisations/${slug}`,
  ),
  theme: kind<Theme>(themeModel, findableTheme, 1, (slug) => `/themes/${slug}`),
  programme: kind<Programme>(programmeModel, findableProgramme, 1, (_, { slug }) => `/progress/${slug}`),
  indicator: kind<Indicator>(indicatorModel, findableIndicator, 1, (reference) => `/indicators/${reference}`),
  source: kind<PublicSource>(sourceModel, findableSource, 0.8, (reference) => `/sources/${reference}`),
}

export const SEARCHED_KINDS = Object.keys(SEARCHED) as Kind[]

/** @throws Error for a kind that cannot be found */
export function searchedKind(name: Kind): SearchedKind {
  const known = SEARCHED[name]
  if (!known) throw new Error(`The search does not know ${name}s`)
  return known
}
