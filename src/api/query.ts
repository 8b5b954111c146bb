import Joi from 'joi'
import { AppError } from '../errors.js'
import { namesOf, readQuery } from '../http/read.js'
import * as member from '../kinds/shape/members.js'

const USUAL_LIMIT = 50
const MOST = 200

/** What every list takes beside the filters of its page. */
export interface ListControls {
  asOf?: string
  limit: number
  cursor?: string
  fields?: string
}

const fieldList = () =>
  Joi.string()
    .max(1000)
    .pattern(/^[A-Za-z]+(?:\.[A-Za-z]+)?(?:,[A-Za-z]+(?:\.[A-Za-z]+)?)*$/, 'names of fields')

const entryControls = { asOf: member.day(), fields: fieldList() }

/** The parameters of one entry. */
export const entryQuery = Joi.object<Pick<ListControls, 'asOf' | 'fields'>>(entryControls)

/** By the query of the page, since to make one takes longer than to read by it. */
const made = new WeakMap<Joi.ObjectSchema, Joi.ObjectSchema>()

/** PURE. The parameters of a list: the filters of the page, its number excepted, and the controls of the interface. */
export function pagedQuery<Query>(page: Joi.ObjectSchema<Query>): Joi.ObjectSchema<Query & ListControls> {
  const known = made.get(page)
  if (known) return known
  const names = namesOf(page).filter((name) => name !== 'page')
  const filters = Object.fromEntries(names.map((name) => [name, page.extract(name)]))
  const query = Joi.object({
    ...filters,
    ...entryControls,
    limit: Joi.number().integer().min(1).max(MOST).default(USUAL_LIMIT),
    cursor: Joi.string()
      .max(400)
      .pattern(/^[\w-]+$/, 'cursor'),
  })
  made.set(page, query)
  return query
}

/**
 * The query of a request. A name that the schema does not know is refused: a filter that is misspelt must not pass for
 * one that lets everything through.
 * @throws AppError 'bad-request' with details { parameter, problem, allowed }
 */
export function readExactly<T>(schema: Joi.ObjectSchema<T>, query: unknown): T {
  const allowed = namesOf(schema)
  const unknown = Object.keys(query ?? {}).find((name) => !allowed.includes(name))
  if (unknown === undefined) return readQuery(schema, query)
  throw new AppError('bad-request', `No parameter '${unknown}'`, {
    parameter: unknown,
    problem: 'name',
    allowed,
  })
}
