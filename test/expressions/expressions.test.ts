import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsIn } from './check.js'
import { allExpressions, expressionsIn } from './collect.js'
import { faultOf } from './judge.js'

test('expressions that stopped the server are found, and those that stand in their place are not', () => {
  const rows: [RegExp, boolean][] = [
    [/\s*\n\s*/g, true],
    [/T\d{2}:\d{2}.*Z\s*$/, true],
    [/^\s*\{.*\}\s*\n\s*\{/, true],
    [/^(?:a+)+$/, true],
    [/<meta[^>]+charset\s*=/i, true],
    [/\s+/g, false],
    [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, false],
    [/^\d{4}-\d{2}$/, false],
  ]
  for (const [expression, isBad] of rows) assert.equal(faultOf(expression) !== '', isBad, String(expression))
})

test('a planted expression is found in every form, with its place', () => {
  const text = ['const a = /x/', 'const b = /\\s+$/g', "const c = new RegExp('(a*)*b')", 'RegExp(a)'].join(
    '\n',
  )
  const faults = faultsIn(expressionsIn('src/planted.ts', text), [])
  assert.deepEqual(
    faults.map((fault) => fault.split(' ')[0]),
    ['src/planted.ts:2', 'src/planted.ts:3', 'src/planted.ts:4'],
  )
})

test('an exception lets one expression pass, and is told when nothing needs it', () => {
  const found = expressionsIn('src/planted.ts', 'const a = /\\s+$/')
  const exception = { path: 'src/planted.ts', written: '\\s+$', because: 'of a test' }
  assert.deepEqual(faultsIn(found, [exception]), [])
  const stale = faultsIn({ expressions: [], built: [] }, [exception])
  assert.match(stale.join(), /no longer needs the exception/)
})

test('the expressions of the program are read', () => {
  const { expressions } = allExpressions('.')
  assert.ok(expressions.length > 200)
  assert.ok(expressions.some(({ path }) => path.startsWith('public/')))
})
