import { AppError } from '../../errors.js'
import { isWorldDate } from '../../language/dates.js'
import { sureDay } from '../../language/day-reader.js'
import { latinDigits, latinNumber } from '../../language/digits.js'
import { byLanguage, LANGUAGES } from '../../language/languages.js'
import { type Field, MOST_ROWS } from './fields.js'

/*
 * A form as typed: text in the shape of its fields, whether or not it makes sense. Pages are made from it, so nothing
 * that was typed is lost; contents are read from it.
 */
export type Typed = string | Typed[] | TypedGroup
export interface TypedGroup {
  [name: string]: Typed
}

/** A posted form: its flat names and their values. Only names that a form asks for are ever looked up. */
export type Posted = ReadonlyMap<string, readonly string[]>

/** Names of what a form sends when a date that it asked about is accepted: which, and what was pressed before it asked. */
const MEANS = 'means'
const ASKED = 'asked'
const MEANT = /^([a-zA-Z]{1,40}(?:\.(?:\d{1,4}|[a-zA-Z]{1,40})){0,5})=([\d-]{4,10})$/

/** With the date that was accepted in the place of what was typed, as if that had been sent at first. */
function withMeant(posted: Map<string, string[]>): Posted {
  const [means] = posted.get(MEANS) ?? []
  if (means === undefined) return posted
  const [, path, date = ''] = MEANT.exec(means) ?? []
  posted.set('op', posted.get(ASKED) ?? [''])
  if (path === undefined || !isWorldDate(date)) return posted
  for (const [part, text] of Object.entries(datePartsOf(date))) posted.set(`${path}.${part}`, [text])
  return posted
}

/**
 * The posted body as flat names. What is not text, such as a nested object, is left out.
 * @throws AppError 'bad-request' when no form was sent
 */
export function postedOf(body: unknown): Posted {
  if (body === undefined) throw new AppError('bad-request', 'This address takes a form')
  const posted = new Map<string, string[]>()
  for (const [name, value] of Object.entries(typeof body === 'object' && body !== null ? body : {})) {
    const texts = [value].flat().filter((one): one is string => typeof one === 'string')
    // Browsers send CRLF; one form of line end, so that an untouched text equals the one it was shown from.
    if (texts.length > 0)
      posted.set(
        name,
        texts.map((text) => text.replace(/\r\n?/g, '\n')),
      )
  }
  return withMeant(posted)
}

export const asText = (typed: Typed | undefined): string => (typeof typed === 'string' ? typed : '')
export const asList = (typed: Typed | undefined): Typed[] => (Array.isArray(typed) ? typed : [])
export const asGroup = (typed: Typed | undefined): TypedGroup =>
  typeof typed === 'object' && !Array.isArray(typed) ? typed : {}

/** Nothing was typed into it, or only space. */
export function isBlank(typed: Typed): boolean {
  if (typeof typed === 'string') return typed.trim() === ''
  return Object.values(typed).every(isBlank)
}

/** The posted form without what stands at a path: a removed row, or one reference of a list. */
export const without = (posted: Posted, path: string): Posted =>
  new Map([...posted].filter(([name]) => name !== path && !name.startsWith(`${path}.`)))

/** The rows posted under a path, in their order: the numbers in `path.0.name`, `path.7.name`. */
export function rowNumbers(posted: Posted, path: string): number[] {
  const numbers = new Set<number>()
  for (const name of posted.keys()) {
    const found = name.startsWith(`${path}.`) ? /^\d{1,4}(?=\.|$)/.exec(name.slice(path.length + 1)) : null
    if (found) numbers.add(Number(found[0]))
  }
  return [...numbers].sort((a, b) => a - b).slice(0, MOST_ROWS)
}

/** A date as its three inputs show it. */
export function datePartsOf(date: string): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = date.split('-')
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

/**
 * '2024-09-18', '2024-09' or '2024' from three inputs, or what was typed into one of them, which may be the whole date. What
 * does not fit together stays recognisably wrong: a year of three boxes is never a day.
 */
function dateFrom({ year, month, day }: TypedGroup): string | undefined {
  const parts = [year, month, day].map((part) => latinDigits(asText(part).trim()))
  const filled = parts.filter((part) => part !== '')
  if (filled.length === 0) return undefined
  const [only = ''] = filled
  if (filled.length === 1 && !/^\d{1,3}$/.test(only)) return only
  while (parts.at(-1) === '') parts.pop()
  const long = parts.map((part, place) => (part === '' ? '' : part.padStart(place === 0 ? 4 : 2, '0')))
  return long.join('-')
}

