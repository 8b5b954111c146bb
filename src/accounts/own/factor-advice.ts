import { type Config, isPublicSite } from '../../config.js'
import { factorStore } from '../factors/factor-store.js'
import { isAtLeast, type User } from '../rules.js'
import type { AccountDeps } from '../session/guard.js'

/** What somebody should be told of second factors, where none is demanded. */
export type FactorAdvice =
  /** To admins: a public site lets its editors in by a password alone. */
  | 'off'
  /** To who could set one up and has not. */
  | 'advised'
  | null

interface AdviceDeps extends Omit<AccountDeps, 'config'> {
  config: Pick<Config, 'baseUrl' | 'secondFactorRequired'>
}

export function factorAdvice({
  config,
  connection,
  clock,
}: AdviceDeps): (user: User) => Promise<FactorAdvice> {
  const factors = factorStore(connection, clock)
  return async ({ id, role }) => {
    if (config.secondFactorRequired || !isAtLeast(role, 'editor')) return null
    if (isPublicSite(config.baseUrl) && isAtLeast(role, 'admin')) return 'off'
    return (await factors.hasAny(id)) ? null : 'advised'
  }
}
