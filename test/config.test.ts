import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseConfig } from '../src/config.js'

test('a switch that is not set has the value its default word stands for', () => {
  const { reviewRequired, starterData } = parseConfig({})
  assert.deepEqual({ reviewRequired, starterData }, { reviewRequired: false, starterData: true })
})

test('a switch takes the words on and off and no other', () => {
  assert.equal(parseConfig({ REVIEW_REQUIRED: 'on' }).reviewRequired, true)
  assert.equal(parseConfig({ REVIEW_REQUIRED: 'off' }).reviewRequired, false)
  assert.throws(() => parseConfig({ REVIEW_REQUIRED: 'true' }), /REVIEW_REQUIRED/)
})
