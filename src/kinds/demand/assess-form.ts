import type { Field, RowsField, Section } from '../form/fields.js'
import { STATUSES } from '../shape/status.js'
import { THE_DAY_IT_WAS_ASKED } from './asked-on.js'
import { VERDICTS } from './rules.js'

/** What the page of one assessment offers as evidence. */
export const EVIDENCE = 'evidence'

/** The member that says why a status stands against a rule. */
export const EXCEPTION = 'exception'

const [criterionOf, note]: [Field, Field] = [
  { kind: 'hidden', name: 'criterion', label: 'criterion' },
  { kind: 'text', name: 'note', label: 'shortNote', isOptional: true },
]
const notes: readonly Field[] = [criterionOf, note]

const criteria: RowsField = {
  kind: 'rows',
  name: 'criteria',
  label: 'verdicts',
  hint: 'verdicts',
  isOptional: true,
  isFixed: true,
  add: 'criterion',
  fields: [
    criterionOf,
    { kind: 'choice', name: 'verdict', label: 'verdict', options: VERDICTS, words: 'common.verdict' },
    note,
  ],
}

const exception: Field = {
  kind: 'text',
  name: EXCEPTION,
  label: 'exception',
  hint: 'exception',
  isLong: true,
  isOptional: true,
}

export const ASSESSMENT_SECTIONS: readonly Section[] = [
  {
    heading: 'judgement',
    note: 'judgement',
    fields: [
      {
        kind: 'choice',
        name: 'status',
        label: 'status',
        options: STATUSES,
        words: 'common.status',
        meanings: 'common.statusMeaning',
        marks: 's',
      },
      {
        kind: 'date',
        name: 'on',
        label: 'assessedOn',
        hint: 'assessedOn',
        isDay: true,
        isPast: true,
        notBefore: THE_DAY_IT_WAS_ASKED,
      },
      { kind: 'text', name: 'reason', label: 'assessmentReason', hint: 'assessmentReason', isLong: true },
      exception,
    ],
  },
  { heading: 'criteria', note: 'criteria', fields: [criteria] },
  {
    heading: 'evidence',
    note: 'evidence',
    fields: [
      { kind: 'ticks', name: 'evidence', label: 'evidence', of: 'action', offer: EVIDENCE, isOptional: true },
    ],
  },
]

/** The same without the reason for an exception, which is asked for where there is one. */
export const SECTIONS_BY_RULE: readonly Section[] = ASSESSMENT_SECTIONS.map((section) => ({
  ...section,
  fields: section.fields.filter(({ name }) => name !== EXCEPTION),
}))

/** What of a published assessment can be put right: its words and what it rests on. */
export const CORRECTION_SECTIONS: readonly Section[] = ASSESSMENT_SECTIONS.map((section) => ({
  ...section,
  note: section.heading === 'judgement' ? 'correction' : '',
  fields: section.fields
    .filter(({ name }) => name !== 'status' && name !== 'on')
    .map((field) => (field === criteria ? { ...criteria, fields: notes, hint: '' } : field)),
}))
