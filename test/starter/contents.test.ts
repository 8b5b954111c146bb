import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOfRecord } from '../../src/kinds/kinds.js'
import { canonical } from '../../src/ledger/entry.js'
import { starterChanges } from '../../src/starter/starter.js'
import { actions, demands, programmes, sources, themes } from './given.js'

const changes = starterChanges()

test('every content passes its kind’s schema and comes out unchanged', () => {
  for (const { kind, reference, content } of changes) {
    const { value, error } = kindOfRecord(kind).shape.validate(content, { abortEarly: false })
    assert.equal(error, undefined, `${kind} ${reference}: ${error?.message}`)
    assert.deepEqual(value, content, `${kind} ${reference} was changed by its schema`)
    assert.doesNotThrow(() => canonical(content))
  }
})

test('no two records share a kind and a reference', () => {
  const names = changes.map(({ kind, reference }) => `${kind} ${reference}`)
  assert.equal(new Set(names).size, names.length)
})

test('every change publishes a new record in the name of the starter record', () => {
  for (const { operation, expected, author, reason } of changes) {
    assert.deepEqual(
      [operation, expected, author.id, author.shownAs],
      ['publish', 0, 'starter', 'Starter record'],
    )
    assert.match(reason, /^[A-Z].*\.$/)
  }
})

test('records come after those that they refer to: themes, organisations, sources, demands, actions, indicators, programme', () => {
  const order = [...new Set(changes.map(({ kind }) => kind))]
  assert.deepEqual(order, ['theme', 'organisation', 'source', 'demand', 'action', 'indicator', 'programme'])
})

test('demands are D-0001 to D-0032 without a gap; actions keep their gaps; sources have none', () => {
  const numbers = (records: readonly { reference: string }[]) =>
    records.map(({ reference }) => Number(reference.slice(2)))
  assert.deepEqual(
    numbers(demands),
    Array.from({ length: 32 }, (_, index) => index + 1),
  )
  assert.deepEqual(
    numbers(sources),
    Array.from({ length: sources.length }, (_, index) => index + 1),
  )
  assert.equal(actions.length, 60)
  const missing = [3, 9, 14, 15, 34, 56, 62]
  assert.deepEqual(
    numbers(actions),
    Array.from({ length: 67 }, (_, index) => index + 1).filter((number) => !missing.includes(number)),
  )
})

test('the four demands of December 2022 come first, from one source, which is S-0001', () => {
  const [first, second, third, fourth] = demands
  const themesOfFirst = [first, second, third, fourth].map((demand) => demand?.content.themes[0])
  assert.deepEqual(themesOfFirst, [
    'officer-training',
    'cooperation',
    'anti-corruption',
    'strict-enforcement',
  ])
  for (const { content } of demands.slice(0, 4)) {
    assert.deepEqual([content.issuedOn, content.sources], ['2022-12-13', ['S-0001']])
    assert.deepEqual(
      content.issuers.map((issuer) => issuer.organisation),
      ['licadho'],
    )
  }
})

test('themes stand in their order', () => {
  const places = themes.map(({ content }) => content.place)
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
  assert.deepEqual(
    themes.map(({ slug }) => slug),
    [
      'officer-training',
      'anti-corruption',
      'strict-enforcement',
      'cooperation',
      'victim-protection',
      'transparency',
      'labour-migration',
      'other',
    ],
  )
})

test('the programme’s periods follow one another without a gap, newest last', () => {
  for (const { content } of programmes) {
    assert.equal(content.periods[0]?.from, '2022-07-01')
    for (const [index, period] of content.periods.entries()) {
      const next = content.periods[index + 1]
      if (!next) continue
      const dayAfter = new Date(Date.parse(period.to) + 86_400_000).toISOString().slice(0, 10)
      assert.equal(next.from, dayAfter)
    }
  }
})
