import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../src/errors.js'
import { canonicalQuery, readQuery } from '../../src/http/read.js'
import { demandQuery } from '../../src/record/demands/query.js'

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

test('queries that mean the same have one form, and it means the same', () => {
  const names = fc.constantFrom('q', 'theme', 'status', 'utm', 'n')
  const queries = fc.array(fc.tuple(names, fc.string({ maxLength: 4 })), { maxLength: 8 })
  const known = new Set(['q', 'theme', 'status'])
  const saidBy = (query: string) =>
    [...known].map((name) => new URLSearchParams(query).getAll(name).filter((value) => value !== ''))
  fc.assert(
    fc.property(queries, fc.nat(), (pairs, turn) => {
      const query = `?${new URLSearchParams(pairs)}`
      const form = canonicalQuery(query, known)
      assert.deepEqual(saidBy(form), saidBy(query))
      assert.equal(canonicalQuery(form, known), form)
      const more = `${query}&utm=${turn}&n=${turn}`
      assert.equal(canonicalQuery(more, known), form)
    }),
  )
})
