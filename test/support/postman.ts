/**
 * A process that sends mail until none waits, with the store and the mail server in the environment. Tests kill it. It
 * says "idle" when it has nothing more to do.
 */

import { mailRound } from '../../src/assembly/mailing.js'
import { openStore } from '../../src/assembly/store.js'
import { systemClock } from '../../src/clock.js'
import { parseConfig } from '../../src/config.js'
import { openNotes } from '../../src/mail/notes.js'
import { outboxStore } from '../../src/mail/store.js'

const config = parseConfig(process.env)
const store = await openStore(config)
const notes = openNotes(config.dataDir)
const outbox = outboxStore(store.connection, systemClock)
const deps = { config, ...store, clock: systemClock, origin: config.baseUrl ?? '' }
for (let isIdle = false; !isIdle; ) {
  await mailRound(deps, notes)
  const counts = await outbox.counts()
  isIdle = counts.waiting + counts.claimed + counts['handed-over'] === 0
}
process.stdout.write('idle\n')
await store.close()
