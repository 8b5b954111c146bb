import { citedBySection } from '../form/cited-by-section.js'
import type { Section } from '../form/fields.js'
import { SOURCE_FIELDS } from '../form/new-source.js'

const SECTIONS: readonly Section[] = [
  { heading: 'source', note: 'needed', fields: SOURCE_FIELDS },
  {
    heading: 'sourceMore',
    note: '',
    fields: [
      { kind: 'lines', name: 'authors', label: 'authors', hint: 'authors', isOptional: true },
      {
        kind: 'date',
        name: 'readOn',
        label: 'readOn',
        hint: 'day',
        isDay: true,
        isOptional: true,
        isPast: true,
      },
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

export const sourceSections: readonly Section[] = [...SECTIONS, citedBySection]
