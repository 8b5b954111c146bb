import { hashPassword } from '../../src/accounts/password/password.js'
import type { Role, User } from '../../src/accounts/rules.js'
import { userStore } from '../../src/accounts/store.js'
import { type Browser, browserOn, type Site } from './site.js'

export const PASSWORD = 'correct horse battery'

const passwordHash = hashPassword(PASSWORD)

/** An account with the password `PASSWORD`; its e-mail address is the role's or the one given. */
export async function anAccount(
  { store, clock }: Site,
  role: Role,
  email = `${role}@example.org`,
): Promise<User> {
  const names = { name: `The ${role}`, shownAs: `${role} of the test` }
  const user = { email, ...names, role, passwordHash: await passwordHash }
  const made = await userStore(store.connection, clock).add(user)
  if (!made) throw new Error(`There is an account ${email} already`)
  return made
}

/** Signs in by the page's form, as a person does. */
export async function signIn(browser: Browser, email: string, password = PASSWORD): Promise<void> {
  await browser.post('/login').type('form').send({ email, password }).expect(303)
}

/** A browser in which a new account of this role is signed in; a guest's has no account. */
export async function signedInAs(site: Site, role: Role | 'guest'): Promise<Browser> {
  const browser = browserOn(site)
  if (role === 'guest') return browser
  const { email } = await anAccount(site, role)
  await signIn(browser, email)
  return browser
}
