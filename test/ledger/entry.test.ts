import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { verifyChain } from '../../src/ledger/chain.js'
import {
  canonical,
  EMPTY_HEAD,
  type Entry,
  headOf,
  newSalt,
  seal,
  sealWritten,
  type Unsealed,
} from '../../src/ledger/entry.js'
import { noteOf } from '../../src/ledger/record-state.js'

const aChange = (content: unknown, version = 1): Unsealed => ({
  time: '2026-11-24T03:00:00.000Z',
  kind: 'demand',
  reference: 'D-0001',
  version,
  base: version - 1,
  operation: 'publish',
  content,
  note: { author: { id: 'u1', shownAs: 'A. Author' }, reason: 'First' },
})

function aChain(contents: readonly unknown[]): Entry[] {
  let head = EMPTY_HEAD
  return contents.map((content, index) => {
    const entry = seal(aChange(content, index + 1), head)
    head = headOf(entry)
    return entry
  })
}

test('an entry’s hash is what the written-down recipe gives', () => {
  const [salt, accountSalt] = [
    '00112233445566778899aabbccddeeff',
    'ffeeddccbbaa99887766554433221100',
  ] as const
  const contentBy = { id: 'u2', shownAs: 'Another' }
  const change = aChange({ title: { km: 'ក', en: 'A' } })
  const entry = seal({ ...change, note: { ...change.note, contentBy } }, EMPTY_HEAD, [salt, accountSalt])
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const content = '{"title":{"en":"A","km":"ក"}}'
  const note = '{"author":{"shownAs":"A. Author"},"reason":"First"}'
  const account = `{"author":"u1","contentBy":{"id":"u2","shownAs":"Another"},"salt":"${accountSalt}"}`
  assert.equal(entry.content, content)
  assert.equal(entry.contentHash, sha(`${salt}\n${content}`))
  assert.deepEqual([entry.note, entry.account], [note, account])
  assert.deepEqual(noteOf(entry), { author: { id: 'u1', shownAs: 'A. Author' }, reason: 'First', contentBy })
  const sealed =
    `{"accountHash":"${sha(account)}","base":0,"contentHash":"${sha(`${salt}\n${content}`)}","kind":"demand",` +
    `"noteHash":"${sha(`${salt}\n${note}`)}","operation":"publish",` +
    '"reference":"D-0001","time":"2026-11-24T03:00:00.000Z","version":1}'
  assert.equal(entry.hash, sha(`{"number":1,"previous":"${'0'.repeat(64)}","sealed":"${sha(sealed)}"}`))
})

test('an entry of the first form, with the account in its note, still verifies and tells who made it', async () => {
  const { note, ...change } = aChange({ title: 'x' })
  const texts = { content: '{"title":"x"}', note: canonical(note), salt: newSalt() }
  const first = sealWritten({ ...change, ...texts }, EMPTY_HEAD)
  assert.equal(first.accountHash, undefined)
  const second = seal(aChange('y', 2), headOf(first))
  assert.equal((await verifyChain([first, second])).fault, null)
  assert.deepEqual(noteOf(first), note)
  const altered = { ...first, time: '2026-11-25T03:00:00.000Z' }
  assert.equal((await verifyChain([altered, second])).fault?.where, 'entry 1')
})

test('the order of keys does not change the canonical text', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const turned = Object.fromEntries(Object.entries(record).reverse())
      assert.equal(canonical(record), canonical(turned))
    }),
  )
})

test('the same words under another salt have another hash', () => {
  const [a, b] = [seal(aChange('x'), EMPTY_HEAD), seal(aChange('x'), EMPTY_HEAD)]
  assert.notEqual(a.contentHash, b.contentHash)
})

test('a chain as it was sealed verifies, and its head is its last entry', async () => {
  const chain = aChain(['a', 'b', 'c'])
  const { head, fault } = await verifyChain(chain)
  assert.equal(fault, null)
  assert.equal(head.hash, chain[2]?.hash)
})

const wordless = { content: null, note: null, account: null, salt: null }

/** Two versions, and an entry that erases some. */
function erased(versions: number[]): Entry[] {
  const chain = aChain(['a', 'b'])
  const erasure = seal({ ...aChange({ versions }, 3), operation: 'erase' }, headOf(chain[1] as Entry))
  return [...chain, erasure].map((entry) =>
    versions.includes(entry.version) ? { ...entry, ...wordless } : entry,
  )
}

test('an entry whose words were erased by a later entry still verifies', async () => {
  assert.equal((await verifyChain(erased([1, 2]))).fault, null)
})

test('words that are missing without an erasure, or in part, are found', async () => {
  const [first, second, erasure] = erased([2]) as [Entry, Entry, Entry]
  const fault = async (...chain: Entry[]) => (await verifyChain(chain)).fault
  assert.equal((await fault({ ...first, ...wordless }, second, erasure))?.where, 'entry 1')
  assert.equal((await fault(first, second))?.where, 'entry 2')
  assert.equal(
    (await fault({ ...first, note: null }, second, erasure))?.fault,
    'only a part of its words is there',
  )
})

test('a change of any field of any entry is found at that entry', async () => {
  const chain = aChain(['a', 'b', 'c', 'd'])
  const changes: [string, (entry: Entry) => Entry][] = [
    ['content', (entry) => ({ ...entry, content: '"z"' })],
    ['note', (entry) => ({ ...entry, note: '{"author":{"shownAs":"B"},"reason":"First"}' })],
    ['account', (entry) => ({ ...entry, account: '{"author":"u2","salt":"00"}' })],
    ['account hash', (entry) => ({ ...entry, accountHash: 'f'.repeat(64) })],
    ['time', (entry) => ({ ...entry, time: '2026-11-25T03:00:00.000Z' })],
    ['kind', (entry) => ({ ...entry, kind: 'action' })],
    ['reference', (entry) => ({ ...entry, reference: 'D-0002' })],
    ['version', (entry) => ({ ...entry, version: 9 })],
    ['base', (entry) => ({ ...entry, base: 9 })],
    ['operation', (entry) => ({ ...entry, operation: 'withdraw' })],
    ['salt', (entry) => ({ ...entry, salt: '0'.repeat(32) })],
    ['previous', (entry) => ({ ...entry, previous: 'f'.repeat(64) })],
    ['hash', (entry) => ({ ...entry, hash: 'f'.repeat(64) })],
  ]
  for (const [field, change] of changes)
    for (const number of [1, 2, 3, 4]) {
      const changed = chain.map((entry) => (entry.number === number ? change(entry) : entry))
      assert.equal(
        (await verifyChain(changed)).fault?.where,
        `entry ${number}`,
        `${field} of entry ${number}`,
      )
    }
})

test('a missing, a swapped and a repeated entry are found where they are', async () => {
  const [a, b, c, d] = aChain(['a', 'b', 'c', 'd']) as [Entry, Entry, Entry, Entry]
  assert.deepEqual((await verifyChain([a, c, d])).fault, { where: 'entry 2', fault: 'number 2 is missing' })
  assert.equal((await verifyChain([a, c, b, d])).fault?.where, 'entry 2')
  assert.equal((await verifyChain([a, b, b, c, d])).fault?.fault, 'number 3 is missing')
})

test('an entry that belongs to another chain does not follow', async () => {
  const [first] = aChain(['a']) as [Entry]
  const [, second] = aChain(['x', 'y']) as [Entry, Entry]
  const { fault } = await verifyChain([first, second])
  assert.equal(fault?.fault, 'it does not name the hash of the entry before it')
})
