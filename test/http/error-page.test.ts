import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, gone, notFound } from '../../src/errors.js'
import { errorPage } from '../../src/http/error-page.js'
import { refusalOf } from '../../src/http/refusal.js'
import { wordingOf } from '../../src/language/wording.js'

const page = (error: unknown) => errorPage(refusalOf(error), wordingOf('en'))

const ROWS: [string, unknown, number, RegExp][] = [
  ['nothing there', notFound('demand', 'D-1'), 404, /Nothing has been published/],
  [
    'withdrawn',
    gone('demand', 'D-0001', 'Twice', '2026-11-24T20:00:00Z'),
    410,
    /D-0001 was .* 25 November 2026/,
  ],
  ['forbidden', new AppError('forbidden', 'No'), 403, /does not allow/],
  ['too many', new AppError('too-many', 'Slow down'), 429, /Wait a little/],
  ['a body that is too large', Object.assign(new Error('large'), { status: 413 }), 413, /larger than/],
  ['a body in a strange coding', Object.assign(new Error('coding'), { status: 415 }), 415, /does not read/],
  ['a bug', new TypeError('secret of the inside'), 500, /The fault is ours/],
  ['a thrown text', 'secret', 500, /The fault is ours/],
  ['a thrown nothing', undefined, 500, /The fault is ours/],
  [
    'a refusal of the database',
    Object.assign(new Error('secret'), { status: 503 }),
    500,
    /The fault is ours/,
  ],
]

for (const [what, error, status, sentence] of ROWS) {
  test(`the page for ${what} has ${status} and one calm sentence`, () => {
    const shown = page(error)
    assert.equal(shown.status, status)
    assert.match(shown.sentences.join(' '), sentence)
    assert.doesNotMatch(JSON.stringify(shown), /secret/)
  })
}

test('whoever must wait is told how long, as long as Retry-After says', () => {
  const told = (wait: number) =>
    errorPage(refusalOf(new AppError('too-many', 'Slow down')), wordingOf('en'), { day: '', wait }).sentences
  assert.deepEqual(told(40), ['Wait a minute, then try again.'])
  assert.deepEqual(told(14 * 60 + 1), ['Wait 15 minutes, then try again.'])
})

test('a wrong parameter is named with what is allowed', () => {
  const details = { parameter: 'sort', problem: 'any.only', allowed: ['newest', 'oldest'] }
  const shown = page(new AppError('bad-request', 'wrong', details))
  assert.match(shown.sentences.join(' '), /“sort”.*one of the values below/)
  assert.deepEqual(shown.allowed, ['newest', 'oldest'])
})
