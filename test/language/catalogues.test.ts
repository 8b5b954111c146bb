import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CATALOGUES } from '../../src/language/catalogues.js'

type Texts = Map<string, string>

function flat(texts: object, at = ''): Texts {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[at + key, value] as const] : [...flat(value as object, `${at}${key}.`)],
    ),
  )
}

const english = flat(CATALOGUES.en)
const khmer = flat(CATALOGUES.km)

const placeholders = (text: string): string[] => [...new Set(text.match(/{{\w+}}/g))].sort()
const plain = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '')

test('every text is in both languages and none is empty', () => {
  const of = (texts: Texts) => new Set([...texts.keys()].map(plain))
  assert.deepEqual(
    [...of(khmer)].filter((key) => !of(english).has(key)),
    [],
  )
  assert.deepEqual(
    [...of(english)].filter((key) => !of(khmer).has(key)),
    [],
  )
  const isOddlyEmpty = ([key, text]: [string, string], other: Texts) =>
    text.trim() === '' && other.get(key)?.trim() !== ''
  assert.deepEqual(
    [...khmer].filter((one) => isOddlyEmpty(one, english)),
    [],
  )
  assert.deepEqual(
    [...english].filter((one) => isOddlyEmpty(one, khmer)),
    [],
  )
})

test('a text that counts has every plural form that its language needs', () => {
  for (const [lang, texts] of [
    ['en', english],
    ['km', khmer],
  ] as const) {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
    const counted = new Set([...english.keys()].filter((key) => plain(key) !== key).map(plain))
    for (const key of counted)
      for (const form of needed) assert.ok(texts.has(`${key}_${form}`), `${lang} lacks ${key}_${form}`)
  }
})

test('a text has the same blanks to fill in both languages', () => {
  for (const [key, text] of khmer) {
    const other = english.get(key) ?? english.get(key.replace(/_other$/, '')) ?? ''
    // In English one thing may go without its number; the form for several has all.
    assert.deepEqual(placeholders(text), placeholders(other), key)
  }
})

/** Where a Latin digit belongs in Khmer: in names, in what is typed as it stands, in keys of the interface. */
const NAMES =
  /[A-Za-z][\w+./-]*\d[\w.-]*|\b(?:BCP|RFC|CC BY|OpenAPI|License|International|Attribution|WCAG) \d[\d.]*|License កំណែ \d|BY-SA \d[\d.]*|UTC\+7|\b2FAS\b|1\.\.2|1 met; 2 in-part|\b(?:304|409)\b|&\w+;/g

test('numbers in the Khmer catalogue are written with Khmer digits, so that the other kind can be made of them', () => {
  // What the description of the interface says of dates is said of JSON.
  const left = [...khmer].filter(
    ([key, text]) =>
      key !== 'api.description' && /[0-9]/.test(text.replace(NAMES, '').replace(/{{\w+}}/g, '')),
  )
  assert.deepEqual(left, [])
})
