import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.js'
import { openStore } from '../src/assembly/store.js'
import { systemClock } from '../src/clock.js'
import { parseConfig } from '../src/config.js'
import { loadStarter } from '../src/starter/starter.js'
import { anAccount, PASSWORD } from '../test/support/sign-in.js'

/*
 * The site with the starter record and one account, in a process of its own: it tells its address and a session's cookie,
 * then what memory it takes whenever it is asked.
 */

const folder = await mkdtemp(join(tmpdir(), 'tamdan-bench-'))
const config = parseConfig({
  DATA_DIR: folder,
  LOG_LEVEL: 'silent',
  LINK_CHECK: 'off',
  // The queues are to be seen, not what refuses one network address before them.
  DEAR_READS_PER_MINUTE: process.env.DEAR_READS_PER_MINUTE ?? '1000000',
})
const store = await openStore(config)
await loadStarter(store.ledger)
const clock = systemClock
const app = createApp({ config, ...store, clock })
const { email } = await anAccount({ app, config, store, clock }, 'editor')

const server = app.listen(0, '127.0.0.1', async () => {
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const answer = await fetch(`${origin}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ email, password: PASSWORD }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')
  process.send?.({ origin, cookie })
})

process.on('message', () => process.send?.({ rssMb: process.memoryUsage().rss / 2 ** 20 }))
process.on('disconnect', async () => {
  await rm(folder, { recursive: true, force: true })
  process.exit()
})
