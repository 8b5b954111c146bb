import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadlinesOf, lastChecked, staleOf, type Watched } from '../../src/record/due/rules.js'
import { aWorld } from '../following/world.js'
import { aDemand } from '../support/builders.js'
import { read } from '../support/mail-server.js'
import { signedInAs, signIn } from '../support/sign-in.js'

const watched = (given: Partial<Watched>): Watched => ({
  reference: 'D-0001',
  title: {},
  status: 'in-progress',
  checkedOn: '',
  deadline: '',
  ...given,
})

test('a demand is stale from the ninetieth day after it was checked, and one never checked comes first', () => {
  const demands = [
    watched({ reference: 'D-0001', checkedOn: '2026-08-26' }),
    watched({ reference: 'D-0002', checkedOn: '2026-08-27' }),
    watched({ reference: 'D-0003' }),
  ]
  const stale = staleOf(demands, '2026-11-24', 90).map(({ reference }) => reference)
  assert.deepEqual(stale, ['D-0003', 'D-0001'])
})

test('a judgement is a check too, whichever is later', () => {
  const judged = { status: 'met' as const, on: '2026-03-01', reason: {}, evidence: [], criteria: [] }
  assert.equal(lastChecked({ checkedOn: '2026-02-01', assessments: [judged] }), '2026-03-01')
  assert.equal(lastChecked({ checkedOn: '2026-04-01', assessments: [judged] }), '2026-04-01')
  assert.equal(lastChecked({ assessments: [] }), '')
})

test('deadlines are told a month ahead and two weeks after, but not of what is met', () => {
  const on = (deadline: string, more: Partial<Watched> = {}) => watched({ deadline, ...more })
  const told = (demand: Watched) => deadlinesOf([demand], '2026-11-24').map(({ isPassed }) => isPassed)
  assert.deepEqual(told(on('2026-12-24')), [false])
  assert.deepEqual(told(on('2026-12-25')), [])
  assert.deepEqual(told(on('2026-11-10')), [true])
  assert.deepEqual(told(on('2026-11-09')), [])
  assert.deepEqual(told(on('2026-11')), [false])
  assert.deepEqual(told(on('2026-11-25', { status: 'met' })), [])
})

test('who asks for reminders on the account page gets one a week, and none after taking it back', async (t) => {
  const world = await aWorld(t)
  const { ledger } = world.site.store
  await ledger.append(aDemand('D-0009', { title: { en: 'Due soon' }, deadline: '2026-12-10' }))
  await ledger.append({ ...aDemand('D-0010', { title: { en: 'For review' } }), operation: 'submit' })
  const editor = await signedInAs(world.site, 'editor')
  const set = (on: string) => editor.post('/account/reminders').type('form').send({ on }).expect(303)
  assert.ok((await editor.get('/account')).text.includes('href="/account/reminders"'))
  await set('on')
  await world.round()
  assert.equal(world.server.taken.length, 0, 'the round of this week was before')
  await world.round('2026-11-30T00:00:05.000Z')
  await world.round('2026-12-01T00:00:05.000Z')
  assert.equal(world.server.taken.length, 1)
  const { text } = read(world.server.taken[0]?.message ?? '')
  assert.match(text, /D-0009 Due soon, deadline 10 December 2026/)
  assert.match(text, /D-0010 For review, since 24 November 2026, by A\. Author/)
  assert.match(text, /D-0001 Train officers, last checked on 15 October 2024/)
  // The session has ended meanwhile.
  await signIn(editor, 'editor@example.org')
  await set('')
  await world.round('2026-12-07T00:00:05.000Z')
  assert.equal(world.server.taken.length, 1)
})
