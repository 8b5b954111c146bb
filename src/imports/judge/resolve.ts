import { kindOf } from '../../kinds/cited.js'
import type { Field, Referred } from '../../kinds/form/fields.js'
import type { Members } from '../rules.js'

/** What a text in a place for references names. */
export type ResolveReference = (text: string, kind: Referred, path: string) => string

const resolveAll = (value: unknown, of: Referred, path: string, resolve: ResolveReference): unknown =>
  Array.isArray(value)
    ? value.map((one, place) =>
        typeof one === 'string' ? resolve(one, kindOf(one, of), `${path}.${place}`) : one,
      )
    : value

function resolveField(field: Field, value: unknown, path: string, resolve: ResolveReference): unknown {
  switch (field.kind) {
    case 'pick':
    case 'ref':
      return typeof value === 'string' ? resolve(value, kindOf(value, field.of), path) : value
    case 'refs':
    case 'ticks':
      return resolveAll(typeof value === 'string' ? [value] : value, field.of, path, resolve)
    case 'group':
      return isMembers(value) ? resolveIn(field.fields, value, resolve, `${path}.`) : value
    case 'rows':
      return Array.isArray(value)
        ? value.map((row, place) =>
            isMembers(row) ? resolveIn(field.fields, row, resolve, `${path}.${place}.`) : row,
          )
        : value
    default:
      return value
  }
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A content in which every reference, by its field's description, is what `resolve` makes of it. PURE. */
export function resolveIn(
  fields: readonly Field[],
  content: Members,
  resolve: ResolveReference,
  prefix = '',
): Members {
  const resolved = fields
    .filter(({ name }) => content[name] !== undefined)
    .map((field) => [field.name, resolveField(field, content[field.name], prefix + field.name, resolve)])
  return { ...content, ...Object.fromEntries(resolved) }
}