/** A whole date in one input is shown back as what it says where that is sure; anything else as it was typed. */
function understood(typed: TypedGroup, isDay = false): TypedGroup {
  const filled = Object.values(typed).filter((part) => !isBlank(part))
  const date = filled.length === 1 ? sureDay(asText(filled[0]), isDay) : undefined
  return date === undefined || date.length === 4 ? typed : datePartsOf(date)
}
/** What of a row was typed: what it only carries along fills none. */
const seenOf = (fields: readonly Field[], row: TypedGroup): TypedGroup =>
  Object.fromEntries(
    fields.filter(({ kind }) => kind !== 'hidden').map(({ name }) => [name, row[name] ?? '']),
  )

const first = (posted: Posted, name: string): string => posted.get(name)?.[0] ?? ''

function readField(field: Field, posted: Posted, path: string): Typed {
  const parts = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, first(posted, `${path}.${name}`)]))
  switch (field.kind) {
    case 'text':
      return parts(LANGUAGES)
    case 'date':
      return understood(parts(['day', 'month', 'year']), field.isDay)
    case 'ticks':
      return [...(posted.get(path) ?? [])].slice(0, MOST_ROWS).sort()
    case 'refs':
      return rowNumbers(posted, path)
        .map((row) => first(posted, `${path}.${row}`))
        .filter((text) => !isBlank(text))
    case 'group':
      return readTyped(field.fields, posted, `${path}.`)
    case 'rows':
      return rowNumbers(posted, path)
        .map((row) => readTyped(field.fields, posted, `${path}.${row}.`))
        .filter((row) => !isBlank(field.isFixed ? row : seenOf(field.fields, row)))
    default:
      return first(posted, path)
  }
}

/** The form as typed, with its empty rows left out, so that a row's place is the same here, in the content and on the page. */
export function readTyped(fields: readonly Field[], posted: Posted, prefix = ''): TypedGroup {
  return Object.fromEntries(
    fields.map((field) => [field.name, readField(field, posted, prefix + field.name)]),
  )
}

type Content = Record<string, unknown>
const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null
const memberOf = (value: unknown, name: string): unknown => (isContent(value) ? value[name] : undefined)
const written = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

function showField(field: Field, value: unknown): Typed {
  switch (field.kind) {
    case 'text':
      return byLanguage((language) => written(memberOf(value, language)))
    case 'date':
      return datePartsOf(written(value))
    case 'ticks':
      // Boxes have no order of their own: sorted, so that the same boxes are the same list.
      return (Array.isArray(value) ? value : []).map(written).sort()
    case 'refs':
      return (Array.isArray(value) ? value : []).map(written)
    case 'lines':
      return (Array.isArray(value) ? value : []).map(written).join('\n')
    case 'tick':
      return value === true ? 'on' : ''
    case 'group':
      return typedFrom(field.fields, value)
    case 'rows':
      return (Array.isArray(value) ? value : []).map((row) => typedFrom(field.fields, row))
    default:
      return written(value)
  }
}

/** A content as its form shows it. `undefined` gives the empty form. */
export function typedFrom(fields: readonly Field[], content: unknown): TypedGroup {
  return Object.fromEntries(
    fields.map((field) => [field.name, showField(field, memberOf(content, field.name))]),
  )
}

/** 'S-0007' of 's-0007 Police Academy and APLE', as a suggestion puts it into the field. */
export function referenceIn(text: string): string {
  const found = /^[a-z]-\d+(?=\s|:|$)/i.exec(latinDigits(text.trim()))
  return found ? found[0].toUpperCase() : text.trim()
}

const joinedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')

const onOneLine = (typed: TypedGroup): TypedGroup =>
  Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, joinedLines(asText(text))]))

const lineFrom = (field: Field, text: string): string =>
  field.kind === 'line' && field.isNumber ? latinNumber(text) : text

function memberFrom(field: Field, typed: Typed | undefined): unknown {
  switch (field.kind) {
    case 'text':
      return field.isOneLine ? onOneLine(asGroup(typed)) : asGroup(typed)
    case 'date':
      return dateFrom(asGroup(typed))
    case 'ticks':
      return asList(typed)
    case 'refs':
      return asList(typed).map((one) => referenceIn(asText(one)))
    case 'lines':
      return asText(typed)
        .split('\n')
        .filter((line) => !isBlank(line))
    case 'tick':
      return asText(typed) === 'on'
    case 'ref':
      return referenceIn(asText(typed)) || undefined
    case 'group':
      return contentFrom(field.fields, asGroup(typed))
    case 'rows':
      return asList(typed).map((row) => contentFrom(field.fields, asGroup(row)))
    default:
      return asText(typed).trim() === '' ? undefined : lineFrom(field, asText(typed))
  }
}

/** What the form says, in the shape of the content but not yet checked: the record's schema does that. */
export function contentFrom(fields: readonly Field[], typed: TypedGroup): Content {
  const members = fields.map((field) => [field.name, memberFrom(field, typed[field.name])] as const)
  return Object.fromEntries(members.filter(([, value]) => value !== undefined))
}
