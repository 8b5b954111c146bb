import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOfDay } from '../../src/clock.js'
import { addressTakesDay, onDay, otherParameters, withDay } from '../../src/http/day-address.js'
import { wordingOf } from '../../src/language/wording.js'

const KEEPS = [
  ['/', '/?asOf=2025-03-04'],
  ['/#themes', '/?asOf=2025-03-04#themes'],
  ['/demands?theme=a&page=2', '/demands?theme=a&page=2&asOf=2025-03-04'],
  ['/demands/D-0001#src-1', '/demands/D-0001?asOf=2025-03-04#src-1'],
  ['/demands/D-0001/history', '/demands/D-0001/history?asOf=2025-03-04'],
  ['/progress/a-programme?from=2025-01-01', '/progress/a-programme?from=2025-01-01&asOf=2025-03-04'],
  ['/demands?asOf=2024-01-01', '/demands?asOf=2025-03-04'],
]

const LEAVES = [
  '/demands/D-0001/v/2',
  '/demands/D-0001/diff/1..2',
  '/method',
  '/changes',
  '/desk/demands',
  '/ledger',
]

test('an address of the record takes the day, and any other is left as it is', () => {
  for (const [address = '', expected] of KEEPS) assert.equal(withDay(address, '2025-03-04'), expected)
  for (const address of LEAVES) assert.equal(withDay(address, '2025-03-04'), address)
})

test('what only begins like an address of the record takes no day', () => {
  for (const address of ['/demandsx', '/datas', '/api/v2/demands'])
    assert.equal(addressTakesDay(address), false, address)
})

test('the wording of a day keeps it in links of its language, the start page included', () => {
  const { href } = onDay(wordingOf('km'), '2025-03-04')
  assert.equal(href('/'), '/km?asOf=2025-03-04')
  assert.equal(href('/demands'), '/km/demands?asOf=2025-03-04')
  assert.equal(wordingOf('km').href('/'), '/km')
})

test('a form for another day keeps what else was asked for, but not the place in a list', () => {
  assert.deepEqual(otherParameters('/demands?theme=a&theme=b&page=3&asOf=2025-01-01'), [
    { name: 'theme', value: 'a' },
    { name: 'theme', value: 'b' },
  ])
})

test('a day in Phnom Penh ends seven hours before it ends in UTC', () => {
  assert.equal(endOfDay('2025-03-04'), '2025-03-04T17:00:00.000Z')
  assert.equal(endOfDay('2024-02-29'), '2024-02-29T17:00:00.000Z')
})
