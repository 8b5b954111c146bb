import type Joi from 'joi'
import { AppError } from '../errors.js'

/** What a plain parameter is called; anything else looks like an attempt to pass an operator or a path. */
const PLAIN_NAME = /^[\w~-]{1,64}$/

const badParameter = (parameter: string, problem: string, allowed: string[], message: string) =>
  new AppError('bad-request', message, { parameter, problem, allowed })

/** An empty field of a submitted form means "not given". */
function given(value: unknown): unknown {
  if (!Array.isArray(value)) return value === '' ? undefined : value
  const filled = value.filter((one) => one !== '')
  return filled.length === 0 ? undefined : filled
}

/** By schema: to describe one takes longer than to read a query by it. */
const described = new WeakMap<Joi.ObjectSchema, string[]>()

/** The names that a schema knows. */
export function namesOf(schema: Joi.ObjectSchema): string[] {
  const names = described.get(schema) ?? Object.keys(schema.describe().keys ?? {})
  described.set(schema, names)
  return names
}

function refusal(error: Joi.ValidationError): AppError {
  const [first] = error.details
  const parameter = String(first?.path[0] ?? '')
  const valids: unknown = first?.context?.valids
  const allowed = Array.isArray(valids) ? valids.filter((one) => typeof one === 'string') : []
  return badParameter(parameter, first?.type ?? '', allowed, first?.message ?? `'${parameter}' is not right`)
}

const NONE: ReadonlySet<string> = new Set()
/** Of each parsed query, the names that whoever read it knows. */
const known = new WeakMap<object, Set<string>>()

/** The parameters of a query that made the answer; what else stands in it says nothing. @param query as it was read */
export const knownNames = (query: object): ReadonlySet<string> => known.get(query) ?? NONE

/** For a parameter that is read for every page of a sort, before the page reads its own. */
export function learn(query: unknown, names: readonly string[]): void {
  if (typeof query !== 'object' || query === null) return
  known.set(query, new Set([...knownNames(query), ...names]))
}

/** Whether a page reads the query, without what it does not know, as it reads the whole: no name in it is refused. PURE. */
export const isPlain = (query: object): boolean => Object.keys(query).every((name) => PLAIN_NAME.test(name))

/**
 * A query without what says nothing, its names in one order: of addresses that mean the same it is the same. PURE.
 * @param query from its question mark on; '' for none
 * @returns likewise
 */
export function canonicalQuery(query: string, names: ReadonlySet<string>): string {
  if (query === '') return ''
  const said = [...new URLSearchParams(query)].filter(([name, value]) => names.has(name) && value !== '')
  // The sort keeps the order of the values of one name.
  said.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}

/**
 * What the buttons, choices and hidden fields of a posted form say: what nobody types, so that there is nobody to mend it.
 * Fields that the schema does not know are others' to read.
 * @throws AppError 'bad-request' with details { parameter, problem, allowed }
 */
export function readChosen<T>(schema: Joi.ObjectSchema<T>, sent: unknown): T {
  const all = new Map(Object.entries((sent ?? {}) as Record<string, unknown>))
  const chosen: Record<string, unknown> = {}
  for (const name of namesOf(schema)) {
    const value = given(all.get(name))
    if (value !== undefined) chosen[name] = value
  }
  const { value, error } = schema.validate(chosen, { errors: { wrap: { label: "'" } } })
  if (error) throw refusal(error)
  return value
}

/**
 * The query of a page, as its schema types it. Names the schema does not know are ignored, since mail and
 * social networks add their own; names with brackets, dollars or dots are refused.
 * @throws AppError 'bad-request' with details { parameter, problem, allowed }
 */
export function readQuery<T>(schema: Joi.ObjectSchema<T>, query: unknown): T {
  const asked = new Map(Object.entries((query ?? {}) as Record<string, unknown>))
  for (const name of asked.keys()) {
    if (!PLAIN_NAME.test(name)) throw badParameter(name, 'name', namesOf(schema), `No parameter '${name}'`)
  }
  learn(query, namesOf(schema))
  return readChosen(schema, query)
}

/**
 * The parameters in a path. One of a wrong shape names nothing, so the page does not exist.
 * @throws AppError 'not-found'
 */
export function readParams<T>(schema: Joi.ObjectSchema<T>, params: unknown): T {
  const { value, error } = schema.validate({ ...(params as Record<string, unknown>) }, { stripUnknown: true })
  if (!error) return value
  const key = String(error.details[0]?.context?.value ?? '')
  throw new AppError('not-found', `No page '${key}'`, { thing: 'page', key })
}
