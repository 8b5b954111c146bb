import { jsonSchemaOf } from '../kinds/json-schema.js'
import { KINDS_OF_RECORD } from '../kinds/kinds.js'
import { KINDS, LISTS } from '../ledger/entry.js'

/** The JSON Schema (2020-12) of files that STARTER_DATA and `tamdan import` take, by which an editor completes them. PURE. */
export function recordSchema(): Record<string, unknown> {
  const list = (kind: (typeof KINDS)[number]) => {
    const { letter: prefix, shape } = KINDS_OF_RECORD[kind]
    const properties = {
      kind: { const: kind },
      reference: { type: 'string', pattern: `^${prefix}-[0-9]{4,}$` },
      content: jsonSchemaOf(shape, 'input'),
    }
    const record = {
      type: 'object',
      additionalProperties: false,
      required: ['reference', 'content'],
      properties,
    }
    return { type: 'array', items: record }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A record for Tamdan',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(KINDS.map((kind) => [LISTS[kind], list(kind)])),
    },
  }
}
