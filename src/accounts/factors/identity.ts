import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import { unseal } from '../secrets/seal.js'
import { challengeStore } from './challenge-store.js'
import { factorStore } from './factor-store.js'
import { type Passkey, passkeyStore } from './passkey-store.js'
import { askOptions, checkedPasskey, type RelyingParty, shownPasskey } from './passkeys.js'
import { looksLikeRecovery, recoveryHash } from './recovery.js'
import { stepOfCode } from './totp.js'

/** How a code was right, or not. `unreadable`: the app's secret was encrypted with another SESSION_SECRET. */
type CodeOutcome = 'app' | 'recovery' | 'wrong' | 'unreadable'

export interface Identity {
  /** Takes a code of the account's app, or a recovery code: each once. */
  checkCode(user: string, typed: string): Promise<CodeOutcome>
  /** What the page's script asks the authenticator, as JSON. @param to what the challenge is bound to */
  ask(party: RelyingParty, to: string, held: readonly Passkey[]): Promise<string>
  /**
   * The account whose passkey was shown, or null. The challenge is used up either way.
   * @param user the only account that it may be of; undefined: the passkey tells
   */
  checkPasskey(party: RelyingParty, to: string, sent: string, user?: string): Promise<string | null>
}

export function identity(connection: Connection, clock: Clock, key: Buffer): Identity {
  const factors = factorStore(connection, clock)
  const passkeys = passkeyStore(connection, clock)
  const challenges = challengeStore(connection, clock)

  async function checkApp(user: string, typed: string): Promise<CodeOutcome> {
    const { app } = await factors.of(user)
    if (!app) return 'wrong'
    const secret = unseal(key, user, app.sealed)
    if (secret === null) return 'unreadable'
    const step = stepOfCode(secret, typed, clock.now())
    return step !== null && (await factors.useStep(user, step)) ? 'app' : 'wrong'
  }

  return {
    async checkCode(user, typed) {
      if (!looksLikeRecovery(typed)) return checkApp(user, typed)
      return (await factors.useRecovery(user, recoveryHash(user, typed))) ? 'recovery' : 'wrong'
    },
    async ask(party, to, held) {
      return JSON.stringify(await askOptions(party, { held, challenge: await challenges.make(to) }))
    },
    async checkPasskey(party, to, sent, user) {
      const challenge = await challenges.take(to)
      const shown = shownPasskey(sent)
      if (challenge === null || !shown) return null
      const passkey = await passkeys.find(user ?? shown.user, shown.id)
      if (!passkey) return null
      const counter = await checkedPasskey(party, sent, { passkey, challenge })
      return counter !== null && (await passkeys.use(passkey, counter)) ? passkey.user : null
    },
  }
}
