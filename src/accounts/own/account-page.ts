import { dayOf } from '../../clock.js'
import type { Page } from '../../http/page.js'
import { shownInstant } from '../../language/instant.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { aField, type FormAsked, type FormField, newPassword, pageOf, summary } from '../field-view.js'
import type { User } from '../rules.js'
import { type TokensSection, tokensSection } from '../tokens/pages.js'
import type { ListedToken } from '../tokens/store.js'
import { type TwoStepSection, twoStepSection } from './two-step-page.js'

interface Sessions {
  /** The id that the asking session is listed under. */
  current: string
  listed: readonly { id: string; startedAt: string; seenAt: string; browser: string; system: string }[]
}

/** What the page of one's account is made from, by section. */
export interface AccountGiven {
  user: User
  factors: Parameters<typeof twoStepSection>[0]
  tokens: readonly ListedToken[]
  sessions: Sessions
}

interface NamesSection {
  fields: FormField[]
}

interface PasswordSection {
  email: string
  fields: FormField[]
}

interface SessionsSection {
  sessions: {
    id: string
    device: string
    started: ShownDate
    /** The day alone. */
    seen: ShownDate
    isThis: boolean
    endOne: string
  }[]
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
  twoStep: TwoStepSection
  tokens: TokensSection
  sessions: SessionsSection
}

function deviceOf({ browser, system }: { browser: string; system: string }, { t }: Wording): string {
  if (browser === '') return system === '' ? t('accounts.account.unknownDevice') : system
  return system === '' ? browser : t('accounts.account.device', { browser, system })
}

function sessionsSection({ current, listed }: Sessions, wording: Wording): SessionsSection {
  return {
    sessions: listed.map((session) => {
      const { id, startedAt, seenAt } = session
      const started = shownInstant(wording, startedAt)
      const device = deviceOf(session, wording)
      const endOne = wording.t('accounts.account.endOne', { device, time: started.text })
      return { id, device, started, seen: wording.date(dayOf(seenAt)), isThis: id === current, endOne }
    }),
    hasOthers: listed.some(({ id }) => id !== current),
  }
}

/** @param done what was just done, as in `accounts.account.done`; undefined for nothing. */
export function accountPage(asked: FormAsked, given: AccountGiven, done?: string): AccountPage {
  const { wording } = asked
  const { t } = wording
  const { user } = given
  const filled = { ...asked, typed: { ...user, ...asked.typed } }
  return {
    page: pageOf(asked, 'account'),
    problems: summary(asked),
    lede: t('accounts.account.lede', { email: user.email, role: t(`accounts.role.${user.role}`) }),
    done: done ? t(`accounts.account.done.${done}`) : '',
    names: { fields: [aField('name', filled), aField('shownAs', filled)] },
    password: { email: user.email, fields: [aField('old', filled), ...newPassword(filled)] },
    twoStep: twoStepSection(given.factors, wording),
    tokens: tokensSection(given.tokens, wording),
    sessions: sessionsSection(given.sessions, wording),
  }
}
