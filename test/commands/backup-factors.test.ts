import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { passkeyStore } from '../../src/accounts/factors/passkey-store.js'
import { systemClock } from '../../src/clock.js'
import { backup, restore } from '../../src/commands/backup.js'
import { setUpApp } from '../support/second-factor.js'
import { PASSWORD, signedInAs } from '../support/sign-in.js'
import { browserOn, openSite } from '../support/site.js'
import { ownEnvironment } from '../support/store.js'

test('second factors come back from a backup, and restore says which the new secret cannot read', async (t) => {
  const from = await ownEnvironment(t, { SESSION_SECRET: 'a'.repeat(40) })
  const source = await openSite(from)
  const { codes } = await setUpApp(await signedInAs(source, 'editor'), new Date())
  const key = { id: 'k', user: 'u', name: 'My phone', publicKey: 'p', counter: 0, transports: [] }
  await passkeyStore(source.store.connection, systemClock).add(key)
  await source.store.close()
  const file = join(from.DATA_DIR ?? '', 'backup.gz')
  await backup.run([file], from, () => undefined)
  for (const [secret, isTold] of [
    ['a'.repeat(40), false],
    ['b'.repeat(40), true],
  ] as const) {
    const to = await ownEnvironment(t, { SESSION_SECRET: secret })
    const said: string[] = []
    assert.equal(await restore.run([file], to, (text) => said.push(text)), 0)
    assert.equal(said.join('').includes('another SESSION_SECRET'), isTold)
    const site = await openSite(to)
    t.after(() => site.store.close())
    assert.equal((await passkeyStore(site.store.connection, systemClock).ofUser('u')).length, 1)
    const browser = browserOn(site)
    const form = { email: 'editor@example.org', password: PASSWORD }
    assert.equal((await browser.post('/login').type('form').send(form)).headers.location, '/login/second')
    const code = { code: codes[isTold ? 1 : 0] ?? '' }
    assert.equal((await browser.post('/login/second').type('form').send(code)).status, 303)
  }
})
