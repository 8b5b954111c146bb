import type { Text } from '../../language/text.js'
import type { Referred } from './fields.js'

/** One record that a field can refer to. */
export interface Choice {
  value: string
  title: Text
  isPublished: boolean
}

/** What a form offers to choose from, and the titles of all that it already names. */
export interface Choices {
  records: Partial<Record<Referred, readonly Choice[]>>
  /** What one page alone offers, by name. */
  offers: Record<string, readonly Choice[]>
}

/** The choice of a reference; undefined when there is no such record. */
export const choiceOf = (choices: Choices, kind: Referred, reference: string): Choice | undefined =>
  choices.records[kind]?.find((choice) => choice.value === reference)
