import assert from 'node:assert/strict'
import { test } from 'node:test'
import { userStore } from '../../src/accounts/store.js'
import { systemClock } from '../../src/clock.js'
import { user } from '../../src/commands/user.js'
import { signIn } from '../support/sign-in.js'
import { browserOn, openSite } from '../support/site.js'
import { type Environment, ownEnvironment } from '../support/store.js'

async function tamdanUser(args: string[], environment: Environment): Promise<string> {
  let printed = ''
  const code = await user.run(args, environment, (text) => {
    printed += text
  })
  assert.equal(code, 0)
  return printed
}

const ADD = ['add', 'Dara@Example.org', '--name', 'Dara Sok', '--role', 'contributor']

test('an account made while the server runs is set up by the printed link and signs in', async (t) => {
  const environment = await ownEnvironment(t, { PORT: '4321' })
  const site = await openSite(environment)
  t.after(() => site.store.close())
  const printed = await tamdanUser(ADD, environment)
  const [, path = ''] = /^http:\/\/localhost:4321(\/setup\?token=[\w-]{43})\n$/.exec(printed) ?? []
  const browser = browserOn(site)
  await browser.get(path).expect(200)
  const password = 'four words that rhyme'
  const form = { token: path.split('=')[1], name: 'Dara Sok', shownAs: 'D. S.', password, again: password }
  await browser.post('/setup').type('form').send(form).expect(303)
  await signIn(browserOn(site), 'dara@example.org', password)
  const made = await userStore(site.store.connection, systemClock).byEmail('dara@example.org')
  assert.deepEqual([made?.user.role, made?.user.shownAs], ['contributor', 'D. S.'])
  const again = await tamdanUser(['link', 'dara@example.org'], {
    ...environment,
    BASE_URL: 'https://t.example',
  })
  assert.match(again, /^https:\/\/t\.example\/setup\?token=/)
})

test('what is wrong is said, and makes no account', async (t) => {
  const environment = await ownEnvironment(t)
  const cases: [string[], RegExp][] = [
    [['add', 'a@example.org', '--name', 'A', '--role', 'boss'], /role must be one of/],
    [['add', 'a@example.org', '--name', 'A'], /role is required/],
    [['add', 'a@example.org', '--role', 'editor'], /name is required/],
    [['add', 'not-an-address', '--name', 'A', '--role', 'editor'], /email must be a valid email/],
    [['add', 'a@example.org', '--nme', 'A'], /'--nme'.*Usage/s],
    [['remove', 'a@example.org'], /Usage/],
    [['constructor', 'a@example.org'], /Usage/],
    [['add'], /Usage/],
    [['link', 'a@example.org'], /There is no account/],
  ]
  for (const [args, message] of cases) {
    await assert.rejects(tamdanUser(args, environment), message, args.join(' '))
  }
  await tamdanUser(ADD, environment)
  await assert.rejects(tamdanUser(ADD, environment), /There is an account with dara@example\.org already/)
})
