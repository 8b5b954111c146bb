// Runs alone: it holds the memory of the program that it starts against a bound.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodeRuns } from '../support/program.js'
import { many } from '../support/whole.js'
import { fuzz, shown } from './fuzz.js'

test('the program stands odd requests: no 5xx, no end, no silence, no fault in its log', async () => {
  const { answers, findings } = await fuzz({
    seed: 1,
    from: 0,
    requests: many(400, 150),
    run: nodeRuns('src/main.ts'),
  })
  assert.deepEqual(
    findings.map(
      ({ asked, what }) => `${asked?.index}: ${what} ${JSON.stringify(asked?.bytes.slice(0, 300))}`,
    ),
    [],
  )
  // Not all was refused before it came to anything.
  for (const status of ['200', '303', '400', '404', '422']) assert.ok(answers.has(status), shown(answers))
})
