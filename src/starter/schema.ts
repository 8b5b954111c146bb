import { jsonSchemaOf } from '../kinds/json-schema.js'
import type { RecordKind } from '../kinds/kind.js'
import { ALL_KINDS } from '../kinds/kinds.js'

/** The JSON Schema (2020-12) of files that STARTER_DATA and `tamdan import` take, by which an editor completes them. PURE. */
export function recordSchema(): Record<string, unknown> {
  const list = ({ kind, letter, shape }: RecordKind) => {
    const properties = {
      kind: { const: kind },
      reference: { type: 'string', pattern: `^${letter}-[0-9]{4,}$` },
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
      ...Object.fromEntries(ALL_KINDS.map((kind) => [kind.path, list(kind)])),
    },
  }
}
