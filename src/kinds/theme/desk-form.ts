import type { Section } from '../form/fields.js'

export const themeSections: readonly Section[] = [
  {
    heading: 'theme',
    note: 'needed',
    fields: [
      { kind: 'text', name: 'name', label: 'name', hint: 'themeName' },
      { kind: 'text', name: 'description', label: 'description', isLong: true, isOptional: true },
      {
        kind: 'line',
        name: 'place',
        label: 'themePlace',
        hint: 'themePlace',
        isShort: true,
        isNumber: true,
        isOptional: true,
      },
      { kind: 'line', name: 'slug', label: 'slug', hint: 'slug', isShort: true },
    ],
  },
]
