import type { Clock } from '../clock.js'
import type { Log } from '../log.js'
import type { Mailbox } from './mailbox.js'
import { messageOf } from './message.js'
import { hasEnded, type Notes } from './notes.js'
import { afterDeath, type Letter, MARGIN_MS, outcomeOf, withoutAddress } from './rules.js'
import { MailRefusedError, openPost, type Post } from './smtp.js'
import type { Claimed, OutboxStore } from './store.js'

/** Makes the words of a mail when it is about to go; null when it is needless by now. */
export type Writer = (order: Pick<Claimed, '_id' | 'of' | 'from' | 'to'>) => Promise<Letter | null>

export interface PostmanDeps {
  outbox: OutboxStore
  write(mail: Pick<Claimed, '_id' | 'kind' | 'of' | 'from' | 'to'>): Promise<Letter | null>
  notes: Notes
  smtpUrl: string
  mailFrom: Mailbox
  clock: Clock
  log: Log
}

/** Mails that one round sends at most, so that a round ends. */
const MOST = 5000

/** Ends the claims of processes that are gone. */
async function recover({ outbox, notes, clock, log }: PostmanDeps): Promise<void> {
  for (const mail of await outbox.underWay()) {
    const { token, place, until } = mail.claim
    const isHere = place === notes.worker.place
    const isOver = hasEnded(notes.worker, mail.claim) || until < clock.now().toISOString()
    const state = afterDeath(mail.state, { isOver, isHere, isNoted: isHere && notes.has(token) })
    if (state === null) continue
    await outbox.release(mail, state)
    log.warn({ mail: mail._id, state }, 'A mail was left in the middle')
  }
}

async function sendOne(deps: PostmanDeps, post: Post, mail: Claimed, letter: Letter): Promise<string> {
  const { outbox, notes, mailFrom, clock } = deps
  const message = await messageOf(letter, { id: mail._id, from: mailFrom, at: mail.madeAt })
  const isHeld = () => Date.parse(mail.claim.until) - clock.now().getTime() > MARGIN_MS
  return post.send({ from: mailFrom.address, to: letter.to }, message, {
    // Asked again after the database answered: a process that slept meanwhile may have been taken for dead.
    before: async () => isHeld() && (await outbox.handOver(mail)) && isHeld(),
    now: () => notes.note(mail.claim.token),
  })
}

/** Notes how a mail failed. @returns whether others may do better */
async function noteFailure(deps: PostmanDeps, mail: Claimed, error: unknown, to: string): Promise<boolean> {
  const { outbox, clock, log } = deps
  const plain = { code: 0, answer: String(error), isHandedOver: false, isOfConnection: false }
  const refused = error instanceof MailRefusedError ? error.refused : plain
  const outcome = outcomeOf(refused, mail.tries, clock.now())
  await outbox.settle(mail, { ...outcome, answer: withoutAddress(outcome.answer, to) })
  log.warn({ mail: mail._id, state: outcome.state, code: refused.code }, 'A mail was not sent')
  return !refused.isOfConnection
}

/**
 * Sends what waits, over one connection, one after the other. Any number of processes may do so at once. A mail goes out
 * once: what `docs/decisions/0016-following.md` says about the moment in which that cannot be known is done here.
 */
export async function deliver(deps: PostmanDeps): Promise<number> {
  const { outbox, notes, write } = deps
  await recover(deps)
  let post: Post | null = null
  let sent = 0
  for (let tried = 0; tried < MOST; tried++) {
    const mail = await outbox.claim(notes.worker)
    if (!mail) break
    let to = ''
    try {
      const letter = await write(mail)
      if (letter === null) {
        await outbox.settle(mail, { state: 'dropped', answer: '' })
        continue
      }
      to = letter.to
      post ??= await openPost(deps.smtpUrl)
      const answer = await sendOne(deps, post, mail, letter)
      await outbox.settle(mail, { state: 'sent', answer: withoutAddress(answer, to) })
      sent += 1
    } catch (error) {
      post?.close()
      post = null
      if (!(await noteFailure(deps, mail, error, to))) break
    }
  }
  post?.close()
  return sent
}
