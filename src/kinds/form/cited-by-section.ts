import type { Section } from './fields.js'

/** Where an entry is cited, on the form of each kind that is. */
export const citedBySection: Section = {
  heading: 'citedBy',
  note: '',
  fields: [
    {
      kind: 'rows',
      name: 'citedBy',
      label: 'citedBy',
      hint: 'citedBy',
      isOptional: true,
      add: 'citing',
      fields: [
        { kind: 'line', name: 'by', label: 'citedByWhom' },
        { kind: 'line', name: 'where', label: 'citedWhere', hint: 'citedWhere' },
        { kind: 'line', name: 'address', label: 'address', hint: 'address', isOptional: true },
        {
          kind: 'date',
          name: 'on',
          label: 'publishedOn',
          hint: 'worldDate',
          isOptional: true,
          isPast: true,
        },
      ],
    },
  ],
}
