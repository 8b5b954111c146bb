import type { Section } from '../form/fields.js'
import { ORGANISATION_KINDS } from './rules.js'

export const organisationSections: readonly Section[] = [
  {
    heading: 'organisation',
    note: 'needed',
    fields: [
      { kind: 'text', name: 'name', label: 'name', hint: 'organisationName' },
      { kind: 'text', name: 'shortName', label: 'shortName', hint: 'shortName', isOptional: true },
      {
        kind: 'choice',
        name: 'kind',
        label: 'organisationKind',
        options: ORGANISATION_KINDS,
        words: 'common.organisationKind',
        isSelect: true,
      },
      {
        kind: 'pick',
        name: 'parent',
        label: 'parent',
        hint: 'parent',
        of: 'organisation',
        isOptional: true,
      },
      { kind: 'line', name: 'address', label: 'homePage', hint: 'address', isOptional: true },
      { kind: 'text', name: 'description', label: 'description', isLong: true, isOptional: true },
      { kind: 'line', name: 'slug', label: 'slug', hint: 'slug', isShort: true },
    ],
  },
]
