import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import supertest from 'supertest'
import { verify } from '../../src/commands/verify.js'
import { EMPTY_HEAD, type Entry, headOf, seal } from '../../src/ledger/entry.js'
import type { Change } from '../../src/ledger/ledger.js'
import {
  type BlindedEntry,
  type OpenEntry,
  type ProofEntry,
  publicEntry,
  publicLine,
} from '../../src/proof/public-entry.js'
import { aDemand, anAction, aSource, aTheme } from '../support/builders.js'
import { temporaryFolder } from '../support/engine.js'
import { ownSite, type Site } from '../support/site.js'

const draft = (change: Change): Change => ({ ...change, operation: 'create' })
const withdrawn = (change: Change): Change => ({
  ...change,
  operation: 'withdraw',
  content: null,
  expected: 1,
})

const linesOf = (text: string): Partial<OpenEntry & BlindedEntry>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

async function exported({ app }: Site, query = ''): Promise<string> {
  // supertest keeps the body of a media type that it does not know as bytes only when it is asked to.
  const answer = await supertest(app).get(`/ledger.jsonl${query}`).responseType('blob').expect(200)
  return answer.body.toString('utf8')
}

async function verified(file: string, ...more: string[]): Promise<{ code: number; said: string }> {
  let said = ''
  const code = await verify.run([file, ...more], {}, (text) => {
    said += text
  })
  return { code, said }
}

test('the public ledger has the words of what is published, and of all else the hashes alone', async (t) => {
  const site = await ownSite(t)
  const { ledger } = site.store
  await ledger.appendAll([
    aTheme('open', 'Open words'),
    draft(aTheme('draft', 'Marigold')),
    aSource('S-0001', { isConfidential: true, title: { en: 'Marigold' } }),
    aSource('S-0002', { title: { en: 'Marigold once open' } }),
    { ...aSource('S-0002', { isConfidential: true, title: { en: 'Marigold' } }), expected: 1 },
    aSource('S-0003', { title: { en: 'Marigold once open' } }),
    { ...aSource('S-0003', { isConfidential: true, title: { en: 'Marigold' } }), expected: 1 },
    { ...aSource('S-0003', { title: { en: 'Open again' } }), expected: 2 },
    anAction('A-0001', { title: { en: 'Marigold' }, links: [] }),
    withdrawn(anAction('A-0001')),
  ])
  const text = await exported(site)
  assert.doesNotMatch(text, /marigold/i)
  const shown = linesOf(text).filter((entry) => entry.content !== undefined)
  assert.deepEqual(
    shown.map(({ number }) => number),
    [1, 8],
  )
  assert.match(shown[0]?.note ?? '', /A. Author/)
})

test('the export verifies as it is and gzipped, and the head of the site is in it', async (t) => {
  const site = await ownSite(t)
  const folder = await temporaryFolder(t)
  const entries = await site.store.ledger.appendAll([aTheme('a'), draft(aTheme('b')), aDemand('D-0001')])
  const head = headOf(entries.at(-1) as Entry)
  const text = await exported(site)
  const [plain, zipped] = [join(folder, 'ledger.jsonl'), join(folder, 'ledger.jsonl.gz')]
  await writeFile(plain, text)
  await writeFile(zipped, gzipSync(text))
  for (const file of [plain, zipped]) {
    const { code, said } = await verified(file, '--head', `${head.number}:${head.hash}`)
    assert.deepEqual([code, said.split('\n')[0]], [0, `ledger verified: 3 entries, head ${head.hash}`])
  }
})

test('an export can be continued from a number, ends at the head, and is answered from a tag', async (t) => {
  const site = await ownSite(t)
  await site.store.ledger.appendAll(['a', 'b', 'c', 'd'].map((slug) => aTheme(slug)))
  const whole = await exported(site)
  const lines = whole.split(/(?<=\n)/)
  for (const from of [1, 2, 3, 4, 5, 6, Number.MAX_SAFE_INTEGER])
    assert.equal(await exported(site, `?from=${from}`), lines.slice(from - 1).join(''), `from ${from}`)
  const part = supertest(site.app).get('/ledger.jsonl?from=3').set('Range', 'bytes=5-20')
  const { text } = await part.buffer(true).expect(206)
  assert.equal(text, Buffer.from(lines.slice(2).join('')).toString('latin1', 5, 21))
  await supertest(site.app).get('/ledger.jsonl?from=0').expect(400)
  // One name for both, since the port changes from one request to the next.
  const asked = { Host: 'localhost' }
  const { headers } = await supertest(site.app).head('/ledger.jsonl').set(asked).expect(200)
  const tagged = { ...asked, 'If-None-Match': String(headers.etag) }
  await supertest(site.app).get('/ledger.jsonl').set(tagged).expect(304)
})

