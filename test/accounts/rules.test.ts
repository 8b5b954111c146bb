import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isAtLeast, localPath, passwordProblem, sessionEnd } from '../../src/accounts/rules.js'

const owner = { email: 'sophea.keo@example.org', name: 'Sophea Keo Chan', shownAs: 'LICADHO research' }

test('a password has 12 to 200 characters, counted as a reader counts them', () => {
  const faces = String.fromCodePoint(...Array.from({ length: 200 }, (_, at) => 0x1f600 + ((at * 7) % 60)))
  assert.equal(passwordProblem('a1b2c3d4e5f', owner), 'tooShort')
  assert.equal(passwordProblem('k1b2c9d4x5f6', owner), null)
  assert.equal(passwordProblem('😀'.repeat(11), owner), 'tooShort')
  assert.equal(passwordProblem(faces, owner), null)
  assert.equal(passwordProblem('x'.repeat(201), owner), 'tooLong')
  assert.equal(passwordProblem('គោលការណ៍សិទ្ធិមនុស្ស', owner), null)
})

test('a password is not the owner’s e-mail address or a name, however it is written', () => {
  for (const mine of [
    'sophea.keo@example.org',
    'SOPHEA.KEO@EXAMPLE.ORG',
    'sopheakeochan',
    'Sophea  Keo Chan',
    'licadho research',
    'ｌｉｃａｄｈｏ research',
  ]) {
    assert.equal(passwordProblem(mine, owner), 'isYours', mine)
  }
  assert.equal(passwordProblem('sophea keo chan 2', owner), 'isYours')
  assert.equal(passwordProblem('sophea keo mends umbrellas', owner), null)
})

test('each role may do what the roles before it may', () => {
  assert.equal(isAtLeast('admin', 'editor'), true)
  assert.equal(isAtLeast('editor', 'editor'), true)
  assert.equal(isAtLeast('contributor', 'editor'), false)
})

test('a session ends 12 hours after its last use, and never later than 7 days after its start', () => {
  const start = '2026-11-01T00:00:00.000Z'
  assert.equal(sessionEnd(start, start), '2026-11-01T12:00:00.000Z')
  assert.equal(sessionEnd(start, '2026-11-03T06:00:00.000Z'), '2026-11-03T18:00:00.000Z')
  assert.equal(sessionEnd(start, '2026-11-07T23:00:00.000Z'), '2026-11-08T00:00:00.000Z')
})

test('after signing in one goes only to a path of this site', () => {
  const kept = ['/desk', '/km/desk/demands/D-0001/edit', '/account?done=names', '/a#b', '/a%5Cb', '/?x=//y']
  for (const path of kept) assert.equal(localPath(path), path)
  for (const elsewhere of [
    undefined,
    '',
    'desk',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    ' /desk',
    '/desk\\x',
    '/desk\u0000',
  ]) {
    assert.equal(localPath(elsewhere), '/desk', JSON.stringify(elsewhere))
  }
})

test('whatever is asked for, a browser stays on this site', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    '?',
    '#',
    '\t',
    '\n',
    ' ',
    'evil.example',
    'https:',
    '%2f',
  )
  const address = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(address, (next) => {
      const site = 'https://tamdan.example'
      assert.equal(new URL(localPath(next), `${site}/login`).origin, site)
    }),
    { numRuns: 2000 },
  )
})
