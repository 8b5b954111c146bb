import { citedBySection } from '../form/cited-by-section.js'
import type { Section } from '../form/fields.js'
import { filesField } from '../form/files-field.js'
import { type DeskForm, PLAIN } from '../form/form.js'
import { SOURCE_FIELDS } from '../form/new-source.js'
import { joinFiles } from '../shape/files.js'
import { sourceContent } from './form.js'

const SECTIONS: readonly Section[] = [
  { heading: 'source', note: 'needed', fields: SOURCE_FIELDS },
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
