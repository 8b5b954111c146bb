import { SOURCE_KINDS } from '../shape/source-kinds.js'
import type { Field, GroupField } from './fields.js'
import { NEW_SOURCE } from './form.js'

const kind: Field = {
  kind: 'choice',
  name: 'kind',
  label: 'sourceKind',
  options: SOURCE_KINDS,
  words: 'common.sourceKind',
  isSelect: true,
}

const confidential: Field = {
  kind: 'tick',
  name: 'isConfidential',
  label: 'isConfidential',
  hint: 'isConfidential',
  isOptional: true,
}

/** What a source is, as its own form asks it first and as what cites it may bring along. */
export const SOURCE_FIELDS: readonly Field[] = [
  kind,
  { kind: 'text', name: 'title', label: 'title', hint: 'sourceTitle' },
  { kind: 'line', name: 'publisher', label: 'publisher', hint: 'publisher' },
  { kind: 'line', name: 'address', label: 'address', hint: 'address', isOptional: true },
  {
    kind: 'date',
    name: 'publishedOn',
    label: 'publishedOn',
    hint: 'worldDate',
    isOptional: true,
    isPast: true,
  },
  confidential,
]

/** A source that is not yet in the record, typed on the form of what cites it. */
export const newSource: GroupField = {
  kind: 'group',
  name: NEW_SOURCE,
  label: 'newSource',
  hint: 'newSource',
  isOptional: true,
  isFolded: true,
  fields: SOURCE_FIELDS,
}
