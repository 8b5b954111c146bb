import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import PQueue from 'p-queue'
import { AppError } from '../../errors.js'

// OWASP Password Storage Cheat Sheet: Argon2id (the library's default kind), 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// One password, however the keyboard composed its letters: RFC 8265 (OpaqueString uses NFC; KC also joins full-width forms).
const normal = (password: string) => password.normalize('NFKC')

/** One at a time: the work is dear so that guessing is, and would take every core from those who read. */
const turns = new PQueue({ concurrency: 1 })
/** Some five seconds of work. */
const MOST_WAITING = 200
const RETRY_AFTER = 10

/** @throws AppError 'busy' when too many wait */
async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (turns.size >= MOST_WAITING) {
    const message = `Too many sign in at the moment. Try again in ${RETRY_AFTER} seconds.`
    throw new AppError('busy', message, { queue: 'password', retryAfter: RETRY_AFTER })
  }
  return turns.add(work)
}

/** The password's hash in PHC string form, with its own salt and costs. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(normal(password), COST))

let nobodys: Promise<string> | undefined

/**
 * Whether the password is the one that was hashed.
 * With no hash (no such account, or one that was never set up) it does the same work and answers false, so that
 * the time of an answer does not tell which e-mail addresses have an account.
 */
export async function isPassword(hashed: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(32).toString('hex'))
  const against = hashed ?? (await nobodys)
  const matches = await inTurn(() => verify(against, normal(password)))
  return hashed !== null && matches
}
