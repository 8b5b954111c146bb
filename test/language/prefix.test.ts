import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { EDITIONS, splitLanguage, withPrefix } from '../../src/language/prefix.js'

const aPath = fc
  .tuple(
    fc.array(fc.stringMatching(/^[a-z0-9-]{1,9}$/), { maxLength: 4 }),
    fc.constantFrom('', '?a=/km/b', '#km'),
  )
  .map(([parts, rest]) => `/${parts.join('/')}${rest}`)
  .filter((path) => splitLanguage(path).prefix === '')

test('an address comes apart into the language and path that it was made of, whatever follows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EDITIONS), aPath, (edition, path) => {
      const whole = withPrefix(edition.prefix, path)
      assert.deepEqual(splitLanguage(whole), { ...edition, path })
      assert.doesNotMatch(whole, /^\/[\w-]+\/(?:[?#]|$)/, 'two spellings of a first page')
    }),
  )
})

test('what only begins like a language is a path', () => {
  const rows = [
    ['/kmeans', '', '/kmeans'],
    ['/km', '/km', '/'],
    ['/km?q=1', '/km', '/?q=1'],
    ['/km-u-nu-latn/demands', '/km-u-nu-latn', '/demands'],
    ['/km-u-nu-khmr/demands', '', '/km-u-nu-khmr/demands'],
    ['/', '', '/'],
  ]
  for (const [address = '', prefix, path] of rows) {
    const split = splitLanguage(address)
    assert.deepEqual([split.prefix, split.path], [prefix, path], address)
  }
})
