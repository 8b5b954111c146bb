import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commentStore } from '../../src/desk/remarks/comment-store.js'
import { type RouteFound, routesOf } from '../support/routes.js'
import type { Browser } from '../support/site.js'
import { aWorld, PLANTED, type World } from './world.js'

const CLOSED = ['S-0002', 'S-0003', 'S-0004']

/** What stands for the other parameters of the desk's routes. */
const EXAMPLES: Record<string, string> = {
  ':reference': 'D-0001',
  ':file': 'sources.csv',
  ':sha256': 'a'.repeat(64),
  ':name': 'file.pdf',
  ':id': '0'.repeat(24),
  ':form': 'role',
}

const KINDS: Record<string, string> = {
  actions: 'A-0002',
  organisations: 'rgc',
  themes: 'officer-training',
  indicators: 'I-0001',
  programmes: 'P-0001',
}

/** Every address that a route of the desk has: of a source's, for each that is closed. */
function addressesOf({ pattern }: RouteFound): string[] {
  const sources = pattern.includes('sources/:reference') ? CLOSED : ['']
  return sources.map((source) =>
    pattern
      .replace(/sources\/:reference/, `sources/${source}`)
      .replace(/(\w+)\/:reference/, (whole, kind: string) =>
        KINDS[kind] === undefined ? whole : `${kind}/${KINDS[kind]}`,
      )
      .replace(/:\w+/g, (name) => EXAMPLES[name] ?? '1'),
  )
}

const BODIES = [
  { op: 'publish', version: '2', why: 'x', reason: 'x' },
  { op: 'draft', version: '1', root: '1', address: 'x', sources: ['S-0002'], 'sources.0': 'S-0003' },
  { op: 'send-back', version: '2', comment: 'x' },
]

interface Answer {
  status: number
  all: string
}

const shown = ({
  status,
  headers,
  text,
  body,
}: {
  status: number
  headers: object
  text?: string
  body: unknown
}) => ({
  status,
  all: `${JSON.stringify(headers)}\n${text ?? String(body)}`.toLowerCase(),
})

const isOfDesk = ({ pattern }: RouteFound) => pattern.startsWith('/desk')
/** What changes who may read, or ends the session; they are looked at by themselves. */
const NOT_SENT = /readers|users/

async function* answersTo(world: World, browser: Browser): AsyncGenerator<{ at: string } & Answer> {
  for (const route of routesOf(world.site.app).filter(isOfDesk)) {
    for (const [place, address] of addressesOf(route).entries()) {
      // One path or the other: the languages share all but the words.
      const path = place % 2 === 0 ? address : `/km${address}`
      if (route.method === 'GET') yield { at: `GET ${path}`, ...shown(await browser.get(path)) }
      if (route.method === 'POST' && !NOT_SENT.test(address))
        for (const body of BODIES)
          yield {
            at: `POST ${address} ${JSON.stringify(body)}`,
            ...shown(await browser.post(address).type('form').send(body)),
          }
    }
  }
}

async function comment({ site, people }: World): Promise<void> {
  const author = { id: people.maker.user.id, shownAs: 'The maker' }
  const comments = commentStore(site.store.connection, site.clock)
  for (const [record, version] of [
    ['source/S-0002', 2],
    ['source/S-0003', 2],
    ['source/S-0004', 2],
  ] as const)
    await comments.add({ record, version, author, kind: 'comment', text: `${PLANTED} comment` })
}

for (const role of ['contributor', 'editor', 'admin'] as const)
  test(`no answer of the desk tells a ${role} who is not named what a confidential source says`, async (t) => {
    const world = await aWorld(t)
    await comment(world)
    let seen = 0
    const leaks: string[] = []
    for await (const { at, all } of answersTo(world, world.people[role].browser)) {
      seen += 1
      if (all.includes(PLANTED)) leaks.push(at)
    }
    assert.deepEqual(leaks, [])
    assert.ok(seen > 200, `${seen} answers`)
    t.diagnostic(`${seen} answers`)
  })

test('who is named reads it in the lists, on its pages and in the forms of what cites it', async (t) => {
  const world = await aWorld(t)
  await comment(world)
  const { browser } = world.people.named
  const places = [
    ...['/desk', '/desk/sources', '/desk/review', '/desk/actions/A-0002/edit', '/desk/demands/D-0001/assess'],
    ...['/desk/sources/S-0002', '/desk/sources/S-0002/edit', '/desk/sources/S-0002/files'],
    ...['/desk/review/sources/S-0003', '/desk/sources/S-0004'],
  ]
  for (const place of places) {
    const { text, status } = await browser.get(place)
    assert.equal(status, 200, place)
    assert.ok(text.includes(PLANTED), place)
  }
})

test('a page that is closed says whom to ask, and not who may read it', async (t) => {
  const { people } = await aWorld(t)
  for (const path of ['edit', 'files', 'readers']) {
    const { text } = await people.editor.browser.get(`/desk/sources/S-0002/${path}`).expect(403)
    assert.match(text, /ask an administrator/)
    assert.doesNotMatch(text, /maker|named@/)
  }
  const { text } = await people.editor.browser.get('/desk/sources/S-0002').expect(200)
  assert.match(text, /Confidential source/)
  assert.match(text, /ask an administrator/)
})
