import { citedBySection } from '../form/cited-by-section.js'
import type { Section } from '../form/fields.js'

export const programmeSections: readonly Section[] = [
  {
    heading: 'programme',
    note: 'needed',
    fields: [
      { kind: 'text', name: 'title', label: 'title' },
      { kind: 'line', name: 'slug', label: 'slug', hint: 'programmeSlug', isShort: true },
      { kind: 'text', name: 'funder', label: 'funder', isOptional: true },
      {
        kind: 'text',
        name: 'narrative',
        label: 'narrative',
        hint: 'narrative',
        isLong: true,
        isOptional: true,
      },
    ],
  },
  {
    heading: 'covers',
    note: 'covers',
    fields: [
      {
        kind: 'refs',
        name: 'demands',
        label: 'demands',
        hint: 'demandRef',
        of: 'demand',
        isOptional: true,
      },
      { kind: 'ticks', name: 'themes', label: 'themes', of: 'theme', isOptional: true },
      { kind: 'ticks', name: 'issuers', label: 'issuers', of: 'organisation', isOptional: true },
    ],
  },
  {
    heading: 'periods',
    note: '',
    fields: [
      {
        kind: 'rows',
        name: 'periods',
        label: 'periods',
        hint: 'periods',
        isOptional: true,
        add: 'period',
        fields: [
          { kind: 'date', name: 'from', label: 'from', isDay: true },
          { kind: 'date', name: 'to', label: 'to', isDay: true },
          { kind: 'text', name: 'label', label: 'periodLabel', isOptional: true },
        ],
      },
      { kind: 'tick', name: 'isUnlisted', label: 'isUnlisted', hint: 'isUnlisted', isOptional: true },
    ],
  },
  citedBySection,
]
