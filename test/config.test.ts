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

test('a second factor is required of editors on a public site, unless it is switched off; not on one’s own machine', () => {
  const required = (more: Record<string, string>) => parseConfig(more).secondFactorRequired
  assert.equal(required({ BASE_URL: 'https://record.example' }), true)
  assert.equal(required({ BASE_URL: 'https://record.example', SECOND_FACTOR_REQUIRED: '' }), true)
  assert.equal(required({ BASE_URL: 'https://record.example', SECOND_FACTOR_REQUIRED: 'off' }), false)
  for (const BASE_URL of ['', 'http://localhost:3000']) assert.equal(required({ BASE_URL }), false, BASE_URL)
  assert.equal(required({ SECOND_FACTOR_REQUIRED: 'on' }), true)
  assert.throws(() => required({ SECOND_FACTOR_REQUIRED: 'no' }), /SECOND_FACTOR_REQUIRED/)
})
