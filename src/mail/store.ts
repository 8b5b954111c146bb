import { randomUUID } from 'node:crypto'
import type { Connection, QueryFilter } from 'mongoose'
import type { Clock } from '../clock.js'
import { type MailRow, outboxModel } from './model.js'
import {
  ANSWER_MS,
  CLAIM_MS,
  type MailKind,
  type MailOrder,
  type MailState,
  type SendingOutcome,
  type Worker,
} from './rules.js'

/** A mail that is being worked on. */
export interface Claimed extends MailRow {
  claim: NonNullable<MailRow['claim']>
}

export interface OutboxStore {
  /** False when the mail was ordered before; nothing is changed then. */
  put(order: MailOrder): Promise<boolean>
  find(id: string): Promise<MailRow | null>
  /** The longest due mail, which nobody else gets from now on; null when none is due. */
  claim(worker: Worker): Promise<Claimed | null>
  /** Notes that the last line follows. False when the claim is not held any more: then it must not follow. */
  handOver(mail: Claimed): Promise<boolean>
  /** Notes how an attempt ended, unless the claim was lost. */
  settle(mail: Claimed, outcome: SendingOutcome | { state: 'dropped'; answer: string }): Promise<void>
  /** Those that somebody works on, or did. */
  underWay(): Promise<Claimed[]>
  /** Ends a claim whose holder is gone. */
  release(mail: Claimed, state: 'waiting' | 'unknown'): Promise<void>
  /** Whether a mail of a kind is still to go to somebody. */
  hasWaiting(of: string, kind: MailRow['kind']): Promise<boolean>
  /** Mails to somebody of which it is not known whether they arrived, oldest first. */
  unknownOf(of: string): Promise<MailRow[]>
  /** Takes back what has not gone yet, when whom it was for is gone. @param kind only such mails */
  dropAllOf(of: readonly string[], kind?: MailKind): Promise<void>
  counts(): Promise<Record<MailState, number>>
  list(states: readonly MailState[], page: number, length: number): Promise<MailRow[]>
  /** An admin's: send a mail again, or now; false when it is not one that can be. */
  again(id: string): Promise<boolean>
  discard(id: string): Promise<boolean>
  /** Forgets what ended before an instant. */
  forgetBefore(instant: string): Promise<void>
}

const isDuplicate = (error: unknown) => error instanceof Error && 'code' in error && error.code === 11000

const CAN_GO_AGAIN: MailState[] = ['waiting', 'failed', 'unknown', 'dropped']
const CAN_BE_DROPPED: MailState[] = ['waiting', 'failed', 'unknown']

type Work = Pick<OutboxStore, 'claim' | 'handOver' | 'settle' | 'underWay' | 'release'>

/** The steps of sending. Each is one update that only holds if the mail is where the one before left it. */
function work(connection: Connection, clock: Clock): Work {
  const mails = outboxModel(connection)
  const inMs = (ms: number) => new Date(clock.now().getTime() + ms).toISOString()
  const held = (mail: Claimed): QueryFilter<MailRow> => ({ _id: mail._id, 'claim.token': mail.claim.token })
  return {
    async claim(worker) {
      const claim = { ...worker, token: randomUUID(), until: inMs(CLAIM_MS) }
      return mails
        .findOneAndUpdate(
          { state: 'waiting', nextAt: { $lte: clock.now().toISOString() } },
          { $set: { state: 'claimed', claim }, $inc: { tries: 1 } },
          { sort: { nextAt: 1, _id: 1 }, returnDocument: 'after' },
        )
        .lean<Claimed | null>()
    },
    async handOver(mail) {
      const until = inMs(ANSWER_MS)
      const { modifiedCount } = await mails.updateOne(
        { ...held(mail), state: 'claimed' },
        { $set: { state: 'handed-over', 'claim.until': until } },
      )
      return modifiedCount === 1
    },
    async settle(mail, outcome) {
      const nextAt = 'nextAt' in outcome ? outcome.nextAt : mail.nextAt
      const doneAt = outcome.state === 'waiting' ? '' : clock.now().toISOString()
      await mails.updateOne(held(mail), {
        $set: { state: outcome.state, answer: outcome.answer, nextAt, doneAt, claim: null },
      })
    },
    underWay: () => mails.find({ state: { $in: ['claimed', 'handed-over'] } }).lean<Claimed[]>(),
    async release(mail, state) {
      const doneAt = state === 'unknown' ? clock.now().toISOString() : ''
      await mails.updateOne({ ...held(mail), state: mail.state }, { $set: { state, doneAt, claim: null } })
    },
  }
}

type Desk = Pick<OutboxStore, 'counts' | 'list' | 'again' | 'discard' | 'forgetBefore'>

function deskOf(connection: Connection, clock: Clock): Desk {
  const mails = outboxModel(connection)
  const move = async (id: string, from: MailState[], to: Partial<MailRow>): Promise<boolean> => {
    const { modifiedCount } = await mails.updateOne({ _id: id, state: { $in: from } }, { $set: to })
    return modifiedCount === 1
  }
  const now = () => clock.now().toISOString()
  return {
    async counts() {
      const counted = await mails.aggregate<{ _id: MailState; count: number }>([
        { $group: { _id: '$state', count: { $sum: 1 } } },
      ])
      const zero = { waiting: 0, claimed: 0, 'handed-over': 0, sent: 0, failed: 0, unknown: 0, dropped: 0 }
      return { ...zero, ...Object.fromEntries(counted.map(({ _id, count }) => [_id, count])) }
    },
    list: (states, page, length) =>
      mails
        .find({ state: { $in: [...states] } })
        .sort({ madeAt: -1 })
        .skip((page - 1) * length)
        .limit(length)
        .lean<MailRow[]>(),
    again: (id) => move(id, CAN_GO_AGAIN, { state: 'waiting', nextAt: now(), doneAt: '', tries: 0 }),
    discard: (id) => move(id, CAN_BE_DROPPED, { state: 'dropped', doneAt: now() }),
    async forgetBefore(instant) {
      await mails.deleteMany({
        state: { $in: ['sent', 'failed', 'unknown', 'dropped'] },
        doneAt: { $lt: instant },
      })
    },
  }
}

export function outboxStore(connection: Connection, clock: Clock): OutboxStore {
  const mails = outboxModel(connection)
  const now = () => clock.now().toISOString()
  return {
    ...work(connection, clock),
    ...deskOf(connection, clock),
    async put({ id, ...order }) {
      try {
        await mails.create({ _id: id, ...order, state: 'waiting', madeAt: now(), nextAt: now() })
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    find: (id) => mails.findById(id).lean<MailRow | null>(),
    hasWaiting: async (of, kind) => (await mails.exists({ of, kind, state: 'waiting' })) !== null,
    unknownOf: (of) => mails.find({ of, state: 'unknown' }).sort({ madeAt: 1 }).lean<MailRow[]>(),
    async dropAllOf(of, kind) {
      const states: MailState[] = ['waiting', 'failed', 'unknown']
      await mails.updateMany(
        { of: { $in: [...of] }, state: { $in: states }, ...(kind && { kind }) },
        { $set: { state: 'dropped', doneAt: now() } },
      )
    },
  }
}

/** Makes the indexes, at each start and before the first mail. */
export const prepareOutbox = (connection: Connection): Promise<unknown> =>
  outboxModel(connection).createIndexes()
