import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Request, Response } from 'express'
import { erased } from '../../src/errors.js'
import { withHistory } from '../../src/pages/history/withdrawn.js'
import { aWorld, follow, ORIGIN as MAIL_ORIGIN } from '../following/world.js'
import { aDemand, anAction } from '../support/builders.js'
import { read } from '../support/mail-server.js'
import { anAccount, signedInAs } from '../support/sign-in.js'
import { ownSite } from '../support/site.js'
import { isWhole } from '../support/whole.js'
import { linksOf } from './links.js'
import { enrich, isWithdrawn, WHY } from './rich-record.js'
import { asking, ORIGIN, type Step, walk } from './walk.js'

const BEGINNINGS = [
  '/',
  '/km',
  '/sitemap.xml',
  '/robots.txt',
  '/feed.atom',
  '/api/v1/openapi.json',
  '/ledger.jsonl',
]

/** Where a link may lead to what is withdrawn: beside words that it is gone, or in the place of a name that nobody is told. */
const isHonest = ({ address, from }: Step): boolean =>
  /^(?:\/km[-\w]*)?(?:\/?|.*\/feed\.atom|\/changes.*|\/ledger.*|\/api\/v1\/.*)$/.test(from) ||
  /\/(?:organisations|themes)\//.test(address) ||
  isWithdrawn(from)

/** What is wrong with where a link leads; '' for nothing. */
function faultOf(step: Step): string {
  const { address, from, status, text } = step
  const isFine =
    (status >= 200 && status < 400) ||
    // The base of all addresses of the interface is none itself.
    address === '/api/v1' ||
    (status === 401 && address.startsWith('/api/v1/drafts')) ||
    (status === 410 && isWithdrawn(address) && WHY.test(text) && isHonest(step))
  return isFine ? '' : `${status} ${address}, linked from ${from}`
}

test('no link of pages, feeds, maps or interface leads to nothing, whatever became of a record', async (t) => {
  const site = await ownSite(t, { STARTER_DATA: isWhole ? 'on' : 'off', BASE_URL: ORIGIN })
  await enrich(site)
  const faults: string[] = []
  const seen: string[] = []
  for await (const step of walk(t, site, BEGINNINGS)) {
    seen.push(step.address)
    faults.push(...[faultOf(step)].filter((fault) => fault !== ''))
  }
  assert.deepEqual(faults, [])
  for (const one of ['/changes', '/demands/D-9001', '/feed.atom', '/demands/D-9003/history'])
    assert.ok(seen.includes(one) || seen.includes(`/km${one}`), `${one} was not found`)
  assert.ok(seen.length > 250, `only ${seen.length} addresses were found`)
})

test('where every version is erased, no history is named that nobody can find', async (t) => {
  const { store } = await ownSite(t)
  await enrich({ store }, ['programme'])
  const error = erased('programme', 'P-9004/v/1', 'It named a witness', '2026-11-01T00:00:00.000Z')
  const res = { locals: { head: await store.ledger.shown() } } as unknown as Response
  await withHistory(store)(error, {} as Request, res, () => undefined)
  assert.equal(error.details.history, '')
})

test('every link in a mail leads to a page', async (t) => {
  const world = await aWorld(t, undefined, { BASE_URL: MAIL_ORIGIN })
  const { ledger } = world.site.store
  await follow(world)
  await follow(world, { email: 'km@example.org', what: 'theme=officer-training', prefix: '/km' })
  const admin = await signedInAs(world.site, 'admin')
  await anAccount(world.site, 'editor')
  await admin.post('/account/reminders').type('form').send({ on: 'on' }).expect(303)
  const invited = { email: 'new@example.org', name: 'New', shownAs: 'N.', role: 'editor' }
  await admin.post('/desk/users').type('form').send(invited)
  await ledger.appendAll([
    anAction('A-0007', { on: '2026-11' }),
    { ...aDemand('D-0001', { title: { en: 'In other words' }, deadline: '2026-12-10' }), expected: 1 },
    { ...aDemand('D-0002'), operation: 'withdraw', content: null, expected: 1, reason: 'Entered twice' },
  ])
  await world.round('2026-11-25T00:00:05.000Z')
  await world.round('2026-11-30T00:00:05.000Z')
  const ask = await asking(t, world.site)
  const faults: string[] = []
  let count = 0
  for (const { message } of world.server.taken) {
    const { text, html, header } = read(message)
    const parts = [
      { type: 'text/html', text: html },
      { type: 'text/plain', text: `${text}\n${header('List-Unsubscribe')}` },
    ]
    const links = parts.flatMap((part) =>
      linksOf({ address: MAIL_ORIGIN, ...part, headers: [] }, MAIL_ORIGIN),
    )
    assert.notDeepEqual(links, [], header('Subject'))
    for (const link of new Set(links)) {
      count += 1
      const { status } = await ask(link.slice(MAIL_ORIGIN.length).replace(/#.*/, '') || '/')
      // What a mail asked to confirm was confirmed above.
      const isTold = status === 410 && /D-0002|\/follow\/confirm/.test(link)
      if (status >= 400 && !isTold) faults.push(`${status} ${link} in “${header('Subject')}”`)
    }
  }
  assert.deepEqual(faults, [])
  assert.ok(
    world.server.taken.length >= 4 && count > 14,
    `${world.server.taken.length} mails, ${count} links`,
  )
})
