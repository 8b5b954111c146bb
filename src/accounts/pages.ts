import { aPage, type Page } from '../http/page.js'
import { shownInstant } from '../language/instant.js'
import type { ShownDate, Wording } from '../language/wording.js'
import type { Problem } from './form.js'
import type { User } from './rules.js'

export interface Field {
  /** Name and id. */
  name: string
  label: string
  /** '' for none, as are `hintId`, `problem` and `describedBy`. */
  hint: string
  problem: string
  describedBy: string
  type: 'text' | 'email' | 'password'
  /** Always '' for a password: what was typed never goes back into a page. */
  value: string
  autocomplete: string
}

/** A form's page: its problems on top, each a link to its field, and its fields. */
export interface FormPage {
  page: Page
  problems: { href: string; text: string }[]
  fields: Field[]
}

type FieldName = 'email' | 'password' | 'again' | 'old' | 'name' | 'shownAs'
type Typed = Partial<Record<FieldName, string>>

const AUTOCOMPLETE: Record<FieldName, string> = {
  email: 'username',
  password: 'new-password',
  again: 'new-password',
  old: 'current-password',
  name: 'name',
  shownAs: 'nickname',
}
const TYPE: Record<FieldName, Field['type']> = {
  email: 'email',
  password: 'password',
  again: 'password',
  old: 'password',
  name: 'text',
  shownAs: 'text',
}
const HINTED: readonly FieldName[] = ['name', 'shownAs']

/** What a form is made from: the language, what was typed, and what was wrong with it. */
export interface Asked {
  wording: Wording
  typed: Typed
  problems: readonly Problem[]
}

const words = ({ t }: Wording, { field, problem }: Problem) => t(`accounts.problem.${field}.${problem}`)

export function aField(
  name: FieldName,
  { wording, typed, problems }: Asked,
  given: Partial<Field> = {},
): Field {
  const found = problems.find((problem) => problem.field === name)
  const hint = given.hint ?? (HINTED.includes(name) ? wording.t(`accounts.${name}Hint`) : '')
  const described = [hint && `${name}-hint`, found && `${name}-error`].filter(Boolean).join(' ')
  return {
    name,
    label: wording.t(`accounts.${name}`),
    problem: found ? words(wording, found) : '',
    describedBy: described,
    type: TYPE[name],
    value: TYPE[name] === 'password' ? '' : (typed[name] ?? ''),
    autocomplete: AUTOCOMPLETE[name],
    ...given,
    hint,
  }
}

const newPassword = (asked: Asked): Field[] => {
  const { t } = asked.wording
  const label = t('accounts.newPassword')
  return [aField('password', asked, { label, hint: t('accounts.passwordHint') }), aField('again', asked)]
}

/**
 * GOV.UK Design System: a page that shows an error says so in its title too, for those who hear it.
 * No address: these pages are not for search engines, and one holds a token.
 */
function pageOf({ wording: { t }, problems }: Asked, part: string): Page {
  const title = t(`accounts.${part}.title`)
  return aPage({
    title: problems.length > 0 ? `${t('accounts.error')} ${title}` : title,
    description: t(`accounts.${part}.description`),
    address: '',
  })
}

export const summary = ({ wording, problems }: Asked) =>
  problems.map((problem) => ({ href: `#${problem.field}`, text: words(wording, problem) }))

export interface LoginPage extends FormPage {
  next: string
}

export function loginPage(asked: Asked, next: string): LoginPage {
  const fields = [aField('email', asked), aField('password', asked, { autocomplete: 'current-password' })]
  return { page: pageOf(asked, 'signIn'), problems: summary(asked), fields, next }
}

export interface SetupPage extends FormPage {
  lede: string
  token: string
  /** The account's address, when it has one already; '' for the first account. */
  email: string
}

/** @param owner the account that the link is for; null for the first one, whose form asks for the address too. */
export function setupPage(asked: Asked, token: string, owner: User | null): SetupPage {
  const { t } = asked.wording
  const filled = owner ? { ...asked, typed: { ...owner, ...asked.typed } } : asked
  const names = [aField('name', filled), aField('shownAs', filled)]
  const fields = [...names, ...(owner ? [] : [aField('email', filled)]), ...newPassword(filled)]
  return {
    page: pageOf(asked, 'setup'),
    problems: summary(asked),
    fields,
    lede: t(owner ? 'accounts.setup.lede' : 'accounts.setup.ledeFirst'),
    token,
    email: owner?.email ?? '',
  }
}

export interface LinkPage {
  page: Page
  text: string
  ask: string
}

/** For a link that does not work (any more). */
export function linkPage({ t }: Wording, state: 'used' | 'unknown'): LinkPage {
  const text = t(`accounts.link.${state}`)
  return {
    page: aPage({ title: t(`accounts.link.${state}Title`), description: text, address: '' }),
    text,
    ask: t('accounts.link.ask', { command: 'tamdan user link EMAIL' }),
  }
}

export interface AccountPage extends Omit<FormPage, 'fields'> {
  lede: string
  email: string
  done: string
  names: Field[]
  password: Field[]
  sessions: { id: string; started: ShownDate; seen: ShownDate; isThis: boolean; endOne: string }[]
  hasOthers: boolean
}

export interface Sessions {
  /** The id that the asking session is listed under. */
  current: string
  listed: readonly { id: string; startedAt: string; seenAt: string }[]
}

/** @param done what was just done, as in `accounts.account.done`; undefined for nothing. */
export function accountPage(asked: Asked, user: User, sessions: Sessions, done?: string): AccountPage {
  const { wording } = asked
  const { t } = wording
  const filled = { ...asked, typed: { ...user, ...asked.typed } }
  return {
    page: pageOf(asked, 'account'),
    problems: summary(asked),
    lede: t('accounts.account.lede', { email: user.email, role: t(`accounts.role.${user.role}`) }),
    email: user.email,
    done: done ? t(`accounts.account.done.${done}`) : '',
    names: [aField('name', filled), aField('shownAs', filled)],
    password: [aField('old', filled), ...newPassword(filled)],
    sessions: sessions.listed.map(({ id, startedAt, seenAt }) => {
      const started = shownInstant(wording, startedAt)
      const endOne = t('accounts.account.endOne', { time: started.text })
      return { id, started, seen: shownInstant(wording, seenAt), isThis: id === sessions.current, endOne }
    }),
    hasOthers: sessions.listed.some(({ id }) => id !== sessions.current),
  }
}
