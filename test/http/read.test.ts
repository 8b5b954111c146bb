import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demandQuery } from '../../src/demands/query.js'
import { AppError } from '../../src/errors.js'
import { readQuery } from '../../src/http/read.js'

const REFUSED: [string, string][] = [
  ['theme[$ne]=x', 'theme[$ne]'],
  ['theme[]=x', 'theme[]'],
  ['$where=1', '$where'],
  ['a.b=1', 'a.b'],
  ['status=__proto__', 'status'],
  ['status=met&status=constructor', 'status'],
  ['sort=%00', 'sort'],
  ['sort=newest&sort=oldest', 'sort'],
  ['theme=Not+A+Slug', 'theme'],
  ['from=2025-02-31', 'from'],
  ['page=0', 'page'],
  ['page=1e9', 'page'],
  ['page=1.5', 'page'],
  ['q=%00', 'q'],
  [`q=${'x'.repeat(300)}`, 'q'],
]

for (const [asked, parameter] of REFUSED) {
  test(`?${asked.slice(0, 40)} is refused and '${parameter}' is named`, () => {
    const query = Object.fromEntries(groupedPairs(asked))
    assert.throws(
      () => readQuery(demandQuery, query),
      (error) =>
        error instanceof AppError && error.kind === 'bad-request' && error.details.parameter === parameter,
    )
  })
}

/** As node:querystring gives them to Express: a name that comes twice has a list. */
function groupedPairs(asked: string): [string, string | string[]][] {
  const params = new URLSearchParams(asked)
  return [...new Set(params.keys())].map((name) => {
    const values = params.getAll(name)
    return [name, values.length === 1 ? (values[0] ?? '') : values]
  })
}

test('names that mail and social networks add are ignored, and empty fields mean nothing', () => {
  const query = readQuery(demandQuery, {
    fbclid: 'x',
    utm_source: 'y',
    __proto__: 'z',
    status: ['', ''],
    q: '',
  })
  assert.deepEqual(query, { theme: [], status: [], issuer: [], addressee: [], tag: [], q: '', page: 1 })
})

test('one value of a list is a list of one', () => {
  assert.deepEqual(readQuery(demandQuery, { status: 'met' }).status, ['met'])
})
