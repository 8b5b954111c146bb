import type Joi from 'joi'

/** A JSON Schema of draft 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = Record<string, unknown>

/** What `describe()` tells of a schema, as much of it as is read here. */
interface Described {
  type: string
  flags?: { single?: boolean }
  keys?: Record<string, Described>
  items?: Described[]
  matches?: { schema?: Described }[]
  metas?: { json?: JsonSchema }[]
}

const partsOf = (schema: JsonSchema): JsonSchema[] => {
  const parts = schema.anyOf ?? schema.oneOf
  return Array.isArray(parts) ? (parts as JsonSchema[]) : []
}

/** A list that takes one value alone as a list of one is written, and always given, as a list. */
function asList({ anyOf: _, ...rest }: JsonSchema, [list = {}]: JsonSchema[]): JsonSchema {
  return { ...list, ...rest }
}

function withItems(schema: JsonSchema, described: Described): JsonSchema {
  const list = described.flags?.single ? asList(schema, partsOf(schema)) : schema
  const [item, ...others] = described.items ?? []
  if (!item || others.length > 0) return list
  return { ...list, items: withMetas(list.items as JsonSchema, item) }
}

function withKeys(schema: JsonSchema, keys: Record<string, Described>): JsonSchema {
  const properties = schema.properties as Record<string, JsonSchema>
  const finished = Object.entries(keys).map(([name, key]) => [name, withMetas(properties[name] ?? {}, key)])
  return { ...schema, properties: Object.fromEntries(finished) }
}

function withMatches(schema: JsonSchema, matches: NonNullable<Described['matches']>): JsonSchema {
  const name = schema.oneOf ? 'oneOf' : 'anyOf'
  const parts = partsOf(schema).map((part, place) => {
    const match = matches[place]?.schema
    return match ? withMetas(part, match) : part
  })
  return { ...schema, [name]: parts }
}

function structured(schema: JsonSchema, described: Described): JsonSchema {
  if (described.type === 'array') return withItems(schema, described)
  if (described.type === 'object' && described.keys) return withKeys(schema, described.keys)
  if (described.type === 'alternatives') return withMatches(schema, described.matches ?? [])
  return schema
}

/** Joi 18.3 leaves null out of the values of `valid(…).allow(null)`. */
function withNull({ enum: values, ...schema }: JsonSchema): JsonSchema {
  if (!Array.isArray(values)) return schema
  const isNullable = Array.isArray(schema.type) && schema.type.includes('null')
  return { ...schema, enum: isNullable && !values.includes(null) ? [...values, null] : values }
}

function withMetas(schema: JsonSchema, described: Described): JsonSchema {
  const said = (described.metas ?? []).map(({ json }) => json ?? {})
  return Object.assign({}, withNull(structured(schema, described)), ...said)
}

/**
 * The JSON Schema of a Joi schema, made by Joi itself (Standard JSON Schema), with what a field's `meta({ json })` adds
 * where a function decides. PURE.
 * @param mode `input`: what may be sent; `output`: what is given once it was validated, defaults filled in
 */
export function jsonSchemaOf(schema: Joi.Schema, mode: 'input' | 'output'): JsonSchema {
  const made = schema['~standard'].jsonSchema[mode]({ target: 'draft-2020-12' })
  return withMetas(made, schema.describe() as unknown as Described)
}
