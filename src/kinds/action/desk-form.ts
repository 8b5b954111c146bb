import { firstDay, lastDay } from '../../language/dates.js'
import { citedBySection } from '../form/cited-by-section.js'
import type { Field, Section } from '../form/fields.js'
import { newSource } from '../form/new-source.js'
import type { FormError } from '../form/read-form.js'
import { ACTION_TYPES, EFFECTS } from './rules.js'

const actors: Field = {
  kind: 'rows',
  name: 'actors',
  label: 'actors',
  hint: 'actors',
  add: 'actor',
  fields: [
    { kind: 'pick', name: 'organisation', label: 'organisation', of: 'organisation' },
    { kind: 'text', name: 'person', label: 'person', hint: 'person', isOptional: true },
  ],
}

const figures: Field = {
  kind: 'rows',
  name: 'figures',
  label: 'figures',
  hint: 'figures',
  isOptional: true,
  add: 'figure',
  fields: [
    { kind: 'text', name: 'label', label: 'figureLabel' },
    { kind: 'line', name: 'value', label: 'figureValue', isShort: true, isNumber: true },
    { kind: 'text', name: 'unit', label: 'figureUnit' },
    { kind: 'text', name: 'period', label: 'figurePeriod', isOptional: true },
    { kind: 'text', name: 'note', label: 'figureNote', isOptional: true },
  ],
}

const links: Field = {
  kind: 'rows',
  name: 'links',
  label: 'links',
  hint: 'links',
  isOptional: true,
  add: 'link',
  fields: [
    { kind: 'ref', name: 'demand', label: 'demand', hint: 'demandRef', of: 'demand' },
    {
      kind: 'choice',
      name: 'effect',
      label: 'effect',
      options: EFFECTS,
      words: 'common.effect',
      meanings: 'fields.effectMeaning',
      marks: 'e',
    },
    {
      kind: 'text',
      name: 'reason',
      label: 'effectReason',
      hint: 'effectReason',
      isLong: true,
      isOneLine: true,
    },
    { kind: 'tick', name: 'isContext', label: 'isContext', hint: 'isContext', isOptional: true },
  ],
}

const SECTIONS: readonly Section[] = [
  {
    heading: 'action',
    note: 'needed',
    fields: [
      { kind: 'text', name: 'title', label: 'title', hint: 'actionTitle' },
      { kind: 'text', name: 'summary', label: 'summary', hint: 'summary', isLong: true },
      actors,
      {
        kind: 'choice',
        name: 'type',
        label: 'actionType',
        options: ACTION_TYPES,
        words: 'common.actionType',
      },
    ],
  },
  {
    heading: 'whenWhere',
    note: '',
    fields: [
      { kind: 'date', name: 'on', label: 'actionOn', hint: 'worldDate', isPast: true },
      { kind: 'date', name: 'until', label: 'until', hint: 'until', isOptional: true },
      { kind: 'text', name: 'onNote', label: 'onNote', hint: 'onNote', isOptional: true },
      { kind: 'text', name: 'place', label: 'place', hint: 'place', isOptional: true },
      figures,
    ],
  },
  {
    heading: 'sources',
    note: 'actionSources',
    fields: [{ kind: 'refs', name: 'sources', label: 'sources', hint: 'sourceRef', of: 'source' }, newSource],
  },
  { heading: 'links', note: 'links', fields: [links] },
  {
    heading: 'remarks',
    note: '',
    fields: [{ kind: 'text', name: 'note', label: 'note', hint: 'note', isLong: true, isOptional: true }],
  },
]

/** A period that ends before it begins. One in 2022-08 may end in 2022: the source is only less exact about it. */
export function endsTooEarly({ on, until }: Record<string, unknown>): FormError[] {
  if (typeof on !== 'string' || typeof until !== 'string' || lastDay(until) >= firstDay(on)) return []
  return [{ field: 'until', code: 'ends', params: {} }]
}

export const actionSections: readonly Section[] = [...SECTIONS, citedBySection]
