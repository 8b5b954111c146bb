import assert from 'node:assert/strict'
import { test } from 'node:test'
import { starterChanges } from '../../src/starter/starter.js'
import { actions, demands, indicators, organisations, programmes, sources, themes } from './given.js'

interface Found {
  path: string
  text: { en?: string; km?: string }
}

/** Every text for people in a content: an object with no other keys than en and km. */
function textsIn(value: unknown, path: string): Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}.${index}`))
  if (typeof value !== 'object' || value === null) return []
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => key === 'en' || key === 'km')) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${path}.${key}`))
}

const everything = starterChanges().flatMap(({ reference, content }) => textsIn(content, reference))

test('every text has English', () => {
  for (const { path, text } of everything) assert.ok(text.en, path)
})

test('the four demands of December 2022 have both languages everywhere', () => {
  for (const { reference, content } of demands.slice(0, 4))
    for (const { path, text } of textsIn(content, reference)) assert.ok(text.en && text.km, path)
})

test('the actions linked to them, the themes, the organisations, the indicators and the programme do too', () => {
  const first = new Set(demands.slice(0, 4).map(({ reference }) => reference))
  for (const { reference, content } of actions) {
    const links = content.links.filter((link) => first.has(link.demand))
    if (links.length === 0) continue
    for (const { path, text } of textsIn({ ...content, links }, reference)) assert.ok(text.km, path)
  }
  for (const { content, ...named } of [...themes, ...organisations, ...indicators, ...programmes])
    for (const { path, text } of textsIn(content, Object.values(named)[0] ?? '')) assert.ok(text.km, path)
})

test('what every demand asks and every action is are in Khmer too', () => {
  const khmer = /\p{Script=Khmer}/u
  for (const { reference, content } of demands)
    for (const text of [content.title, content.text]) assert.match(text.km ?? '', khmer, reference)
  for (const { reference, content } of actions)
    for (const text of [content.title, content.summary]) assert.match(text.km ?? '', khmer, reference)
})

test('every note of a source is in Khmer too', () => {
  for (const { reference, content } of sources)
    assert.equal(content.note.km === undefined, content.note.en === undefined, reference)
})

test('Khmer texts are Khmer, in Khmer digits, without invisible characters', () => {
  for (const { path, text } of everything) {
    if (!text.km) continue
    assert.match(text.km, /\p{Script=Khmer}|^[A-Z-]+$/u, path)
    assert.doesNotMatch(text.km, /[\u200b\u2060\ufeff]/, path)
    const ownDigits = text.km.replace(/[DASI]-\d{4}|https:\S+/g, '')
    assert.doesNotMatch(ownDigits, /[0-9]/, path)
  }
})

test('no text repeats the known errors of the article', () => {
  const wrong = [
    /\bNEC\b/,
    /third[- ]worst/i,
    /treasury/i,
    /Chou Bun Eng[^.]*\b(he|his)\b/,
    /\bfive (asks|demands)\b/,
  ]
  for (const { path, text } of everything)
    for (const error of wrong) assert.doesNotMatch(text.en ?? '', error, path)
})

test('no text blames or praises in the record’s own voice', () => {
  const loaded = /\b(notorious|infamous|kingpin|corrupt|criminal tycoon|shameful|brutal|heroic|so-called)\b/i
  const own = everything.filter(({ path }) => !path.startsWith('S-'))
  for (const { path, text } of own) assert.doesNotMatch(text.en ?? '', loaded, path)
})

const wordsOf = (reference: string): string => {
  const action = actions.find((one) => one.reference === reference)
  return textsIn(action?.content, reference)
    .map(({ text }) => text.en)
    .join(' ')
}

test('named persons are under allegation or charge, never guilty, and recorded denials stand beside', () => {
  for (const reference of ['A-0025', 'A-0039', 'A-0041', 'A-0054', 'A-0055']) {
    const words = wordsOf(reference)
    assert.match(words, /\balleg(?:ed|ations?)\b|\bcharg(?:ed|es?)\b/, reference)
    assert.doesNotMatch(words, /\b(guilty of|convicted|criminal)\b/, reference)
  }
  for (const reference of ['A-0025', 'A-0055'])
    assert.match(wordsOf(reference), /denied wrongdoing/, reference)
  assert.match(wordsOf('A-0039'), /unjust/)
  assert.match(wordsOf('A-0041'), /charged with incitement/)
  for (const reference of ['A-0039', 'A-0054'])
    assert.match(wordsOf(reference), /not been tested in court/, reference)
})

test('the vice-chair of the national committee is “she”', () => {
  assert.match(wordsOf('A-0018'), /\bShe warned\b/)
})

test('a title that was not read from a headline is marked as such, and so is a missing address', () => {
  for (const { reference, content } of sources) {
    if (/\[[a-z]+\]/.test(content.title.en ?? ''))
      assert.match(content.note.en ?? '', /title was read from/, reference)
    if (content.address === undefined) assert.match(content.note.en ?? '', /no address/, reference)
  }
})
