import type { Connection } from 'mongoose'
import { perConnection } from '../db/per-connection.js'
import type { Entry, Kind } from '../ledger/entry.js'
import { entryFrom, ledgerModels, type StoredEntry } from '../ledger/model.js'
import { noteOf, recordId } from '../ledger/record-state.js'
import { type AccessRecord, accessModel, followedModel } from './model.js'
import { type Access, accessIn } from './rules.js'

export interface AccessStore {
  /** Of those of some records that are not for everybody at the desk, by 'source/S-0001'. True of all that is written. */
  of(ids: readonly string[]): Promise<Map<string, Access>>
  /** Of a record whose makers are always known, such as a programme: what there is of it, with the accounts that wrote it. */
  ofMakers(kind: Kind, reference: string): Promise<Access>
  name(id: string, naming: Access['named'][number]): Promise<void>
  remove(id: string, user: string): Promise<void>
  /** What somebody is a maker or a named reader of. */
  with(user: string): Promise<AccessRecord[]>
}

/** Whoever wrote a version or whose words it passes on. */
function writersOf(entry: Entry): string[] {
  const { author, contentBy } = noteOf(entry)
  return [author.id, contentBy?.id ?? ''].filter((id) => id !== '')
}

type Models = ReturnType<typeof modelsOf>

const modelsOf = (connection: Connection) => ({
  accesses: accessModel(connection),
  followed: followedModel(connection),
  entries: ledgerModels(connection).entries,
})

async function entriesOf({ entries }: Models, kind: string, reference: string): Promise<Entry[]> {
  const found = await entries
    .find({ kind, reference } as { reference: string })
    .sort({ version: 1 })
    .lean<StoredEntry[]>()
  return found.map(entryFrom)
}

/** Takes into account what the versions of a source say. Nothing is ever taken back, so that it can be repeated. */
async function note(models: Models, reference: string): Promise<void> {
  const said = accessIn(await entriesOf(models, 'source', reference), writersOf)
  if (said === null) return
  const { upTo, makers } = said
  const update = { $max: { upTo }, $addToSet: { makers: { $each: [...makers] } } }
  const blank = { $setOnInsert: { named: [], removed: [] } }
  await models.accesses.updateOne(
    { _id: recordId('source', reference) },
    { ...update, ...blank },
    { upsert: true },
  )
}

/**
 * Goes through the ledger from where somebody last stopped. Any number of processes may do so at once; a store from
 * before this was kept is gone through once, at the first question.
 */
function keepingUp(models: Models): () => Promise<void> {
  const { entries, followed } = models
  let known = -1
  return async () => {
    if (known === -1) await models.accesses.createIndexes()
    const newest = await entries.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean<{ _id: number } | null>()
    const head = newest?._id ?? 0
    if (head <= known) return
    const kept = await followed.findById('followed').lean<{ entry: number } | null>()
    const from = Math.max(known, kept?.entry ?? 0)
    const span = { kind: 'source' as const, _id: { $gt: from, $lte: head } }
    const written = await entries.find(span, { reference: 1 }).lean<{ reference: string }[]>()
    for (const reference of new Set(written.map((one) => one.reference))) await note(models, reference)
    await followed.updateOne({ _id: 'followed' }, { $max: { entry: head } }, { upsert: true })
    known = head
  }
}

export const accessStore = perConnection((connection): AccessStore => {
  const models = modelsOf(connection)
  const { accesses } = models
  const follow = keepingUp(models)
  return {
    async of(ids) {
      if (ids.length === 0) return new Map()
      await follow()
      const found = await accesses
        .find({ _id: { $in: [...new Set(ids)] }, upTo: { $gt: 0 } })
        .lean<AccessRecord[]>()
      return new Map(found.map((one) => [one._id, one]))
    },
    async ofMakers(kind, reference) {
      const kept = await accesses.findById(recordId(kind, reference)).lean<AccessRecord | null>()
      const { named = [], removed = [] } = kept ?? {}
      const makers = [...new Set((await entriesOf(models, kind, reference)).flatMap(writersOf))]
      return { upTo: 0, makers, named, removed }
    },
    async name(id, naming) {
      // A second naming replaces the first, so that the page says who did it last.
      await accesses.updateOne(
        { _id: id },
        { $pull: { named: { user: naming.user }, removed: naming.user } },
        { upsert: true },
      )
      await accesses.updateOne({ _id: id }, { $push: { named: naming } })
    },
    async remove(id, user) {
      const update = { $pull: { named: { user } }, $addToSet: { removed: user } }
      await accesses.updateOne({ _id: id }, update, { upsert: true })
    },
    with: (user) => accesses.find({ $or: [{ makers: user }, { 'named.user': user }] }).lean<AccessRecord[]>(),
  }
})
