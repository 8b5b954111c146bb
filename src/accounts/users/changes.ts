import { forbidden } from '../../errors.js'
import type { Language } from '../../language/languages.js'
import { outboxStore } from '../../mail/store.js'
import { eventStore } from '../event-store.js'
import { factorStore } from '../factors/factor-store.js'
import { oneTimeLinkStore } from '../letters/link-store.js'
import { mailTo } from '../letters/writers.js'
import { INVITATION_MS, LINK_MS, type Role, type User } from '../rules.js'
import type { AccountDeps } from '../session/guard.js'
import { waysInOf } from '../sign-in/access.js'
import { userStore } from '../store.js'

function mustBeOther(self: User, { id }: User): void {
  if (self.id === id) throw forbidden('Another administrator has to change your own account')
}

/** What an admin does to an account, each kept for the audit. False: it would have left no admin, and was undone. */
export function usersChanges({ connection, clock }: Omit<AccountDeps, 'config'>, hasMail: boolean) {
  const users = userStore(connection, clock)
  const access = waysInOf(connection, clock)
  const links = oneTimeLinkStore(connection, clock)
  const factors = factorStore(connection, clock)
  const events = eventStore(connection, clock)
  const outbox = outboxStore(connection, clock)

  /** Two admins may demote each other at once: whoever finds none left puts theirs back. */
  const unlessLast = async (undo: () => Promise<void>): Promise<boolean> => {
    if ((await users.countAdmins()) > 0) return true
    await undo()
    return false
  }

  return {
    /** A path, in place of the link there was. */
    async makeLink({ id }: User, { id: about }: User): Promise<string> {
      const isNew = (await users.notSetUp()).has(about)
      await events.record({ what: 'link-made', by: id, about })
      return links.make(about, isNew ? INVITATION_MS : LINK_MS)
    },
    /** Orders a mail with a link, in place of the link there was. */
    async mailLink({ id }: User, { id: about }: User, lang: Language): Promise<void> {
      await links.revoke(about)
      await outbox.dropAllOf([about], 'account-link')
      await outbox.put(mailTo('account-link', about, lang))
      await events.record({ what: 'invited', by: id, about })
    },
    async revokeLink({ id }: User, { id: about }: User): Promise<void> {
      await outbox.dropAllOf([about], 'account-link')
      if (await links.revoke(about)) await events.record({ what: 'link-revoked', by: id, about })
    },
    async setRole(self: User, user: User, role: Role): Promise<boolean> {
      mustBeOther(self, user)
      await users.setRole(user.id, role)
      if (!(await unlessLast(() => users.setRole(user.id, user.role)))) return false
      await access.end(user.id)
      await events.record({ what: 'role-changed', by: self.id, about: user.id, detail: role })
      return true
    },
    async close(self: User, user: User): Promise<boolean> {
      mustBeOther(self, user)
      await users.close(user.id)
      if (!(await unlessLast(() => users.open(user.id)))) return false
      await access.end(user.id)
      await links.revoke(user.id)
      await outbox.dropAllOf([user.id], 'account-link')
      await events.record({ what: 'account-closed', by: self.id, about: user.id })
      return true
    },
    async signOut(self: User, { id: about }: User): Promise<void> {
      await access.endEverywhere(about)
      await events.record({ what: 'signed-out', by: self.id, about })
    },
    /** With the password and second factor that it had. */
    async reopen(self: User, user: User): Promise<void> {
      await users.open(user.id)
      await events.record({ what: 'account-opened', by: self.id, about: user.id })
    },
    /** For who has lost theirs: from then on the password alone signs in, and all access is ended. */
    async resetFactors(self: User, user: User, lang: Language): Promise<void> {
      mustBeOther(self, user)
      await factors.reset(user.id)
      await access.end(user.id)
      await events.record({ what: 'factors-reset', by: self.id, about: user.id })
      if (hasMail) await outbox.put(mailTo('factors-reset', user.id, lang))
    },
  }
}
