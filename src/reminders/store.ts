import type { Connection } from 'mongoose'
import { userStore } from '../accounts/store.js'
import type { Clock } from '../clock.js'
import type { Language } from '../language/languages.js'
import { lastRound, type Timetable } from '../mail/rounds.js'
import type { MailKind } from '../mail/rules.js'
import { outboxStore } from '../mail/store.js'
import { type ReminderRecord, reminderModel } from './model.js'

export interface ReminderStore {
  wants(user: string): Promise<{ language: Language } | null>
  set(user: string, language: Language): Promise<void>
  unset(user: string): Promise<void>
  /** Orders the reminders of the last round for everybody who was not counted in yet. */
  order(): Promise<number>
}

const KIND: MailKind = 'reminder'

export function reminderStore(connection: Connection, clock: Clock, timetable: Timetable): ReminderStore {
  const reminders = reminderModel(connection)
  const outbox = outboxStore(connection, clock)
  const round = () => lastRound('weekly', clock.now(), timetable)
  return {
    wants: (user) => reminders.findById(user).lean<ReminderRecord | null>(),
    async set(user, language) {
      const on = { $set: { language }, $setOnInsert: { round: round() } }
      await reminders.updateOne({ _id: user }, on, { upsert: true })
    },
    async unset(user) {
      await reminders.deleteOne({ _id: user })
      await outbox.dropAllOf([user], KIND)
    },
    async order() {
      const due = await reminders.find({ round: { $lt: round() } }).lean<ReminderRecord[]>()
      for (const { _id } of due) {
        await outbox.put({ id: `reminder/${_id}/${round()}`, kind: KIND, of: _id, from: 0, to: 0 })
        await reminders.updateOne({ _id }, { $set: { round: round() } })
      }
      return due.length
    },
  }
}

/** The open account that a reminder is for, with its language; null when it wants none any more. */
export async function receiverOf(
  connection: Connection,
  clock: Clock,
  id: string,
): Promise<{ email: string; language: Language } | null> {
  const [wish, user] = await Promise.all([
    reminderModel(connection).findById(id).lean<ReminderRecord | null>(),
    userStore(connection, clock).byId(id),
  ])
  return wish && user && !user.isClosed ? { email: user.email, language: wish.language } : null
}
