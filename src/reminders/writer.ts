import { wordingOf } from '../language/wording.js'
import type { Writer } from '../mail/postman.js'
import { renderMail } from '../mail/render.js'
import { type DueDeps, isNothingDue, readDue } from '../record/due/store.js'
import { reminderLetter, reminderText } from './letter-view.js'
import { receiverOf } from './store.js'

/** Writes reminders: with what needs looking at when they go. Needless when that is nothing. */
export function reminderWriter(deps: DueDeps & { origin: string }): Writer {
  const { connection, clock, staleAfterDays, origin } = deps
  return async ({ of }) => {
    const receiver = await receiverOf(connection, clock, of)
    if (!receiver) return null
    const due = await readDue(deps)
    if (isNothingDue(due)) return null
    const letter = reminderLetter(due, staleAfterDays, origin, wordingOf(receiver.language))
    return {
      to: receiver.email,
      lang: receiver.language,
      subject: letter.subject,
      text: reminderText(letter),
      html: renderMail('reminder', letter, receiver.language),
      leave: '',
    }
  }
}
