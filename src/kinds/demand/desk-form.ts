import { citedBySection } from '../form/cited-by-section.js'
import { type Field, fieldsOf, type RowsField, type Section } from '../form/fields.js'
import { newSource } from '../form/new-source.js'
import { THE_DAY_IT_WAS_ASKED } from './asked-on.js'
import { ASSESSMENT_SECTIONS } from './assess-form.js'
import { INSTRUMENT_KINDS, RESPONSES } from './rules.js'

const SPEAKER: readonly Field[] = [
  { kind: 'pick', name: 'organisation', label: 'organisation', of: 'organisation' },
  { kind: 'text', name: 'person', label: 'person', hint: 'person', isOptional: true },
]

const speakers = (name: string, label: string): RowsField => ({
  kind: 'rows',
  name,
  label,
  hint: label,
  add: 'organisation',
  fields: SPEAKER,
})

const sourceRefs = (isOptional: boolean): Field => ({
  kind: 'refs',
  name: 'sources',
  label: 'sources',
  hint: 'sourceRef',
  of: 'source',
  isOptional,
})

const note: Field = {
  kind: 'text',
  name: 'note',
  label: 'note',
  hint: 'note',
  isLong: true,
  isOptional: true,
}

const THE_DEMAND: readonly Field[] = [
  { kind: 'text', name: 'title', label: 'title', hint: 'demandTitle' },
  { kind: 'text', name: 'text', label: 'demandText', hint: 'demandText', isLong: true },
  { kind: 'tick', name: 'isQuotation', label: 'isQuotation', hint: 'isQuotation', isOptional: true },
  {
    kind: 'rows',
    name: 'criteria',
    label: 'criteria',
    hint: 'criteria',
    isOptional: true,
    add: 'criterion',
    isOrdered: true,
    fields: [
      { kind: 'hidden', name: 'number', label: 'criterion' },
      { kind: 'text', name: 'text', label: 'criterion', isLong: true, isOneLine: true },
    ],
  },
  { kind: 'ticks', name: 'themes', label: 'themes', of: 'theme' },
  { kind: 'lines', name: 'tags', label: 'tags', hint: 'tags', isOptional: true },
]

const WHO_AND_WHEN: readonly Field[] = [
  speakers('issuers', 'issuers'),
  { kind: 'ticks', name: 'addressees', label: 'addressees', hint: 'addressees', of: 'organisation' },
  { kind: 'date', name: 'issuedOn', label: 'issuedOn', hint: 'worldDate', isPast: true },
  { kind: 'text', name: 'issuedOnNote', label: 'onNote', hint: 'onNote', isOptional: true },
  {
    kind: 'date',
    name: 'deadline',
    label: 'deadline',
    hint: 'worldDate',
    isOptional: true,
    notBefore: THE_DAY_IT_WAS_ASKED,
  },
]

const restatements: Field = {
  kind: 'rows',
  name: 'restatements',
  label: 'restatements',
  hint: 'restatements',
  isOptional: true,
  add: 'restatement',
  fields: [
    {
      kind: 'date',
      name: 'on',
      label: 'restatedOn',
      hint: 'worldDate',
      isPast: true,
      notBefore: THE_DAY_IT_WAS_ASKED,
      unless: 'isEarlier',
    },
    { kind: 'tick', name: 'isEarlier', label: 'isEarlier', hint: 'isEarlier', isOptional: true },
    speakers('by', 'restatedBy'),
    sourceRefs(true),
    { ...note, label: 'shortNote' } as Field,
  ],
}

const response: Field = {
  kind: 'group',
  name: 'response',
  label: 'response',
  hint: 'response',
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      label: 'responseKind',
      options: RESPONSES,
      words: 'common.response',
      isSelect: true,
      isOptional: true,
    },
    {
      kind: 'date',
      name: 'on',
      label: 'responseOn',
      hint: 'worldDate',
      isOptional: true,
      isPast: true,
      notBefore: THE_DAY_IT_WAS_ASKED,
    },
    { kind: 'text', name: 'note', label: 'responseNote', isLong: true, isOptional: true },
    sourceRefs(true),
  ],
}

const instruments: Field = {
  kind: 'rows',
  name: 'instruments',
  label: 'instruments',
  hint: 'instruments',
  isOptional: true,
  add: 'instrument',
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      label: 'instrumentKind',
      options: INSTRUMENT_KINDS,
      words: 'fields.instrumentKind',
      isSelect: true,
    },
    { kind: 'line', name: 'code', label: 'instrumentCode', isShort: true },
    { kind: 'text', name: 'title', label: 'title', isOptional: true },
    { kind: 'line', name: 'address', label: 'address', isOptional: true },
  ],
}

const SECTIONS: readonly Section[] = [
  { heading: 'demand', note: 'needed', fields: THE_DEMAND },
  { heading: 'whoWhen', note: '', fields: WHO_AND_WHEN },
  { heading: 'sources', note: 'demandSources', fields: [sourceRefs(false), newSource] },
  { heading: 'again', note: 'again', fields: [restatements] },
  {
    heading: 'answer',
    note: 'answer',
    fields: [
      response,
      { kind: 'text', name: 'dispute', label: 'dispute', hint: 'dispute', isLong: true, isOptional: true },
    ],
  },
  {
    heading: 'related',
    note: '',
    fields: [
      {
        kind: 'refs',
        name: 'supersedes',
        label: 'supersedes',
        hint: 'supersedes',
        of: 'demand',
        isOptional: true,
      },
      instruments,
      note,
    ],
  },
]

export const demandSections: readonly Section[] = [...SECTIONS, citedBySection]

/** Assessments are made on a page of their own, so that a status is never just typed into a field. */
export const judgements: readonly Field[] = [
  {
    kind: 'rows',
    name: 'assessments',
    label: 'assessments',
    add: 'assessment',
    fields: fieldsOf(ASSESSMENT_SECTIONS),
  },
  { kind: 'date', name: 'checkedOn', label: 'checkedOn', isDay: true, isPast: true },
]
