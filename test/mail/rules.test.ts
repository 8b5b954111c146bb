import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastRound } from '../../src/mail/rounds.js'
import { afterDeath, nextTry, outcomeOf, withoutAddress } from '../../src/mail/rules.js'

const now = new Date('2026-11-24T05:00:00.000Z')

const refused = { code: 0, answer: 'x', isHandedOver: false, isOfConnection: false }

test('what had not been handed over goes again; what may have been does not', () => {
  const dead = { isOver: true, isHere: true, isNoted: false }
  assert.equal(afterDeath('claimed', { ...dead, isOver: false }), null)
  assert.equal(afterDeath('claimed', { ...dead, isHere: false }), 'waiting')
  assert.equal(afterDeath('handed-over', dead), 'waiting')
  assert.equal(afterDeath('handed-over', { ...dead, isNoted: true }), 'unknown')
  assert.equal(afterDeath('handed-over', { ...dead, isHere: false }), 'unknown')
  assert.equal(afterDeath('handed-over', { ...dead, isNoted: true, isOver: false }), null)
})

test('a refusal for good fails, one for now waits, and no answer to the last line is not known', () => {
  assert.equal(outcomeOf({ ...refused, code: 550 }, 1, now).state, 'failed')
  assert.equal(outcomeOf({ ...refused, code: 554, isHandedOver: true }, 1, now).state, 'failed')
  assert.equal(outcomeOf({ ...refused, code: 451, isHandedOver: true }, 1, now).state, 'waiting')
  assert.equal(outcomeOf({ ...refused, isHandedOver: true }, 1, now).state, 'unknown')
  assert.equal(outcomeOf(refused, 8, now).state, 'failed')
})

test('a server that cannot be reached, or refuses to let us in, makes no mail fail', () => {
  const outcome = outcomeOf({ ...refused, code: 535, isOfConnection: true }, 40, now)
  assert.equal(outcome.state, 'waiting')
})

test('waits grow from a minute to hours, and end', () => {
  assert.equal(nextTry(1, now), '2026-11-24T05:01:00.000Z')
  assert.equal(nextTry(7, now), '2026-11-24T19:00:00.000Z')
  assert.equal(nextTry(8, now), null)
})

test('the words of a server are kept without any address', () => {
  const answer = '550 5.1.1 <Sok+x@Example.org>: no sok+x@example.org here, ask postmaster@example.org'
  assert.equal(withoutAddress(answer, 'sok+x@example.org'), '550 5.1.1 <…>: no … here, ask …')
})

test('the last round is that of the hour that has come, to the second, in its time zone', () => {
  const at = { timeZone: 'Asia/Phnom_Penh', hour: 7 }
  const daily = (instant: string) => lastRound('daily', new Date(instant), at)
  assert.equal(daily('2026-11-23T23:59:59.999Z'), '2026-11-23T00:00:00.000Z')
  assert.equal(daily('2026-11-24T00:00:00.000Z'), '2026-11-24T00:00:00.000Z')
  assert.equal(lastRound('weekly', now, at), '2026-11-23T00:00:00.000Z')
  const paris = { timeZone: 'Europe/Paris', hour: 7 }
  assert.equal(lastRound('daily', new Date('2026-07-01T06:00:00Z'), paris), '2026-07-01T05:00:00.000Z')
  assert.equal(lastRound('daily', new Date('2026-12-01T06:30:00Z'), paris), '2026-12-01T06:00:00.000Z')
})
