import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import Joi from 'joi'
import { ALL_KINDS } from '../../src/kinds/kinds.js'

const odd = fc.oneof(
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    [null],
    [[]],
    [{}, {}],
    [null, null],
    { en: null },
    '\u0000',
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

/** The value with something odd in the place of a part of it, chosen by numbers. */
function spoilt(value: unknown, [first = 0, ...path]: readonly number[], by: unknown): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0) return by
  const names = Object.keys(value)
  const name = names[first % names.length]
  if (name === undefined) return by
  const inner = spoilt((value as Record<string, unknown>)[name], path, by)
  if (Array.isArray(value)) return first % 2 === 0 ? value.with(Number(name), inner) : [...value, inner]
  return { ...value, [name]: inner }
}

const spoils = fc.array(fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), odd), {
  minLength: 1,
  maxLength: 3,
})

for (const { kind, path, shape, publicShapes = [] } of ALL_KINDS)
  test(`whatever is sent in place of a content, the shapes of ${kind} say what is wrong and never fail`, () => {
    const { [path]: record = [] } = JSON.parse(readFileSync(`starter/${path}.json`, 'utf8')) as Record<
      string,
      { content: unknown }[]
    >
    fc.assert(
      fc.property(fc.constantFrom(...record), spoils, ({ content }, all) => {
        const sent = all.reduce<unknown>((value, [path, by]) => spoilt(value, path, by), content)
        for (const one of [shape, ...publicShapes]) {
          const { error } = one.validate(sent, { abortEarly: false })
          assert.ok(error === undefined || Joi.isError(error))
        }
      }),
      { numRuns: 1000 },
    )
  })
