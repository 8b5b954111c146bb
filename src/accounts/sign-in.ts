import type { LoginForm } from './form.js'
import { isPassword } from './password.js'
import type { User } from './rules.js'
import type { UserStore } from './store.js'

/**
 * The account that these words belong to, or null; the attempt is recorded either way.
 * An unknown address, a wrong password and a closed account take the same work and give the same answer.
 */
export async function checkSignIn(users: UserStore, { email, password }: LoginForm): Promise<User | null> {
  const found = await users.byEmail(email)
  const matches = await isPassword(found?.passwordHash ?? null, password)
  if (found && matches && !found.user.isClosed) {
    await users.recordSignIn(found.user.id, 'signed-in')
    return found.user
  }
  const outcome = !found ? 'unknown' : matches ? 'closed' : 'wrong-password'
  await users.recordSignIn(found?.user.id ?? null, outcome)
  return null
}
