import { type Connection, type Model, Schema } from 'mongoose'
import type { Clock } from '../clock.js'
import type { Author, Kind } from '../ledger/entry.js'

/** That someone wants a record taken off the public site, where a second person has to agree. Beside the ledger, like comments. */
export interface Withdrawal {
  /** 'demand/D-0001': one at a time. */
  _id: string
  kind: Kind
  reference: string
  /** The public version that it is about. */
  version: number
  author: Author
  /** For the public, should it be withdrawn. */
  reason: string
  /** ISO 8601 instant, UTC. */
  time: string
}

export interface WithdrawalStore {
  /** False when one waits already: the first stays, so that nobody's reason is lost. */
  propose(proposal: Omit<Withdrawal, 'time'>): Promise<boolean>
  of(record: string): Promise<Withdrawal | null>
  /** Longest waiting first. */
  all(): Promise<Withdrawal[]>
  count(): Promise<number>
  /** Once it is refused or taken back. The ledger ends those of what is withdrawn. False when somebody else decided first. */
  end(record: string): Promise<boolean>
}

const text = { type: String, required: true } as const

const schema = new Schema<Withdrawal>(
  {
    _id: text,
    kind: text,
    reference: text,
    version: { type: Number, required: true },
    author: { id: text, shownAs: text },
    reason: text,
    time: text,
  },
  { collection: 'withdrawals', versionKey: false },
)

const withdrawalModel = (connection: Connection): Model<Withdrawal> =>
  (connection.models.Withdrawal as Model<Withdrawal> | undefined) ??
  connection.model<Withdrawal>('Withdrawal', schema)

export function withdrawalStore(connection: Connection, clock: Clock): WithdrawalStore {
  const model = withdrawalModel(connection)
  return {
    async propose({ _id, ...proposal }) {
      const made = { $setOnInsert: { ...proposal, time: clock.now().toISOString() } }
      return (await model.updateOne({ _id }, made, { upsert: true })).upsertedCount === 1
    },
    of: (record) => model.findById(record).lean<Withdrawal | null>(),
    all: () => model.find({}).sort({ time: 1, _id: 1 }).lean<Withdrawal[]>(),
    count: () => model.countDocuments({}),
    end: async (record) => (await model.deleteOne({ _id: record })).deletedCount === 1,
  }
}
