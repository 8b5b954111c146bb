import type { Text } from '../../language/text.js'

/** An organisation that speaks, and the person who spoke for it. */
export interface Speaker {
  organisation: string
  person: Text
}

/** The organisations that speak, each once. */
export const organisationsOf = (speakers: readonly Pick<Speaker, 'organisation'>[]): string[] => [
  ...new Set(speakers.map(({ organisation }) => organisation)),
]

export const people = (speakers: readonly Speaker[]): Text[] => speakers.map(({ person }) => person)
