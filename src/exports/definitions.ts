import { DEFAULT_LANGUAGE, LANGUAGES } from '../language/languages.js'
import { type Wording, wordingOf } from '../language/wording.js'
import type { Column, ColumnKind } from './column.js'
import type { Table } from './tables.js'

/** A column in words, in one language. */
export interface Definition {
  name: string
  kind: ColumnKind
  meaning: string
  /** How a cell is to be read. */
  type: string
  /** Empty where anything of the type is allowed. */
  values: { code: string; words: string }[]
  /** '' for none. */
  unit: string
  isRequired: boolean
  example: string
}

function meaningOf({ name, says = name, lang }: Column<never>, wording: Wording): string {
  const meaning = wording.t(`data.column.${says}`)
  if (lang === undefined) return meaning
  return wording.t('data.inLanguage', { meaning, language: wording.languageName(lang) })
}

/** PURE. */
export function definitionOf(column: Column<never>, wording: Wording): Definition {
  const { name, kind, values = [], wordsAt, unit, isRequired = false, example } = column
  return {
    name,
    kind,
    meaning: meaningOf(column, wording),
    type: wording.t(`data.type.${kind}`),
    values: values.map((code) => ({ code, words: wordsAt ? wording.t(`${wordsAt}.${code}`) : '' })),
    unit: unit === undefined ? '' : wording.t(`data.unit.${unit}`),
    isRequired,
    example,
  }
}

/** PURE. */
export const definitionsOf = ({ columns }: Table, wording: Wording): Definition[] =>
  columns.map((column) => definitionOf(column, wording))

/** Signs that keep lines whole on a page; in a file they would be in the way of who searches it. */
const FOR_LINES = /[\u2060\u200b]/g

/** What files are explained in first, where a standard has one language. */
export const inFiles = wordingOf(DEFAULT_LANGUAGE)

/** PURE. The same words in every other language, as members of what a standard describes: `description_km`. */
export const inOthers = (name: string, wordsIn: (wording: Wording) => string): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.filter((language) => language !== inFiles.lang).map((language) => [
      `${name}_${language}`,
      forFile(wordsIn(wordingOf(language))),
    ]),
  )

/** PURE. Words of the catalogue as a file has them. */
export const forFile = (text: string): string => text.replace(FOR_LINES, '')
