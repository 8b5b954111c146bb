import type { Page } from '../http/page.js'
import { shownInstant } from '../language/instant.js'
import type { ShownDate, Wording } from '../language/wording.js'
import { type Asked, aField, type Field, newPassword, pageOf, summary } from './field-view.js'
import type { User } from './rules.js'

export interface Sessions {
  /** The id that the asking session is listed under. */
  current: string
  listed: readonly { id: string; startedAt: string; seenAt: string }[]
}

/** What the page of one's account is made from, by section. */
export interface AccountGiven {
  user: User
  sessions: Sessions
}

export interface NamesSection {
  fields: Field[]
}

export interface PasswordSection {
  email: string
  fields: Field[]
}

export interface SessionsSection {
  sessions: { id: string; started: ShownDate; seen: ShownDate; isThis: boolean; endOne: string }[]
  hasOthers: boolean
}

/** One member for each section, which has a partial of the same name in views/partials/account. */
export interface AccountPage {
  page: Page
  problems: { href: string; text: string }[]
  lede: string
  done: string
  names: NamesSection
  password: PasswordSection
  sessions: SessionsSection
}

function sessionsSection({ current, listed }: Sessions, wording: Wording): SessionsSection {
  return {
    sessions: listed.map(({ id, startedAt, seenAt }) => {
      const started = shownInstant(wording, startedAt)
      const endOne = wording.t('accounts.account.endOne', { time: started.text })
      return { id, started, seen: shownInstant(wording, seenAt), isThis: id === current, endOne }
    }),
    hasOthers: listed.some(({ id }) => id !== current),
  }
}

/** @param done what was just done, as in `accounts.account.done`; undefined for nothing. */
export function accountPage(asked: Asked, { user, sessions }: AccountGiven, done?: string): AccountPage {
  const { wording } = asked
  const { t } = wording
  const filled = { ...asked, typed: { ...user, ...asked.typed } }
  return {
    page: pageOf(asked, 'account'),
    problems: summary(asked),
    lede: t('accounts.account.lede', { email: user.email, role: t(`accounts.role.${user.role}`) }),
    done: done ? t(`accounts.account.done.${done}`) : '',
    names: { fields: [aField('name', filled), aField('shownAs', filled)] },
    password: { email: user.email, fields: [aField('old', filled), ...newPassword(filled)] },
    sessions: sessionsSection(sessions, wording),
  }
}
