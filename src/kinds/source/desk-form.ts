import { citedBySection } from '../form/cited-by-section.js'
import type { Field, GroupField, Section } from '../form/fields.js'
import { filesField } from '../form/files-field.js'
import { type DeskForm, NEW_SOURCE, PLAIN } from '../form/form.js'
import { joinFiles } from '../shape/files.js'
import { sourceContent } from './form.js'
import { SOURCE_KINDS } from './rules.js'

const kind: Field = {
  kind: 'choice',
  name: 'kind',
  label: 'sourceKind',
  options: SOURCE_KINDS,
  words: 'common.sourceKind',
  isSelect: true,
}

const WHAT: readonly Field[] = [
  kind,
  { kind: 'text', name: 'title', label: 'title', hint: 'sourceTitle' },
  { kind: 'line', name: 'publisher', label: 'publisher', hint: 'publisher' },
  { kind: 'line', name: 'address', label: 'address', hint: 'address', isOptional: true },
  { kind: 'date', name: 'publishedOn', label: 'publishedOn', hint: 'worldDate', isOptional: true },
]

const confidential: Field = {
  kind: 'tick',
  name: 'isConfidential',
  label: 'isConfidential',
  hint: 'isConfidential',
  isOptional: true,
}

const SECTIONS: readonly Section[] = [
  { heading: 'source', note: 'needed', fields: [...WHAT, confidential] },
  {
    heading: 'sourceMore',
    note: '',
    fields: [
      { kind: 'lines', name: 'authors', label: 'authors', hint: 'authors', isOptional: true },
      { kind: 'date', name: 'readOn', label: 'readOn', hint: 'day', isDay: true, isOptional: true },
      {
        kind: 'line',
        name: 'language',
        label: 'language',
        hint: 'language',
        isShort: true,
        isOptional: true,
      },
      {
        kind: 'group',
        name: 'archive',
        label: 'archive',
        isOptional: true,
        fields: [
          {
            kind: 'line',
            name: 'address',
            label: 'archiveAddress',
            hint: 'archiveAddress',
            isOptional: true,
          },
        ],
      },
      { kind: 'text', name: 'note', label: 'note', hint: 'note', isLong: true, isOptional: true },
    ],
  },
]

export const sourceForm: DeskForm = {
  kind: 'source',
  path: 'sources',
  sections: [...SECTIONS, citedBySection],
  schema: sourceContent,
  ...PLAIN,
  carried: [filesField],
  joinCarried: joinFiles,
  slugFrom: null,
}

/** A source that is not yet in the record, typed on the form of what cites it. */
export const newSource: GroupField = {
  kind: 'group',
  name: NEW_SOURCE,
  label: 'newSource',
  hint: 'newSource',
  isOptional: true,
  isFolded: true,
  fields: [...WHAT, confidential],
}
