import type { Connection } from 'mongoose'
import type { Entry } from './entry.js'
import type { Opened } from './kinds.js'
import { recordId } from './record-state.js'

/*
 * What is kept beside the ledger and may have words of a record: what editors told each other about it, its forms that
 * were put aside, files and rows of imports that it is in, the addresses that links of a source are checked at. An erasure
 * takes all of it that was there before, whatever versions it names: nobody can tell from which of them the words came.
 * All is named by collection, since the ledger knows nothing of those who keep it.
 */

/** Steps of imports in which the process that runs them would miss what is taken; they end within minutes. */
const UNDER_WAY = ['reading', 'writing']

async function takeImports(connection: Connection, { kind, reference, time }: Entry): Promise<void> {
  const rows = await connection
    .collection('importrows')
    .find({ kind, reference }, { projection: { import: 1 } })
    .toArray()
  const named = [...new Set(rows.map((row) => row.import as string))]
  if (named.length === 0) return
  const ended = { _id: { $in: named }, at: { $lte: time }, state: { $nin: UNDER_WAY } }
  const imports = connection.collection<{ _id: string }>('imports')
  const gone = (await imports.find(ended, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id)
  if (gone.length === 0) return
  for (const name of ['importrows', 'importpieces'])
    await connection.collection(name).deleteMany({ import: { $in: gone } })
  await imports.deleteMany({ _id: { $in: gone } })
}

/** Of a record, the forms that can be put aside. */
const FORMS = ['edit', 'assess', 'readers', 'addresses']

/** The form that erases names its record in its fields. */
async function takeErasing(connection: Connection, { kind, reference, time }: Entry): Promise<void> {
  const unfinished = connection.collection('unfinished')
  const aside = await unfinished.find({ address: '/desk/erase', savedAt: { $lte: time } }).toArray()
  const isOfRecord = (values: string) => {
    const typed = new Map<string, string[]>(JSON.parse(values))
    return typed.get('kind')?.[0] === kind && typed.get('reference')?.[0] === reference
  }
  const gone = aside.filter(({ values }) => isOfRecord(values)).map(({ _id }) => _id)
  if (gone.length > 0) await unfinished.deleteMany({ _id: { $in: gone } })
}

/** Removes what is kept beside the ledger of the record that an entry erases from. Safe to repeat at any time. */
export async function takeBeside({ connection, kinds }: Opened, erasure: Entry): Promise<void> {
  const { kind, reference, time } = erasure
  const form = `/desk/${kinds[kind].path}/${reference}`
  const before = { $lte: time }
  await connection.collection('comments').deleteMany({ record: recordId(kind, reference), time: before })
  await connection
    .collection('unfinished')
    .deleteMany({ address: { $in: FORMS.map((one) => `${form}/${one}`) }, savedAt: before })
  await takeErasing(connection, erasure)
  await takeImports(connection, erasure)
  await connection.collection('links').deleteMany({ sources: reference })
}
