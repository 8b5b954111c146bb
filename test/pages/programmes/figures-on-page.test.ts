import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import supertest from 'supertest'
import { EFFECTS } from '../../../src/kinds/action/rules.js'
import { STATUSES } from '../../../src/kinds/shape/status.js'
import { MOVEMENTS, type Period } from '../../../src/pages/programmes/progress.js'
import { aChange, aSource } from '../../support/builders.js'
import { ownSite } from '../../support/site.js'
import { aProgramme } from './a-programme.js'
import { aPeriod, type Given, given } from './generated.js'
import { answersIn, indicatorsOf, isoBefore, statusAt, valuesIn, walk } from './second-count.js'

const SEED = 20221213

async function pageOver(t: TestContext, { demands, actions, indicators }: Given) {
  const { app, store } = await ownSite(t)
  const listed = demands.map((demand) => demand.reference)
  await store.ledger.appendAll([
    ...['S-0001', 'S-0002', 'S-0003'].map((reference) => aSource(reference)),
    ...demands.map((one) => aChange({ kind: 'demand', ...one })),
    ...actions.map((one) => aChange({ kind: 'action', ...one })),
    ...indicators.map((one) => aChange({ kind: 'indicator', ...one })),
    aChange({ kind: 'programme', reference: 'P-0001', content: aProgramme({ demands: listed }) }),
  ])
  return async ({ from, to }: Period) => {
    const { text } = await supertest(app).get(`/progress/accountability?from=${from}&to=${to}`).expect(200)
    return text
  }
}

/** The number that a link to a place on the page carries; 0 where nothing links there. */
function figureFor(html: string, anchor: string): number {
  const link = new RegExp(`<a href="#${anchor}">(?:<b>)?(\\d+)`).exec(html)
  return link ? Number(link[1]) : 0
}

/** How many rows the table of a class has; 0 where it is not on the page. */
function rowsOf(html: string, name: string): number {
  const table = new RegExp(`<table class="[^"]*\\b${name}"[\\s\\S]*?</table>`).exec(html)?.[0] ?? ''
  return (table.match(/<tr role="row"/g)?.length ?? 1) - 1
}

const svgsIn = (html: string): number => html.match(/<svg class="chart iv"/g)?.length ?? 0

test('every figure on the page of a generated record is the one counted day by day, for any period', async (t) => {
  const [record] = fc.sample(
    given.filter(
      ({ demands, actions, indicators }) => demands.length > 6 && actions.length > 4 && indicators.length > 3,
    ),
    { numRuns: 1, seed: SEED },
  )
  assert.ok(record)
  const { demands, actions, indicators } = record
  const pageFor = await pageOver(t, record)
  for (const period of fc.sample(aPeriod, { numRuns: 15, seed: SEED })) {
    const html = await pageFor(period)
    const where = `${period.from} to ${period.to}`
    const statusCount = (day: string, status: string) =>
      demands.filter(({ content }) => statusAt(content, day) === status).length
    for (const status of STATUSES) {
      assert.equal(figureFor(html, `start-${status}`), statusCount(isoBefore(period.from), status), where)
      assert.equal(figureFor(html, `end-${status}`), statusCount(period.to, status), where)
    }
    const asked = demands.filter(({ content }) => statusAt(content, period.to) !== null)
    for (const movement of MOVEMENTS) {
      const moved = asked.filter(({ content }) => walk(content, period).movement === movement)
      assert.equal(figureFor(html, movement), moved.length, `${movement}, ${where}`)
    }
    assert.equal(figureFor(html, 'evidence'), answersIn(actions, demands, period).length, where)
    for (const effect of EFFECTS) {
      const answers = answersIn(actions, demands, period, effect)
      assert.equal(figureFor(html, effect), answers.length, `${effect}, ${where}`)
    }
    const measured = indicatorsOf(indicators, demands, period).map(({ content }) => valuesIn(content, period))
    const values = measured.flatMap(({ inPeriod }) => inPeriod)
    assert.equal(figureFor(html, 'values'), values.length, `values, ${where}`)
    assert.equal(rowsOf(html, 'rep'), values.length, `rows of values, ${where}`)
    const without = measured.filter(({ inPeriod }) => inPeriod.length === 0).length
    assert.equal(figureFor(html, 'no-values'), without, `no values, ${where}`)
    assert.equal(svgsIn(html), measured.length - without, `pictures, ${where}`)
    const told = Number(/<b>(\d+)<\/b>indicators? ha(?:s|ve) any/.exec(html)?.[1] ?? 0)
    assert.equal(told, measured.length - without, `indicators with values, ${where}`)
    const beyond = measured.flatMap((one) => one.beyond).length
    assert.equal(
      Number(/(\d+) values? covers? days outside/.exec(html)?.[1] ?? 0),
      beyond,
      `beyond, ${where}`,
    )
  }
})
