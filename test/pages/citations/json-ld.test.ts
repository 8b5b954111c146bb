import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import jsonld from 'jsonld'
import { jsonLdOf } from '../../../src/pages/citations/json-ld.js'
import { citableEntries, places } from './entries.js'

const require = createRequire(import.meta.url)

/** The vocabulary of schema.org as another project publishes it: which properties each type has, inherited ones too. */
function vocabulary(): (type: string) => ReadonlySet<string> {
  const file = require.resolve('schema-dts').replace(/schema\.js$/, 'schema.d.ts')
  const text = readFileSync(file, 'utf8')
  const declared = new Map<string, { parents: string[]; own: string[] }>()
  for (const [, name = '', parents = '', body = ''] of text.matchAll(
    /^interface (\w+)Base(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gm,
  )) {
    const own = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property)
    declared.set(name, { parents: [...parents.matchAll(/(\w+)Base/g)].map(([, one = '']) => one), own })
  }
  const propertiesOf = (type: string): Set<string> => {
    const found = declared.get(type) ?? aliasOf(type)
    return new Set(found.parents.flatMap((parent) => [...propertiesOf(parent)]).concat(found.own))
  }
  /** A type without properties of its own has its parent's. */
  const aliasOf = (type: string) => {
    const parent = new RegExp(`^interface ${type}Leaf extends (\\w+)Base`, 'm').exec(text)?.[1]
    assert.ok(parent, `schema.org has no type ${type}`)
    return { parents: [parent], own: [] }
  }
  return propertiesOf
}

const propertiesOf = vocabulary()

type Node = Record<string, unknown>

function* nodesIn(value: unknown): Iterable<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one)
  else if (typeof value === 'object' && value !== null) {
    yield value as Node
    for (const one of Object.values(value)) yield* nodesIn(one)
  }
}

const SCHEMA = 'http://schema.org/'

/** The context of schema.org as far as expanding needs it: every term is one of its own. */
const documentLoader = async (url: string) => {
  assert.equal(url, 'https://schema.org')
  return { contextUrl: undefined, documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } }
}

const given = citableEntries().flatMap((citable) =>
  places.flatMap((place) => {
    const data = jsonLdOf(citable, place)
    return data === null ? [] : [data]
  }),
)

test('structured data uses only types of schema.org, and of each only properties that it has', () => {
  assert.ok(given.length > 400)
  for (const data of given) {
    for (const node of nodesIn(data)) {
      const properties = propertiesOf(String(node['@type']))
      for (const name of Object.keys(node).filter((key) => !key.startsWith('@')))
        assert.ok(properties.has(name), `${node['@type']} has no ${name}`)
    }
  }
})

test('a type or property that schema.org does not have would be found', () => {
  assert.throws(() => propertiesOf('Advocacy'))
  assert.ok(!propertiesOf('CreativeWork').has('demand'))
  assert.ok(propertiesOf('Report').has('headline'), 'properties are inherited')
})

test('structured data expands with no term dropped', async () => {
  const byShape = new Map(given.map((data) => [JSON.stringify([data['@type'], Object.keys(data)]), data]))
  for (const data of byShape.values()) {
    const options = { documentLoader, safe: true } as unknown as Parameters<typeof jsonld.expand>[1]
    const [expanded] = await jsonld.expand(data, options)
    const wanted = Object.keys(data).filter((key) => !key.startsWith('@'))
    for (const name of wanted) assert.ok(expanded?.[SCHEMA + name], `${name} of ${data['@type']}`)
  }
})
