import type { Licence } from '../http/licence.js'
import { aPage, type Page } from '../http/page.js'
import type { PublicKind } from '../kinds/edition.js'
import { type JsonSchema, jsonSchemaOf } from '../kinds/json-schema.js'
import type { Wording } from '../language/wording.js'
import { changeShape } from './change.js'
import { BASE } from './entry.js'
import type { ApiOperation, Parameter } from './operations.js'
import { entryShape, fieldNames } from './shapes.js'

interface ParameterView {
  name: string
  meaning: string
  /** What it can be, as it is written; none where any value of its form will do. */
  values: string[]
  isRequired: boolean
  isMany: boolean
}

interface OperationView {
  id: string
  method: string
  path: string
  summary: string
  parameters: ParameterView[]
  answers: { status: string; meaning: string }[]
  /** An address that answers now, and the command that asks for it; '' where nothing is published yet. */
  href: string
  curl: string
}

interface ListView {
  name: string
  about: string
  operations: OperationView[]
  members: { name: string; meaning: string }[]
  content: string[]
}

/** The page about the interface. */
export interface ApiPage {
  page: Page
  base: string
  document: string
  licence: { title: string; href: string }
  rules: string[]
  lists: ListView[]
  drafts: { operations: OperationView[]; answers: OperationView['answers']; curl: string }
}

export interface ApiPageInput {
  operations: readonly ApiOperation[]
  /** The kind of record of each list. */
  kinds: ReadonlyMap<string, PublicKind>
  /** One published reference of each list that has any. */
  examples: ReadonlyMap<string, string>
  licence: Licence
  origin: string
  readsAMinute: number
}

const EXAMPLE_QUERY: Record<string, string> = {
  demands: '?status=stalled&limit=2&fields=status,content.title',
  actions: '?type=training&limit=2&fields=content.title,content.on',
  changes: '?limit=2',
}

function valuesOf(schema: JsonSchema): string[] {
  const one = (schema.items ?? schema) as JsonSchema
  return Array.isArray(one.enum) ? one.enum.map(String) : []
}

const parameterView = ({ name, description, schema, isRequired }: Parameter): ParameterView => ({
  name,
  meaning: description,
  values: valuesOf(schema),
  isRequired,
  isMany: schema.type === 'array',
})

function exampleOf({ path, list, method }: ApiOperation, { examples, origin }: ApiPageInput): string {
  if (method !== 'get' || list === 'drafts') return ''
  if (!path.includes('{')) return `${origin}${BASE}${path}${EXAMPLE_QUERY[list] ?? '?limit=2'}`
  const reference = examples.get(list)
  return reference === undefined ? '' : `${origin}${BASE}${path.replace(/\{\w+\}/, reference)}`
}

const byStatus = (a: { status: string }, b: { status: string }) => Number(a.status) - Number(b.status)

function operationView(operation: ApiOperation, input: ApiPageInput): OperationView {
  const address = exampleOf(operation, input)
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: `${BASE}${operation.path}`,
    summary: operation.summary,
    parameters: operation.parameters.map(parameterView),
    answers: operation.answers
      .map(({ status, description }) => ({ status: String(status), meaning: description }))
      .sort(byStatus),
    href: address.slice(input.origin.length),
    curl: address === '' ? '' : `curl '${address}'`,
  }
}

const membersOf = (shape: JsonSchema, { t }: Wording) =>
  Object.keys(shape.properties as object).map((name) => ({ name, meaning: t(`api.member.${name}`) }))

function listView(name: string, input: ApiPageInput, wording: Wording): ListView {
  const kind = input.kinds.get(name)
  const shape = kind === undefined ? changeShape : entryShape(kind)
  const names = kind === undefined ? [] : fieldNames(kind).filter((field) => field.startsWith('content.'))
  return {
    name,
    about: wording.t(`api.tag.${name}`),
    operations: input.operations
      .filter(({ list }) => list === name)
      .map((operation) => operationView(operation, input)),
    members: membersOf(jsonSchemaOf(shape, 'output'), wording),
    content: names.map((field) => field.slice('content.'.length)),
  }
}

function draftsView(input: ApiPageInput): ApiPage['drafts'] {
  const operations = input.operations
    .filter(({ list }) => list === 'drafts')
    .map((operation) => operationView(operation, input))
  const answers = new Map(
    operations.flatMap((operation) => operation.answers.map((one) => [one.status, one])),
  )
  const address = `${input.origin}${BASE}/drafts/themes`
  const body = '{"slug": "land", "content": {"name": {"en": "Land"}}}'
  const curl = `curl -H 'Authorization: Bearer TOKEN' --json '${body}' '${address}'`
  return {
    operations,
    answers: [...answers.values()].sort(byStatus),
    curl,
  }
}

const RULES = ['walk', 'asOf', 'fields', 'etag', 'errors', 'limit', 'open', 'cite'] as const

/** PURE. */
export function apiPage(input: ApiPageInput, wording: Wording): ApiPage {
  const { t } = wording
  const lists = [...new Set(input.operations.map(({ list }) => list))].filter((name) => name !== 'drafts')
  const document = `${BASE}/openapi.json`
  return {
    page: aPage({
      title: t('api.title'),
      description: t('api.lede'),
      address: '/api',
      section: 'data',
      links: [{ rel: 'service-desc', href: document, type: 'application/json' }],
    }),
    base: `${input.origin}${BASE}`,
    document,
    licence: { title: input.licence.title, href: input.licence.path },
    rules: RULES.map((rule) => t(`api.rules.${rule}`, { reads: input.readsAMinute })),
    lists: lists.map((name) => listView(name, input, wording)),
    drafts: draftsView(input),
  }
}
