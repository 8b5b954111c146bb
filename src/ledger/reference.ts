/*
 * A reference is the letter of its kind and a number, of four digits at least: 'D-0001'. It is given once and never again.
 * Records that were there before theirs had a letter keep the slug that they had as reference.
 */

export const referenceOf = (letter: string, number: number | string): string =>
  `${letter}-${String(number).padStart(4, '0')}`

/** What a reference is made of; null for what is none, such as a slug. */
export function partsOf(reference: string): { letter: string; number: number } | null {
  const [, letter, number] = /^([A-Z])-(\d+)$/.exec(reference) ?? []
  return letter === undefined ? null : { letter, number: Number(number) }
}

/** 'd-0001' is D-0001; what is no reference is left as it is. */
export const inCapitals = (text: string): string => {
  const capitals = text.toUpperCase()
  return partsOf(capitals) ? capitals : text
}

/** 0 for what is none. */
export const numberOf = (reference = ''): number => partsOf(reference)?.number ?? 0

/** The letter, the number and an ending of what an address takes for a reference: 'd-1', 'D0001.svg'; null for other words. */
export function spokenReference(part: string): { letter: string; number: string; ending: string } | null {
  const [, letter, number = '', ending = ''] = /^([a-z])-?0*(\d{1,12})(\.svg)?$/i.exec(part) ?? []
  return letter === undefined ? null : { letter: letter.toUpperCase(), number, ending: ending.toLowerCase() }
}

/** A slug: lower-case letters, digits and single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A reference with a letter, or a slug. */
export const REFERENCE_OR_SLUG = /^(?:[A-Z]-\d{4,}|[a-z0-9]+(?:-[a-z0-9]+)*)$/

/** The references with a letter; numbers over 9999 simply grow longer. */
export const references = (letter: string): RegExp => new RegExp(`^${letter}-(?:\\d{4}|[1-9]\\d{4,})$`)

/** The same, and the slugs that records had as reference. */
export const referencesOrSlugs = (letter: string): RegExp =>
  new RegExp(`^(?:${letter}-(?:\\d{4}|[1-9]\\d{4,})|[a-z0-9]+(?:-[a-z0-9]+)*)$`)
