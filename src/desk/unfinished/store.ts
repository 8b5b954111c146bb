import { randomBytes } from 'node:crypto'
import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import type { Posted } from '../../kinds/form/typed.js'
import { type UnfinishedRecord, unfinishedModel } from './model.js'
import { MOST_UNFINISHED, titleIn, typedIn, type Unfinished } from './rules.js'

interface WithValues extends Unfinished {
  values: [name: string, values: string[]][]
}

/** Forms put aside, each for the person who wrote it alone. */
export interface UnfinishedStore {
  /** @param kept.id replaces what that person put aside under it; '' for a new one. @returns its id */
  keep(
    user: string,
    kept: { id: string; address: string; posted: Posted; isLapsed: boolean },
  ): Promise<string>
  /** Newest first. */
  of(user: string): Promise<Unfinished[]>
  find(user: string, id: string): Promise<WithValues | null>
  remove(user: string, id: string): Promise<void>
}

const asUnfinished = ({ _id, address, title, savedAt, isLapsed }: UnfinishedRecord): Unfinished => ({
  id: _id,
  ...{ address, title, savedAt, isLapsed },
})

export function unfinishedStore(connection: Connection, clock: Clock): UnfinishedStore {
  const model = unfinishedModel(connection)
  const newest = (user: string, skip = 0) =>
    model.find({ user }).sort({ savedAt: -1, _id: 1 }).skip(skip).lean<UnfinishedRecord[]>()
  return {
    async keep(user, { id, address, posted, isLapsed }) {
      await model.createIndexes()
      const kept = {
        address,
        title: titleIn(posted),
        values: JSON.stringify(typedIn(posted)),
        savedAt: clock.now().toISOString(),
        isLapsed,
      }
      if (id !== '' && (await model.updateOne({ _id: id, user }, { $set: kept })).matchedCount === 1)
        return id
      const _id = randomBytes(12).toString('hex')
      await model.create({ _id, user, ...kept })
      const beyond = (await newest(user, MOST_UNFINISHED)).map((one) => one._id)
      if (beyond.length > 0) await model.deleteMany({ _id: { $in: beyond }, user })
      return _id
    },
    of: async (user) => (await newest(user)).map(asUnfinished),
    async find(user, id) {
      const found = await model.findOne({ _id: id, user }).lean<UnfinishedRecord>()
      return found && { ...asUnfinished(found), values: JSON.parse(found.values) }
    },
    async remove(user, id) {
      await model.deleteOne({ _id: id, user })
    },
  }
}