/** A chain of drafts and published versions, as the public sees it. */
function aChain(length: number): ProofEntry[] {
  let head = EMPTY_HEAD
  return Array.from({ length }, (_, index) => {
    const note = { author: { id: 'u1', shownAs: 'A' }, reason: 'r' }
    const header = { kind: 'theme', reference: `t-${index}`, version: 1, base: 0 } as const
    const time = '2026-11-24T03:00:00.000Z'
    const entry = seal({ ...header, time, operation: 'publish', content: { index }, note }, head)
    head = headOf(entry)
    return publicEntry(entry, index === 5 ? 'blinded' : index % 3 > 0 ? 'words' : 'header')
  })
}

test('whatever was done to an export is found, and named by its entry or line', async (t) => {
  const folder = await temporaryFolder(t)
  const chain = aChain(6)
  const lines = chain.map(publicLine)
  const swap = (a: number, b: number) =>
    lines.map((line, at) => lines[at === a ? b : at === b ? a : at] ?? line)
  const changed = (at: number, from: RegExp, to: string) =>
    lines.map((line, index) => (index === at ? line.replace(from, to) : line))
  const other = aChain(6).map(publicLine)
  const head = `6:${chain[5]?.hash}`
  const cases: [string, string[], string[], RegExp][] = [
    [
      'a changed byte of the words',
      changed(2, /index/, 'indey'),
      [],
      /^ledger NOT verified: entry 3: its content/,
    ],
    ['a changed byte of a header', changed(3, /t-3/, 't-4'), [], /entry 4: its own hash/],
    [
      'a changed byte of what is sealed',
      changed(5, /"sealed":".../, '"sealed":"abc'),
      [],
      /entry 6: its own hash/,
    ],
    ['a blinded line of other words', lines.with(5, other[5] ?? ''), [], /entry 6: its own hash/],
    ['a changed byte of a salt', changed(4, /"salt":"./, '"salt":"g'), [], /entry 5: its content/],
    ['a swapped pair', swap(1, 2), [], /entry 2: number 2 is missing/],
    ['a missing entry', lines.filter((_, at) => at !== 2), [], /entry 3: number 3 is missing/],
    ['a cut tail', lines.slice(0, 4), ['--head', head], /entry 5: the ledger ends before entry 6/],
    ['another ledger', other, ['--head', head], /entry 6: its hash is not that of the given head/],
    ['a broken line', changed(1, /\}$/, ''), [], /entry 2, line 2: it is not JSON/],
    ['a space put in', changed(1, /,/, ', '), [], /entry 2, line 2: it is not in canonical form/],
    ['a member put in', changed(0, /\{/, '{"also":1,'), [], /entry 1, line 1: it has the members also/],
    [
      'half of the words',
      changed(1, /"salt":"\w+",/, ''),
      [],
      /entry 2, line 2: it has the members content,note/,
    ],
    [
      'words that nobody erased',
      changed(0, /"hash"/, '"erased":true,"hash"'),
      [],
      /entry 1: its words are gone/,
    ],
  ]
  for (const [what, altered, more, expected] of cases) {
    const file = join(folder, 'ledger.jsonl')
    await writeFile(file, `${altered.join('\n')}\n`)
    const { code, said } = await verified(file, ...more)
    assert.equal(code, 1, what)
    assert.match(said, expected, what)
  }
  const cut = join(folder, 'cut.gz')
  await writeFile(cut, gzipSync(`${lines.join('\n')}\n`).subarray(0, -20))
  assert.match((await verified(cut)).said, /the file breaks off/)
})

test('the page shows the head, its hash whole, and links the versions whose words are public', async (t) => {
  const site = await ownSite(t)
  const { ledger } = site.store
  const entries = await ledger.appendAll([aTheme('a'), draft(aTheme('hidden')), aDemand('D-0001')])
  for (const prefix of ['', '/km']) {
    const { text } = await supertest(site.app).get(`${prefix}/ledger`).expect(200)
    assert.match(text, new RegExp(`<dd class="hash">${entries.at(-1)?.hash}</dd>`))
    assert.match(text, new RegExp(`href="${prefix}/demands/D-0001/v/1"`))
    assert.doesNotMatch(text, /themes\/hidden/)
  }
  await supertest(site.app).get('/ledger?page=2').expect(404)
})

test('a list of entries longer than a page goes on from page to page', async (t) => {
  const site = await ownSite(t)
  await site.store.ledger.appendAll(Array.from({ length: 120 }, (_, index) => aTheme(`t-${index}`)))
  const numbers = []
  for (const page of [1, 2, 3]) {
    const { text } = await supertest(site.app).get(`/ledger?page=${page}`).expect(200)
    numbers.push(...[...text.matchAll(/<th scope="row">([\d,]+)<\/th>/g)].map((match) => Number(match[1])))
  }
  assert.deepEqual(
    numbers,
    Array.from({ length: 120 }, (_, index) => 120 - index),
  )
})
