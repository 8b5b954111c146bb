import type Joi from 'joi'
import type { DeskForm } from '../kinds/form/form.js'
import type { JsonSchema } from '../kinds/json-schema.js'
import { jsonSchemaOf } from '../kinds/json-schema.js'
import { ALL_KINDS } from '../kinds/kinds.js'
import type { Wording } from '../language/wording.js'
import { changeParams, changesFilters } from './change.js'
import type { Collection } from './collections.js'
import { bodyShape } from './desk-body.js'
import { entryQuery, pagedQuery } from './query.js'
import { referenceShape } from './shapes.js'

export interface Parameter {
  name: string
  in: 'query' | 'path'
  isRequired: boolean
  schema: JsonSchema
  description: string
  /** '' for none. */
  example: string
}

export interface OperationAnswer {
  status: number
  description: string
  /** Name of its schema in the document; '' for an answer without a body. */
  schema: string
}

/** One thing that the interface does. The document for programs and the page for people are both made from these. */
export interface ApiOperation {
  id: string
  /** The list it belongs to: 'demands'. */
  list: string
  method: 'get' | 'post' | 'put'
  /** Under /api/v1, with {names} of parameters. */
  path: string
  summary: string
  parameters: Parameter[]
  body: JsonSchema | null
  answers: OperationAnswer[]
  needsToken: boolean
}

type T = Wording['t']

const EXAMPLES: Record<string, string> = {
  asOf: '2026-01-31',
  fields: 'reference,content.title',
  from: '2024-01-01',
  to: '2025-12-31',
  limit: '50',
}

function parametersOf(shape: Joi.ObjectSchema, place: Parameter['in'], t: T): Parameter[] {
  const { properties } = jsonSchemaOf(shape, 'input') as { properties: Record<string, JsonSchema> }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    isRequired: place === 'path',
    schema,
    description: t(`api.parameter.${name}`),
    example: place === 'path' ? '' : (EXAMPLES[name] ?? ''),
  }))
}

const inPath = (name: string, shape: Joi.Schema, t: T): Parameter => ({
  name,
  in: 'path',
  isRequired: true,
  schema: jsonSchemaOf(shape, 'input'),
  description: t(`api.parameter.${name}`),
  example: '',
})

const problems = (statuses: readonly number[], t: T): OperationAnswer[] =>
  statuses.map((status) => ({ status, description: t(`api.answer.${status}`), schema: 'Problem' }))

const given = (schema: string, t: T, status = 200): OperationAnswer => ({
  status,
  description: t(`api.answer.${status}`),
  schema,
})

const unchanged = (t: T): OperationAnswer => ({ status: 304, description: t('api.answer.304'), schema: '' })

const READ_PROBLEMS = [406, 429, 500] as const

/** 'Demand' of 'demand', for names of schemas and operations. */
export const operationName = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1)

type Listed = Pick<Collection, 'name' | 'kind' | 'query'>

function readingOf({ name, kind, query }: Listed, t: T): ApiOperation[] {
  const reading = { list: name, method: 'get', body: null, needsToken: false } as const
  return [
    {
      ...reading,
      id: `list${operationName(name)}`,
      path: `/${name}`,
      summary: t(`api.list.${kind}`),
      parameters: parametersOf(pagedQuery(query), 'query', t),
      answers: [
        given(`${operationName(kind)}List`, t),
        unchanged(t),
        ...problems([400, ...READ_PROBLEMS], t),
      ],
    },
    {
      ...reading,
      id: `get${operationName(kind)}`,
      path: `/${name}/{reference}`,
      summary: t(`api.one.${kind}`),
      parameters: [inPath('reference', referenceShape(kind), t), ...parametersOf(entryQuery, 'query', t)],
      answers: [
        given(`${operationName(kind)}Answer`, t),
        unchanged(t),
        ...problems([400, 404, 410, ...READ_PROBLEMS], t),
      ],
    },
  ]
}

function changesOf(t: T): ApiOperation[] {
  const reading = { list: 'changes', method: 'get', body: null, needsToken: false } as const
  return [
    {
      ...reading,
      id: 'listChanges',
      path: '/changes',
      summary: t('api.list.change'),
      parameters: parametersOf(pagedQuery(changesFilters), 'query', t),
      answers: [given('ChangeList', t), unchanged(t), ...problems([400, ...READ_PROBLEMS], t)],
    },
    {
      ...reading,
      id: 'getChange',
      path: '/changes/{entry}',
      summary: t('api.one.change'),
      parameters: [
        inPath('entry', changeParams.extract('entry'), t),
        ...parametersOf(entryQuery, 'query', t),
      ],
      answers: [given('ChangeAnswer', t), unchanged(t), ...problems([400, 404, ...READ_PROBLEMS], t)],
    },
  ]
}

const WRITE_PROBLEMS = [401, 403, 404, 405, 413, 415, 422, 429, 500] as const

function writingOf(form: DeskForm, t: T): ApiOperation[] {
  const { kind, path } = form
  const writing = { list: 'drafts', needsToken: true } as const
  const one = {
    path: `/drafts/${path}/{reference}`,
    parameters: [inPath('reference', referenceShape(kind), t)],
  }
  const answer = `${operationName(kind)}Draft`
  return [
    {
      ...writing,
      id: `create${operationName(kind)}Draft`,
      method: 'post',
      path: `/drafts/${path}`,
      summary: t(`api.create.${kind}`),
      parameters: [],
      body: jsonSchemaOf(bodyShape(form, true), 'input'),
      answers: [given(answer, t, 201), ...problems([400, ...WRITE_PROBLEMS.filter((one) => one !== 404)], t)],
    },
    {
      ...writing,
      ...one,
      id: `get${operationName(kind)}Draft`,
      method: 'get',
      summary: t(`api.read.${kind}`),
      body: null,
      answers: [given(answer, t), ...problems([401, 403, 404, 429, 500], t)],
    },
    {
      ...writing,
      ...one,
      id: `write${operationName(kind)}Draft`,
      method: 'put',
      summary: t(`api.write.${kind}`),
      body: jsonSchemaOf(bodyShape(form, false), 'input'),
      answers: [given(answer, t), ...problems([400, 409, ...WRITE_PROBLEMS], t)],
    },
  ]
}

/** PURE. Everything that the interface does, told in one language. */
export function operationsOf(collections: readonly Listed[], { t }: Wording): ApiOperation[] {
  return [
    ...collections.flatMap((collection) => readingOf(collection, t)),
    ...changesOf(t),
    ...ALL_KINDS.flatMap((form) => writingOf(form, t)),
  ]
}
