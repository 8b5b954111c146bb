import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import Joi from 'joi'
import { jsonSchemaOf } from '../../src/kinds/json-schema.js'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import * as member from '../../src/kinds/shape/members.js'
import { starterChanges } from '../../src/starter/starter.js'

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
formats.default(ajv)

test('what the ledger accepts of the starter record is of the schema, and what it refuses is not', () => {
  const counts = new Map<string, number>()
  for (const [kind, { shape }] of Object.entries(KINDS_OF_RECORD)) {
    const isRight = ajv.compile(jsonSchemaOf(shape, 'output'))
    for (const change of starterChanges()) {
      if (change.kind !== kind) continue
      const value: Record<string, unknown> = shape.validate(change.content).value
      assert.ok(isRight(value), `${change.reference}: ${ajv.errorsText(isRight.errors)}`)
      for (const name of Object.keys(value)) {
        const less = { ...value, [name]: undefined }
        const wrong = { ...value, [name]: 7.5 }
        if (shape.validate({ ...wrong }).error) assert.ok(!isRight(wrong), `${change.reference} ${name}`)
        if (shape.validate(less).error) assert.ok(!isRight(JSON.parse(JSON.stringify(less))), name)
      }
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  }
  assert.equal(counts.size > 5, true)
})

test('fields that a function decides are described by what they add to their schema', () => {
  const cases: [Joi.Schema, unknown[], unknown[]][] = [
    [member.day(), ['2025-03-31'], ['2025-03', '2025-02-31', 'soon']],
    [member.worldDate(), ['2022', '2022-08', '2022-08-19'], ['22', '2022-8', 'May 2022']],
    [
      member.webLink(),
      ['https://example.org/a', 'HTTP://example.org'],
      ['javascript:alert(1)', 'ftp://a.example'],
    ],
    [member.requiredText(), [{ en: 'a' }, { km: 'ក' }], [{}, { fr: 'a' }, { en: 'a\nb' }]],
    [member.listOf(member.slug(), 2), [[], ['a'], ['a', 'b']], [['a', 'a'], ['a', 'b', 'c'], ['A b']]],
    [Joi.string().valid('a', 'b').allow(null), ['a', null], ['c', 5]],
    [Joi.alternatives(member.day(), Joi.number()), ['2025-03-31', 5], ['x', true]],
  ]
  for (const [shape, right, wrong] of cases) {
    const isRight = ajv.compile(jsonSchemaOf(shape, 'output'))
    for (const value of right) {
      assert.equal(shape.validate(value).error, undefined)
      assert.ok(isRight(value), JSON.stringify(value))
    }
    for (const value of wrong) {
      assert.ok(shape.validate(value, { convert: false }).error, JSON.stringify(value))
      assert.ok(!isRight(value), JSON.stringify(value))
    }
  }
})
