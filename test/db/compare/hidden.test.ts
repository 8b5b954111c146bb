import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Db, type Document, Double } from 'mongodb'
import { ask, REAL_URI, withBoth } from './engines.js'

const options = { skip: REAL_URI === undefined ? 'no MONGODB_URI to compare with' : false }

/** The explained differences that a driver's promotion of values hides, or that comparing replies leaves out. */
test('what comparing does not see differs as the table says', options, async (t) => {
  const { real, ours } = await withBoth(t)
  const both = async <T>(run: (db: Db) => Promise<T>): Promise<[T, T]> => [await run(real), await run(ours)]
  const bytes = async (db: Db): Promise<string> => {
    const [raw] = await db.collection<Document>('rows').find({}, { raw: true }).toArray()
    return Buffer.from(raw as unknown as Uint8Array).toString('latin1')
  }
  await both((db) => ask(db, { insert: 'rows', documents: [{ _id: 1, v: new Double(3) }] }))
  const [stored, own] = await both(bytes)
  assert.equal(stored, own, 'a document is kept as it was sent')

  await both((db) => ask(db, { update: 'rows', updates: [{ q: {}, u: { $set: { '0': 1 } } }] }))
  const [changed, ownChanged] = await both(bytes)
  assert.ok(changed.includes('\x01v\0') && ownChanged.includes('\x10v\0'), 'number kinds')
  assert.ok(changed.indexOf('\x100\0') > changed.indexOf('v\0'), 'whole-number names')
  assert.ok(ownChanged.indexOf('\x100\0') < ownChanged.indexOf('v\0'), 'whole-number names')

  const [refusal, ownRefusal] = await both((db) => ask(db, { find: 'rows', filter: 1 }))
  assert.equal(refusal.code, ownRefusal.code)
  assert.notEqual(refusal.errmsg, ownRefusal.errmsg, 'message texts')
})
