import assert from 'node:assert/strict'
import { test } from 'node:test'
import supertest from 'supertest'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import { verifyChain } from '../../src/ledger/chain.js'
import { checked } from '../../src/ledger/checked.js'
import { canonical, type Entry, headOf, newSalt, sealWritten } from '../../src/ledger/entry.js'
import type { Change } from '../../src/ledger/ledger.js'
import { ledgerModels, toStored } from '../../src/ledger/model.js'
import { readPublicLine } from '../../src/proof/public-entry.js'
import { aProgramme } from '../pages/programmes/a-programme.js'
import { aDemand, anAuthor, aTheme } from '../support/builders.js'
import { crawl } from '../support/crawl.js'
import { ownSite, type Site } from '../support/site.js'

const draft = (change: Change): Change => ({
  ...change,
  operation: change.expected === 0 ? 'create' : 'edit',
})

const programme = (isUnlisted: boolean): Change => ({
  ...aTheme('P-0001'),
  kind: 'programme',
  content: aProgramme({ isUnlisted, slug: 'a-programme' }),
})

async function linesOf({ app }: Site): Promise<string[]> {
  const { body } = await supertest(app).get('/ledger.jsonl').responseType('blob').expect(200)
  return body.toString('utf8').trimEnd().split('\n')
}

const membersOf = (lines: readonly string[]) => lines.map((line) => Object.keys(JSON.parse(line)).join())
const BLINDED = 'hash,number,sealed'

test('an entry that is not public has a line from which nothing of it can be told, and the chain verifies over it', async (t) => {
  const site = await ownSite(t)
  const { ledger } = site.store
  const erase = (reference: string, versions: number[], expected: number): Change => ({
    ...aDemand(reference),
    ...{ operation: 'erase', content: { versions }, expected },
  })
  await ledger.appendAll([
    draft(aDemand('D-0009')),
    { ...aDemand('D-0009'), operation: 'submit', expected: 1 },
    erase('D-0009', [1], 2),
    aDemand('D-0001'),
    draft({ ...aDemand('D-0001'), expected: 1 }),
    erase('D-0001', [2], 2),
    { ...aDemand('D-0001'), expected: 3 },
    erase('D-0001', [1], 4),
    programme(true),
    aTheme('last'),
  ])
  const lines = await linesOf(site)
  const blinded = membersOf(lines).map((members) => members === BLINDED)
  assert.deepEqual(
    blinded.flatMap((is, at) => (is ? [at + 1] : [])),
    [1, 2, 3, 5, 6, 9],
  )
  assert.equal((await verifyChain(lines.map(readPublicLine))).fault, null)
})

test('no hash, salt or mark of an account of what was never published is anywhere public', async (t) => {
  const site = await ownSite(t)
  const [mine, other] = ['account-of-two-names', 'account-of-another']
  const as = (change: Change, id: string, shownAs: string): Change => ({ ...change, author: { id, shownAs } })
  const entries = await site.store.ledger.appendAll([
    as(draft(aDemand('D-0002')), mine, 'First Name'),
    as(aDemand('D-0001'), mine, 'First Name'),
    as(draft({ ...aDemand('D-0001'), expected: 1 }), other, 'Hidden Writer'),
    {
      ...as({ ...aDemand('D-0001'), expected: 2 }, mine, 'Second Name'),
      contentBy: { id: other, shownAs: 'Hidden Writer' },
    },
  ])
  const never = entries
    .filter(({ operation }) => operation !== 'publish')
    .flatMap(({ contentHash, noteHash, accountHash, salt, time }) => [
      contentHash,
      noteHash,
      accountHash,
      salt,
      time,
    ])
  const words = [...never, mine, other, 'Hidden Writer', 'D-0002'].map((word) => String(word).toLowerCase())
  const published = new Set(
    entries.filter(({ operation }) => operation === 'publish').map(({ time }) => time),
  )
  const secret = words.filter((word) => !published.has(word.toUpperCase()))
  let count = 0
  for await (const { address, all } of crawl(site.app, [
    '/ledger.jsonl',
    '/data/all.zip',
    '/api/v1/changes',
  ])) {
    count += 1
    for (const word of secret) assert.ok(!all.toLowerCase().includes(word), `${address} has ${word}`)
  }
  assert.ok(count > 40, `only ${count} addresses were found`)
})

test('a programme that becomes unlisted leaves the public ledger with all its entries', async (t) => {
  const site = await ownSite(t)
  await site.store.ledger.append(programme(false))
  assert.match((await linesOf(site))[0] ?? '', /P-0001/)
  await site.store.ledger.append({ ...programme(true), expected: 1 })
  await site.store.ledger.append(aTheme('last'))
  assert.deepEqual(membersOf(await linesOf(site)).slice(0, 2), [BLINDED, BLINDED])
})

/** An entry as programs of before wrote it. */
function ofFirstForm(change: Change, previous: Entry): Entry {
  const { kind, reference, operation, author, reason, expected } = change
  const texts = {
    content: canonical(checked(KINDS_OF_RECORD, change).content),
    note: canonical({ author, reason }),
    salt: newSalt(),
  }
  const place = { time: previous.time, kind, reference, operation, version: expected + 1, base: expected }
  return sealWritten({ ...place, ...texts }, headOf(previous))
}

test('entries of the first form are blinded too, and their notes stay closed', async (t) => {
  const site = await ownSite(t)
  const { ledger, connection } = site.store
  const first = await ledger.append(aTheme('first'))
  const hidden = ofFirstForm(draft(aDemand('D-0002')), first)
  const shown = ofFirstForm(aDemand('D-0001'), hidden)
  await ledgerModels(connection).entries.insertMany([hidden, shown].map(toStored))
  await ledger.catchUp()
  await ledger.append(aTheme('last'))
  const lines = await linesOf(site)
  assert.deepEqual(JSON.parse(lines[1] ?? ''), { number: 2, hash: hidden.hash })
  assert.deepEqual(
    [JSON.parse(lines[2] ?? '').content, JSON.parse(lines[2] ?? '').note],
    [shown.content, undefined],
  )
  assert.ok(!lines.join().includes(`"${anAuthor.id}"`))
  assert.equal((await verifyChain(lines.map(readPublicLine))).fault, null)
})
