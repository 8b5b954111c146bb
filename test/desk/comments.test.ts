import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eraseVersions } from '../../src/ledger/erase-versions.js'
import { aDemand, anAuthor } from '../support/builders.js'
import { signedInAs } from '../support/sign-in.js'
import { browserOn } from '../support/site.js'
import { anActionBody, aWorld } from './world.js'

const MARKER = 'Quetzalcoatl'

const START = [
  ...['/', '/km', '/ledger', '/ledger.jsonl', '/feed.atom', '/search', '/sitemap.xml', '/demands/D-0099'],
  ...['/demands/D-0001', '/demands/D-0002', '/actions/A-0001', '/demands?page=x', `/search?q=${MARKER}`],
  ...['/changes', '/api/v1/demands', '/api/v1/changes', '/demands/D-0001/history'],
]

const linksOf = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="(\/(?!assets)[^"#&]*)/g)].map(([, address = '']) => address)

test('a comment stands on the desk and in no public address, whatever became of its record', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const comment = `${MARKER} must not get out`
  const post = (path: string, body: Record<string, string | string[]>) =>
    editor.post(path).type('form').send(body).expect(303)
  await post('/desk/review/demands/D-0001', { op: 'comment', comment })
  await post('/desk/review/demands/D-0002', { op: 'comment', comment })
  await post('/desk/demands/D-0002/withdraw', { version: '1', reason: 'A duplicate' })
  await post('/desk/actions/new', anActionBody({ op: 'review' }))
  await post('/desk/review/actions/A-0001', { version: '1', op: 'send-back', comment })
  await post('/desk/actions/A-0001/edit', anActionBody({ op: 'review', version: '2' }))
  await post('/desk/review/actions/A-0001', { version: '3', op: 'publish', reason: 'A course', comment })
  for (const path of ['/desk/demands/D-0001', '/desk/review/demands/D-0002', '/desk/actions/A-0001']) {
    assert.match((await editor.get(path).expect(200)).text, new RegExp(MARKER), path)
  }
  const reader = browserOn(site)
  const waiting = [...START]
  const seen = new Set<string>()
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const { text = '', headers } = await reader.get(address).buffer(true)
    const answer = `${JSON.stringify(headers)}${text}`.replaceAll(`q=${MARKER}`, '')
    if (!address.startsWith('/search')) assert.ok(!answer.includes(MARKER), address)
    assert.ok(!answer.includes('must not get out'), address)
    if (/html/.test(String(headers['content-type']))) waiting.push(...linksOf(text))
  }
  assert.ok(seen.size > 60, `only ${seen.size} addresses were found`)
  for await (const entry of site.store.ledger.entries()) {
    assert.ok(!JSON.stringify(entry).includes(MARKER), `ledger entry ${entry.number}`)
  }
})

test('comments on a record go when one of its versions is erased, also those on later ones, which may quote it', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const post = (body: Record<string, string>) =>
    editor.post('/desk/review/demands/D-0001').type('form').send(body).expect(303)
  await post({ op: 'comment', comment: `${MARKER} stands in it` })
  const { connection, ledger } = site.store
  const [first] = await ledger.entriesOf('demand', 'D-0001')
  assert.ok(first)
  await ledger.append({ ...aDemand('D-0001'), expected: first.version })
  await post({ op: 'comment', comment: `No ${MARKER} any more` })
  const asked = { kind: 'demand', reference: 'D-0001', versions: [first.version] } as const
  await eraseVersions(site.store, { ...asked, reason: 'It named a person', author: anAuthor })
  const left = await connection.collection('comments').find({}).toArray()
  assert.deepEqual(left, [])
})
