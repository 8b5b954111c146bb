import { AppError } from '../../errors.js'
import { ACTION_TYPES, EFFECTS } from '../../kinds/action/rules.js'
import { SEARCHED_KINDS } from '../../kinds/kinds.js'
import { ORGANISATION_KINDS } from '../../kinds/organisation/rules.js'
import type { SearchEntry } from '../../kinds/search-entry.js'
import type { SearchField } from '../../kinds/search-fields.js'
import { SOURCE_KINDS } from '../../kinds/shape/source-kinds.js'
import { STATUSES } from '../../kinds/shape/status.js'
import { fold } from '../../language/fold.js'
import { LANGUAGES } from '../../language/languages.js'
import { inNoLanguage, type Text } from '../../language/text.js'
import { wordingOf } from '../../language/wording.js'
import type { Names } from '../names.js'
import type { AskedValue } from './query.js'

/** Values of a field that has a fixed list of them, each with the keys of its names in the catalogues. */
const CLOSED: Partial<Record<SearchField, readonly [string, readonly string[]][]>> = {
  kind: SEARCHED_KINDS.map((kind) => [kind, [`search.kind.${kind}`, `search.kinds.${kind}`]]),
  status: STATUSES.map((status) => [status, [`common.status.${status}`]]),
  type: [
    ...ACTION_TYPES.map((type): [string, string[]] => [type, [`common.actionType.${type}`]]),
    ...SOURCE_KINDS.map((kind): [string, string[]] => [kind, [`common.sourceKind.${kind}`]]),
    ...ORGANISATION_KINDS.map((kind): [string, string[]] => [kind, [`common.organisationKind.${kind}`]]),
  ],
  effect: EFFECTS.map((effect) => [effect, [`common.effect.${effect}`]]),
}

const inEach = (key: string): string[] => LANGUAGES.map((language) => fold(wordingOf(language).t(key)))

const asSlug = (value: string): string => value.replace(/[\s_]+/g, '-')

/** A wrong value of a field, with those that it may have. */
export interface ValueProblem {
  field: SearchField
  value: string
  allowed: string[]
}

type Accepted = ReadonlySet<string> | ValueProblem

function ofClosed(field: SearchField, value: string): Accepted {
  const known = CLOSED[field] ?? []
  const found = known.filter(([slug, keys]) => slug === asSlug(value) || keys.flatMap(inEach).includes(value))
  if (found.length > 0) return new Set(found.map(([slug]) => slug))
  return { field, value, allowed: [...new Set(known.map(([slug]) => slug))] }
}

function ofYear(value: string): Accepted {
  return /^\d{4}$/.test(value) ? new Set([value]) : { field: 'year', value, allowed: ['2022', '2023'] }
}

type Named = readonly [reference: string, readonly Text[]]

/** Those called so; where nobody is, those whose names have it in them. */
function ofNames(value: string, known: string | undefined, named: Iterable<Named>): Accepted {
  const whole = new Set(known === undefined ? [] : [known])
  const part = new Set<string>()
  for (const [reference, texts] of named) {
    const names = texts.flatMap((text) => LANGUAGES.map((language) => fold(text[language] ?? '')))
    if (names.includes(value) || reference.toLowerCase() === value) whole.add(reference)
    else if (names.some((name) => name.includes(value))) part.add(reference)
  }
  return whole.size > 0 ? whole : part
}

/** What is called by a slug, in any of the ways in which people type one. */
const bySlug = (slugs: ReadonlyMap<string, string>, value: string): string | undefined =>
  slugs.get(value) ?? slugs.get(asSlug(value))

function acceptedBy({ field, value }: AskedValue, names: Names): Accepted {
  if (field === 'theme')
    return ofNames(
      value,
      bySlug(names.slugs.theme, value),
      [...names.themes].map(([reference, { slug, name }]) => [reference, [inNoLanguage(slug), name]]),
    )
  if (field === 'issuer' || field === 'addressee' || field === 'actor')
    return ofNames(
      value,
      bySlug(names.slugs.organisation, value),
      [...names.organisations].map(([reference, { slug, name, short }]) => [
        reference,
        [inNoLanguage(slug), name, short],
      ]),
    )
  if (field === 'tag') return new Set([asSlug(value)])
  if (field === 'demand') return new Set([value.toUpperCase()])
  return field === 'year' ? ofYear(value) : ofClosed(field, value)
}

const NONE: readonly string[] = []

/** PURE. The values of a version by the name of a field. */
export const valuesOf = ({ values }: SearchEntry, field: SearchField): readonly string[] =>
  values[field] ?? NONE

const isProblem = (accepted: Accepted): accepted is ValueProblem => 'allowed' in accepted

/** PURE. What is wrong with what was asked for by the names of fields. */
export const problemsOf = (asked: readonly AskedValue[], names: Names): ValueProblem[] =>
  asked.map((one) => acceptedBy(one, names)).filter(isProblem)

/**
 * PURE. Tells of a version whether it is as asked for. Values of one field widen each other, fields narrow each other.
 * @throws AppError 'bad-request' for a value that its field cannot have
 */
export function filterOf(asked: readonly AskedValue[], names: Names): (entry: SearchEntry) => boolean {
  const wanted = new Map<SearchField, Set<string>>()
  const unwanted: [SearchField, ReadonlySet<string>][] = []
  for (const one of asked) {
    const accepted = acceptedBy(one, names)
    if (isProblem(accepted)) throw refusal(accepted)
    if (one.isNot) unwanted.push([one.field, accepted])
    else wanted.set(one.field, new Set([...(wanted.get(one.field) ?? []), ...accepted]))
  }
  const isAny = (entry: SearchEntry, field: SearchField, values: ReadonlySet<string>) =>
    valuesOf(entry, field).some((value) => values.has(value))
  return (entry) =>
    [...wanted].every(([field, values]) => isAny(entry, field, values)) &&
    !unwanted.some(([field, values]) => isAny(entry, field, values))
}

function refusal({ field, value, allowed }: ValueProblem): AppError {
  const listed = allowed.map((one) => `${field}:${one}`)
  const details = { parameter: 'q', problem: 'search.value', allowed: listed }
  return new AppError('bad-request', `'${field}' cannot be '${value}'`, details)
}
