import { setImmediate } from 'node:timers/promises'
import type { Transaction } from 'lmdb'
import { decode } from '../query/values.js'
import { type Collection, type Index, readDefinition } from './catalog.js'
import { entriesOf, withRecord } from './records.js'
import { unsealed } from './seal.js'
import { prefix, rangeOf, recordOf, type Store } from './store.js'

type Definition = Omit<Collection, 'nextRecord'>

/** What a check found; `errors` names at most `MAX_ERRORS`. */
export type Checked = { records: number; keys: Map<string, number>; errors: string[] }

const MAX_ERRORS = 20
/** Other commands are answered between so many documents or entries. */
const AT_ONCE = 500

/**
 * Compares every index of a collection with its documents, as they are at one moment: every entry that a document must
 * have is there, and no other. `undefined` where there is no such collection.
 */
export async function checkCollection(store: Store, namespace: string): Promise<Checked | undefined> {
  const transaction = store.snapshot()
  try {
    const definitions = [...store.catalog.getRange({ transaction })].map(({ value }) => readDefinition(value))
    const collection = definitions.find((one) => one.namespace === namespace)
    if (!collection) return undefined
    const checked = { records: 0, keys: new Map<string, number>(), errors: [] }
    await checkDocuments(store, transaction, collection, checked)
    for (const index of collection.indexes) await checkEntries(store, transaction, collection, index, checked)
    return checked
  } finally {
    transaction.done()
  }
}

/** Counts the entries that the documents must have, and names those that are not there. */
async function checkDocuments(
  store: Store,
  transaction: Transaction,
  collection: Definition,
  checked: Checked,
): Promise<void> {
  for (const { key, value } of store.documents.getRange({ ...rangeOf(collection.number), transaction })) {
    const record = recordOf(key)
    for (const { index, keys } of expected(collection, record, value, checked)) {
      checked.keys.set(index.name, (checked.keys.get(index.name) ?? 0) + keys.length)
      const missing = keys.some((entry) => store.entries.get(entry, { transaction }) === undefined)
      if (missing) note(checked, `index ${index.name} lacks an entry of ${shownRecord(record, value)}`)
    }
    if (++checked.records % AT_ONCE === 0) await setImmediate()
  }
}

function expected(collection: Definition, record: number, stored: Buffer, checked?: Checked) {
  try {
    const raw = unsealed(stored)
    if (!raw) throw new Error('its checksum is another')
    const doc = decode(raw)
    return collection.indexes.map((index) => {
      const { values } = entriesOf(collection, index, doc)
      return { index, keys: [...values.values()].map(({ key }) => withRecord(key, record)) }
    })
  } catch (error) {
    if (checked)
      note(checked, `record ${record} cannot be read: ${error instanceof Error ? error.message : error}`)
    return []
  }
}

/** All that must be there are: so an index that holds as many holds nothing else, and else is looked through. */
async function checkEntries(
  store: Store,
  transaction: Transaction,
  collection: Definition,
  index: Index,
  checked: Checked,
): Promise<void> {
  const range = { ...rangeOf(collection.number, index.number), transaction }
  const due = checked.keys.get(index.name) ?? 0
  checked.keys.set(index.name, due)
  if (store.entries.getKeysCount({ ...range }) === due && checked.errors.length === 0) return
  let seen = 0
  for (const key of store.entries.getKeys(range)) {
    if (checked.errors.length >= MAX_ERRORS) return
    const record = recordOf(key)
    const raw = store.documents.get(withRecord(prefix(collection.number), record), { transaction })
    const own = raw && expected({ ...collection, indexes: [index] }, record, raw)[0]?.keys
    if (!own?.some((entry) => entry.equals(key)))
      note(checked, `index ${index.name} has an entry that record ${record} does not have`)
    if (++seen % AT_ONCE === 0) await setImmediate()
  }
}

function note({ errors }: Checked, error: string): void {
  if (errors.length < MAX_ERRORS) errors.push(error)
}

const shownRecord = (record: number, stored: Buffer) =>
  `record ${record}, _id ${String(decode(unsealed(stored) ?? stored)._id)}`
