import Joi from 'joi'
import type { NamedKind } from '../kinds/kinds.js'
import { referenceField } from '../kinds/params.js'
import * as member from '../kinds/shape/members.js'
import type { WorldDate } from '../language/dates.js'
import { anyOf, type FacetOf, inPeriod, type ListedRow } from './faceted.js'
import { type Names, referencesIn } from './names.js'

/** One thing that a list can be filtered by: what may be asked for, and the values that a row has. */
export interface Filter<Row, Value extends string = string> {
  asked: Joi.Schema
  values(row: Row): readonly Value[]
  /** Rows have references of this kind, where addresses have slugs. */
  named?: NamedKind
  /** Where it has a fixed list of values: these in their order, and where the catalogues have their names. */
  fixed?: { values: readonly Value[]; words: string }
}

/** A filter by a choice from a fixed list. @param words where the catalogues have its names: 'common.status' */
export const byChoice = <Row, Value extends string>(
  values: readonly Value[],
  words: string,
  of: (row: Row) => readonly Value[],
): Filter<Row, Value> => ({ asked: Joi.string().valid(...values), values: of, fixed: { values, words } })

/** A filter by what goes by its name. */
export const byName = <Row>(named: NamedKind, of: (row: Row) => readonly string[]): Filter<Row> => ({
  asked: referenceField(named),
  values: of,
  named,
})

/** By name, in the order in which an address has them. */
export type Filters<Name extends string, Row> = Readonly<Record<Name, Filter<Row>>>

/** All that the address of a list with these filters can ask for. */
export type QueryOf<Of extends Filters<string, never>, Sort extends string> = {
  -readonly [Name in keyof Of]: ReturnType<Of[Name]['values']>[number][]
} & { from?: WorldDate; to?: WorldDate; q: string; sort?: Sort; page: number }

type Asked<Name extends string> = Record<Name, string[]> & {
  from?: string
  to?: string
  q: string
  sort?: string
  page: number
}

const MOST_VALUES = 50

const entriesOf = <Name extends string, Row>(filters: Filters<Name, Row>) =>
  Object.entries(filters) as [Name, Filter<Row>][]

/** All that the address of a list can ask for. */
export const listQuery = <Query>(
  filters: Filters<string, never>,
  sorts: readonly string[],
): Joi.ObjectSchema<Query> =>
  Joi.object<Query, false, Record<string, never>>({
    ...Object.fromEntries(
      Object.entries(filters).map(([name, { asked }]) => [name, member.listOf(asked, MOST_VALUES)]),
    ),
    from: member.worldDate(),
    to: member.worldDate(),
    q: member.line(200).default(''),
    sort: Joi.string().valid(...sorts),
    page: Joi.number().integer().min(1).max(100_000).default(1),
  })

/** The same query with references in the place of slugs, as rows have them. PURE. */
export function inReferences<Name extends string, Query extends Record<Name, string[]>>(
  filters: Filters<Name, never>,
  query: Query,
  names: Names,
): Query {
  const named = entriesOf(filters).flatMap(([name, { named: kind }]) =>
    kind === undefined ? [] : [[name, referencesIn(names, kind, query[name])]],
  )
  return { ...query, ...Object.fromEntries(named) }
}

/** What filters and counts the rows of a list. PURE. @param yearOf the date by whose year a row is counted */
export function facetsOf<Name extends string, Row extends ListedRow>(
  filters: Filters<Name, Row>,
  query: NoInfer<Asked<Name>>,
  yearOf: (row: Row) => string,
): Record<Name | 'year', FacetOf<Row>> {
  const facets = entriesOf(filters).map(([name, { values }]) => [
    name,
    { values, passes: anyOf(query[name], values) },
  ])
  const year = { values: (row: Row) => [yearOf(row).slice(0, 4)], passes: inPeriod(query) }
  return { ...Object.fromEntries(facets), year }
}

/**
 * The address of a list: one query has one address, with only what differs from the plain list. PURE.
 * @param change what to ask for instead; `page` goes back to 1 unless it is named
 */
export function listAddress<Name extends string, Query extends Asked<Name>>(
  path: string,
  filters: Filters<Name, never>,
  query: Query,
  change: Partial<Query>,
): string {
  const asked = { ...query, page: 1, ...change }
  const pairs: [string, string][] = []
  for (const [name] of entriesOf(filters)) for (const value of asked[name]) pairs.push([name, value])
  for (const name of ['from', 'to', 'q', 'sort'] as const) {
    const value = asked[name]
    if (value) pairs.push([name, value])
  }
  if (asked.page > 1) pairs.push(['page', String(asked.page)])
  const search = new URLSearchParams(pairs).toString()
  return search === '' ? path : `${path}?${search}`
}
