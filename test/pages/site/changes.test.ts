import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demandContent } from '../../../src/kinds/demand/form.js'
import type { Demand } from '../../../src/kinds/demand/rules.js'
import type { Status } from '../../../src/kinds/shape/status.js'
import { wordingOf } from '../../../src/language/wording.js'
import type { Entry } from '../../../src/ledger/entry.js'
import { shownChange } from '../../../src/pages/site/changes.js'
import { aDemand } from '../../support/builders.js'

const entry = { number: 9, kind: 'demand', reference: 'D-0001', time: '2024-06-01T20:00:00.000Z' } as Entry

const judged = (...statuses: Status[]): Demand => {
  const assessments = statuses.map((status, index) => ({
    status,
    on: `2024-0${index + 1}-01`,
    reason: { en: 'Why' },
    evidence: [],
    criteria: [],
  }))
  return demandContent.validate(aDemand('D-0001', { assessments }).content).value as Demand
}

const ROWS: [string, Demand | null, Demand | null, RegExp, string | null, string | null][] = [
  ['a new demand', judged(), null, /^Demand recorded: Title of D-0001\.$/, null, 'Not assessed'],
  ['a first judgement', judged('met'), judged(), /^Assessed:/, 'Not assessed', 'Met'],
  [
    'a judgement that changes nothing',
    judged('met', 'met'),
    judged('met'),
    /^Assessed again, status unchanged/,
    null,
    'Met',
  ],
  ['an edit', judged('met'), judged('met'), /^Entry changed:/, null, 'Met'],
  ['a withdrawal', null, judged('met'), /^Demand withdrawn\. Reason: Entered twice$/, null, null],
]

for (const [what, now, before, text, from, to] of ROWS) {
  test(`the latest changes tell ${what}`, () => {
    const change = shownChange({ entry, reason: 'Entered twice', now, before }, wordingOf('en'))
    assert.match(change.text, text)
    assert.equal(change.from?.label ?? null, from)
    assert.equal(change.to?.label ?? null, to)
    assert.equal(change.day.text, '2 Jun 2024')
  })
}
