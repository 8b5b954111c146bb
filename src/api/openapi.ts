import type Joi from 'joi'
import type { Licence } from '../http/licence.js'
import type { PublicKind } from '../kinds/edition.js'
import { type JsonSchema, jsonSchemaOf } from '../kinds/json-schema.js'
import { ALL_KINDS } from '../kinds/kinds.js'
import type { Wording } from '../language/wording.js'
import { changeShape } from './change.js'
import { draftShape } from './desk-shape.js'
import { BASE } from './entry.js'
import { type ApiOperation, type OperationAnswer, operationName, type Parameter } from './operations.js'
import { entryShape, listLinks, listMeta, oneLinks, oneMeta, problemShape } from './shapes.js'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The same with nothing required, for what `fields=` leaves out. */
function loose({ required: _, ...schema }: JsonSchema): JsonSchema {
  return Array.isArray(schema.anyOf) ? { ...schema, anyOf: schema.anyOf.map(loose) } : schema
}

function inPart(full: JsonSchema, always: readonly string[]): JsonSchema {
  const properties = full.properties as Record<string, JsonSchema>
  const content = properties.content && { content: loose(properties.content) }
  return { ...full, required: always, properties: { ...properties, ...content } }
}

const envelope = (data: JsonSchema, meta: Joi.Schema, links: Joi.Schema): JsonSchema => ({
  type: 'object',
  required: ['data', 'links', 'meta'],
  properties: { data, meta: jsonSchemaOf(meta, 'output'), links: jsonSchemaOf(links, 'output') },
  additionalProperties: false,
})

/** An entry in full and in part, and the answers in which they are given. */
function schemasOf(name: string, shape: Joi.ObjectSchema, always: readonly string[]) {
  // Not 'output': a member with a default is missing from what was written before there was one.
  const full = jsonSchemaOf(shape, 'input')
  const either = { anyOf: [ref(name), ref(`${name}InPart`)] }
  return {
    [name]: full,
    [`${name}InPart`]: inPart(full, always),
    [`${name}List`]: envelope({ type: 'array', items: either }, listMeta, listLinks),
    [`${name}Answer`]: envelope(either, oneMeta, oneLinks),
  }
}

function allSchemas(kinds: readonly PublicKind[]): Record<string, JsonSchema> {
  return Object.assign(
    {},
    ...kinds.map((kind) => schemasOf(operationName(kind), entryShape(kind), ['reference', 'links'])),
    schemasOf('Change', changeShape, ['reference', 'links']),
    ...ALL_KINDS.map((form) => ({
      [`${operationName(form.kind)}Draft`]: jsonSchemaOf(draftShape(form), 'input'),
    })),
    { Problem: jsonSchemaOf(problemShape, 'output') },
  )
}

const parameterOf = ({ name, in: place, isRequired, schema, description, example }: Parameter) => ({
  name,
  in: place,
  required: isRequired,
  description,
  schema,
  ...(example !== '' && { example: typeof schema.minimum === 'number' ? Number(example) : example }),
})

const RATE_HEADERS = Object.fromEntries(
  ['RateLimit', 'RateLimit-Policy'].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

function responseOf({ status, description, schema }: OperationAnswer) {
  const type = schema === 'Problem' ? 'application/problem+json' : 'application/json'
  return {
    description,
    headers: { ...RATE_HEADERS, ...(status === 200 && { ETag: { $ref: '#/components/headers/ETag' } }) },
    ...(schema !== '' && { content: { [type]: { schema: ref(schema) } } }),
  }
}

function operationOf({ id, list, summary, parameters, body, answers, needsToken }: ApiOperation) {
  return {
    operationId: id,
    tags: [list],
    summary,
    security: needsToken ? [{ token: [] }] : [],
    parameters: parameters.map(parameterOf),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: Object.fromEntries(answers.map((answer) => [String(answer.status), responseOf(answer)])),
  }
}

function pathsOf(operations: readonly ApiOperation[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = `${BASE}${operation.path}`
    paths[path] = { ...paths[path], [operation.method]: operationOf(operation) }
  }
  return paths
}

const header = (description: string) => ({ description, schema: { type: 'string' } })

interface Described {
  /** As `operationsOf` tells them. */
  operations: readonly ApiOperation[]
  kinds: readonly PublicKind[]
  licence: Licence
}

/**
 * The OpenAPI 3.1 document. PURE: made from the same schemas that check what is sent, and that the ledger accepts.
 */
export function openApi({ operations, kinds, licence }: Described, { t }: Wording) {
  const lists = [...new Set(operations.map(({ list }) => list))]
  return {
    openapi: '3.1.0',
    info: {
      title: t('api.title'),
      version: '1.0.0',
      description: t('api.description'),
      license: { name: licence.title, url: licence.path },
    },
    servers: [{ url: '/' }],
    tags: lists.map((name) => ({ name, description: t(`api.tag.${name}`) })),
    paths: pathsOf(operations),
    components: {
      schemas: allSchemas(kinds),
      headers: {
        RateLimit: header(t('api.header.rateLimit')),
        'RateLimit-Policy': header(t('api.header.rateLimitPolicy')),
        ETag: header(t('api.header.etag')),
      },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: t('api.token') } },
    },
  }
}
