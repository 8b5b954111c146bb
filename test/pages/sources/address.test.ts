import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressKey, keptAddress } from '../../../src/kinds/source/address.js'

test('an address is kept without what follows readers', () => {
  assert.equal(
    keptAddress(' https://News.example/a?id=7&utm_source=x&fbclid=y#part '),
    'https://news.example/a?id=7',
  )
  assert.equal(keptAddress('javascript:alert(1)'), null)
  assert.equal(keptAddress('no address'), null)
})

test('one page has one key, however its address is written, and another page another', () => {
  const same = [
    'https://www.news.example/a/?b=2&a=1',
    'http://news.example:80/a?a=1&b=2#c',
    'https://NEWS.example/a?utm_id=3&a=1&b=2',
  ]
  assert.deepEqual(new Set(same.map(addressKey)).size, 1)
  const others = [
    'https://news.example/a',
    'https://news.example/A?a=1&b=2',
    'https://news.example:8443/a?a=1&b=2',
    'https://m.news.example/a?a=1&b=2',
  ]
  assert.equal(new Set([...same, ...others].map(addressKey)).size, 5)
  assert.equal(addressKey('mailto:a@b.example'), '')
})
