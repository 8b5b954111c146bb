import Joi from 'joi'
import { isDay, isWorldDate } from '../../language/dates.js'
import { readDay } from '../../language/day-reader.js'
import { latinDigits } from '../../language/digits.js'
import { byLanguage, DEFAULT_LANGUAGE, LANGUAGES } from '../../language/languages.js'
import { isEmpty, type Text } from '../../language/text.js'
import { wordingOf } from '../../language/wording.js'
import { references, referencesOrSlugs, SLUG } from '../../ledger/reference.js'

/*
 * The few kinds of member that all contents and forms are made of. Empty text means "not given".
 * Error types are stable names: pages translate them, so a message here is only what a command prints.
 */

/** Controls other than tab and newline; bidirectional overrides, which make text read as what it is not. */
const UNWANTED = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

const clean = (value: string, helpers: Joi.CustomHelpers) =>
  UNWANTED.test(value) ? helpers.error('text.control') : value.normalize('NFC')

const said = wordingOf(DEFAULT_LANGUAGE)

const MESSAGES = {
  'text.control': '{{#label}} contains a control character',
  'day.invalid': '{{#label}} must be a day, like 2025-03-31',
  'worldDate.invalid': '{{#label}} must be a year, a month or a day, like 2022, 2022-08 or 2022-08-19',
  'day.era': '{{#label}} has a year of the Buddhist era: {{#typed}} would be {{#first}}',
  'day.order': '{{#label}} can be {{#first}} or {{#second}}: write it as year-month-day',
  'day.century': '{{#label}} has a year without its century: {{#typed}} could be {{#first}}',
  'day.serial': "{{#label}} is a number: as a spreadsheet's day it would be {{#first}}",
  'webLink.invalid': '{{#label}} must be an address that begins with http:// or https://',
  'text.missing': `{{#label}} needs a text in ${said.either(LANGUAGES.map(said.languageName))}`,
}

/** One line of text, trimmed and in Unicode normal form C. */
export const line = (max = 300) =>
  Joi.string()
    .replace(/\r\n?/g, '\n')
    .trim()
    .empty('')
    .max(max)
    .pattern(/^[^\n]*$/, 'one line')
    .custom(clean)
    .messages(MESSAGES)

/** Text of any number of lines. */
export const prose = (max = 20_000) =>
  Joi.string().replace(/\r\n?/g, '\n').trim().empty('').max(max).custom(clean).messages(MESSAGES)

/** What a JSON Schema says of a field where a function decides: see `jsonSchemaOf`. */
const inJson = (said: Record<string, unknown>) => ({ json: said })

const needsOne = (value: Text, helpers: Joi.CustomHelpers) =>
  isEmpty(value) ? helpers.error('text.missing') : value

const NEEDS_ONE = inJson({ minProperties: 1 })

const inEach = (field: Joi.StringSchema) => Joi.object<Text>(byLanguage(() => field))

/** A text in one language or several; `{}` when none is given. */
export const text = (max = 300) => inEach(line(max)).default({})
export const longText = (max = 20_000) => inEach(prose(max)).default({})

/** The same, and no member at all where none is given. */
export const someLongText = (max = 20_000) =>
  inEach(prose(max)).custom((value: Text) => (isEmpty(value) ? undefined : value))

/** The same, where at least one language is required. */
export const requiredText = (max = 300) =>
  inEach(line(max)).required().custom(needsOne).messages(MESSAGES).meta(NEEDS_ONE)
export const requiredLongText = (max = 20_000) =>
  inEach(prose(max)).required().custom(needsOne).messages(MESSAGES).meta(NEEDS_ONE)

/** Digits of any language are digits: what is written in them is kept in the ones that machines read. */
const inLatinDigits = (value: string): string => latinDigits(value)

const WORLD_DATE = '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$'

/** A calendar day. Joi's own isoDate() lets 2025-02-31, 2025-03 and times of day through. */
export const day = () =>
  Joi.string()
    .trim()
    .empty('')
    .custom(inLatinDigits)
    .custom((value: string, helpers) => (isDay(value) ? value : helpers.error('day.invalid')))
    .messages(MESSAGES)
    .meta(inJson({ format: 'date' }))

/** A year, a month or a day. */
export const worldDate = () =>
  Joi.string()
    .trim()
    .empty('')
    .custom(inLatinDigits)
    .custom((value: string, helpers) => (isWorldDate(value) ? value : helpers.error('worldDate.invalid')))
    .messages(MESSAGES)
    .meta(inJson({ pattern: WORLD_DATE }))

/** What a text says of a date, or the error that asks which of several was meant. */
function asWritten(value: string, isWhole: boolean, helpers: Joi.CustomHelpers) {
  const latin = latinDigits(value)
  if (isWhole ? isDay(latin) : isWorldDate(latin)) return latin
  const { readings, doubts } = readDay(value, isWhole)
  const [first = '', second = '', third = ''] = readings.map(({ date }) => date)
  if (first === '') return helpers.error(isWhole ? 'day.invalid' : 'worldDate.invalid')
  if (doubts.length === 0) return first
  const doubt = doubts.includes('order') ? 'order' : doubts[0]
  return helpers.error(`day.${doubt}`, { typed: value, first, second, third })
}

const written = (isWhole: boolean) =>
  Joi.string()
    .trim()
    .empty('')
    .custom((value: string, helpers) => asWritten(value, isWhole, helpers))
    .messages(MESSAGES)

/** A day of a content, in any form that people write and that can be nothing else; kept as YYYY-MM-DD. */
export const writtenDay = () => written(true).meta(inJson({ format: 'date' }))

/** A year, a month or a day of a content, likewise. */
export const writtenDate = () => written(false).meta(inJson({ pattern: WORLD_DATE }))

/** An address on the web. Only http and https: templates would print a javascript: address as it stands. */
export const webLink = () =>
  Joi.string()
    .trim()
    .empty('')
    .max(2000)
    .custom((value: string, helpers) => {
      const url = URL.canParse(value) ? new URL(value) : null
      const isWeb = url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
      return isWeb && !url.username && !url.password && !/\s/.test(value)
        ? value
        : helpers.error('webLink.invalid')
    })
    .messages(MESSAGES)
    .meta(inJson({ pattern: '^[hH][tT]{2}[pP][sS]?:' }))

/** The name in an address of a theme or organisation: lower-case letters, digits and single hyphens. */
export const slug = () => Joi.string().trim().empty('').max(80).pattern(SLUG, 'slug')

export type ReferenceLetter = 'D' | 'A' | 'S' | 'O' | 'T' | 'I' | 'P'

/** Of kinds whose records may still have as reference the slug that they had. */
const OR_SLUG: ReadonlySet<ReferenceLetter> = new Set(['O', 'T'])

/** A reference such as D-0001. */
export const reference = (letter: ReferenceLetter) =>
  Joi.string()
    .trim()
    .empty('')
    .max(OR_SLUG.has(letter) ? 80 : 20)
    .custom(inLatinDigits)
    .pattern(OR_SLUG.has(letter) ? referencesOrSlugs(letter) : references(letter), 'reference')

/** A date as the record says it of one; '' for none. */
export const dateOrNone = () =>
  Joi.string()
    .allow('')
    .pattern(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/, 'date or nothing')
    .required()

/** A list of distinct values; one value alone is a list of one. */
export const listOf = (field: Joi.Schema, max = 200) =>
  Joi.array().items(field).single().max(max).unique().default([])
