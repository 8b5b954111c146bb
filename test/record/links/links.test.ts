import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { linkRound } from '../../../src/record/links/round.js'
import { type Link, type LinkAnswer, linkAfter, verdictOf } from '../../../src/record/links/rules.js'
import { linkStore } from '../../../src/record/links/store.js'
import type { Web } from '../../../src/web/web.js'
import { aSource } from '../../support/builders.js'
import { settableClock } from '../../support/clock.js'
import { signedInAs } from '../../support/sign-in.js'
import { ownSite } from '../../support/site.js'

test('only an address that says it is gone, or a host that is not there, counts against a link', () => {
  const verdicts: [LinkAnswer, string][] = [
    [{ status: 200 }, 'answers'],
    [{ status: 404 }, 'gone'],
    [{ status: 410 }, 'gone'],
    [{ status: 403 }, 'unknown'],
    [{ status: 429 }, 'unknown'],
    [{ status: 500 }, 'unknown'],
    [{ reason: 'unknown-host' }, 'unreachable'],
    [{ reason: 'not-public' }, 'unknown'],
  ]
  for (const [answer, verdict] of verdicts) assert.equal(verdictOf(answer), verdict, JSON.stringify(answer))
})

const link: Link = {
  ...{ _id: 'https://a.example/1', host: 'a.example', sources: ['S-0001'], state: 'new', failures: 0 },
  ...{ failingSince: '', checkedAt: '', answeredAt: '', nextAt: '' },
}
const day = (number: number) => new Date(Date.UTC(2026, 10, number))

test('a link is dead after three failures over three days, not before, and not when nothing can be reached', () => {
  const first = linkAfter(link, 'gone', day(1), true)
  const second = linkAfter(first, 'gone', day(2), true)
  assert.equal(linkAfter(second, 'gone', new Date(day(3).getTime() + 1), true).state, 'failing')
  assert.equal(linkAfter(second, 'gone', day(4), true).state, 'dead')
  assert.equal(linkAfter(second, 'unreachable', day(4), false).state, 'failing')
  assert.equal(linkAfter(second, 'unknown', day(4), true).failures, 2)
  assert.equal(linkAfter({ ...second, state: 'dead' }, 'answers', day(5), true).state, 'answers')
})

test('a dead link is on the desk and on its page, which is another page for every cache, and goes when it answers', async (t) => {
  const clock = settableClock('2026-11-01T00:00:00Z')
  const site = await ownSite(t, { BASE_URL: 'http://tamdan.example' }, clock)
  const { connection, ledger } = site.store
  const archive = { address: 'https://archive.example/1' }
  await ledger.appendAll([
    aSource('S-0001', { address: 'https://gone.example/1', archive }),
    aSource('S-0002', { address: 'https://gone.example/2' }),
    aSource('S-0003', { address: 'https://secret.example/', isConfidential: true }),
    aSource('S-0004', { address: 'https://shy.example/' }),
  ])
  const asked: string[] = []
  let isGone = true
  const web: Pick<Web, 'ask'> = {
    async ask(address, method) {
      asked.push(`${method} ${address}`)
      const status = address.includes('shy') ? 403 : isGone ? 404 : 200
      return { ok: true, address, status, contentType: '', at: clock.now() }
    },
  }
  const links = linkStore(connection)
  const round = () => linkRound({ links, ledger, web, clock }, new AbortController().signal)
  await round()
  assert.deepEqual(
    asked.filter((one) => one.includes('gone.example')),
    ['HEAD https://gone.example/1', 'GET https://gone.example/1'],
    'one question at a time to one host',
  )
  assert.ok(!asked.some((one) => one.includes('secret')))
  const before = await supertest(site.app).get('/sources/S-0001').expect(200)
  for (let hour = 0; hour < 24 * 6; hour += 1) {
    clock.set(new Date(clock.now().getTime() + 60 * 60 * 1000).toISOString())
    await round()
  }
  assert.ok(asked.length <= 2 * 2 * 6 + 12, `asked ${asked.length} times in six days`)
  const page = await supertest(site.app).get('/sources/S-0001').expect(200)
  assert.match(page.text, /has not answered since[^<]*<\/b> Read the archived copy/)
  assert.notEqual(page.headers.etag, before.headers.etag)
  const shy = await supertest(site.app).get('/sources/S-0004').expect(200)
  assert.doesNotMatch(shy.text, /has not answered/)
  const desk = await (await signedInAs(site, 'editor')).get('/desk').expect(200)
  assert.match(desk.text, /2 sources can no longer be read/)
  isGone = false
  for (let hour = 0; hour < 24 * 15; hour += 6) {
    clock.set(new Date(clock.now().getTime() + 6 * 60 * 60 * 1000).toISOString())
    await round()
  }
  const back = await supertest(site.app).get('/sources/S-0001').expect(200)
  assert.equal(back.headers.etag, before.headers.etag)
})
