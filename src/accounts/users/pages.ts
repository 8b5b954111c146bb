import { aPage, type Page } from '../../http/page.js'
import { shownInstant } from '../../language/instant.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { aField, type FormAsked, type FormField, summary } from '../field-view.js'
import { ROLES, type User } from '../rules.js'

interface RoleOption {
  value: string
  text: string
  isChosen: boolean
}

export interface UsersPage {
  page: Page
  done: string
  users: {
    href: string
    name: string
    shownAs: string
    email: string
    role: string
    isClosed: boolean
    /** Invited, and has not chosen a password yet. */
    isInvited: boolean
    /** Null: has never signed in. */
    lastSignIn: ShownDate | null
  }[]
}

/** @param last when each account last signed in; '' for never */
export function usersPage(
  users: readonly { user: User; isSetUp: boolean; last: string }[],
  done: string | undefined,
  wording: Wording,
): UsersPage {
  const { t } = wording
  return {
    page: aPage({ title: t('users.title'), description: t('users.title'), address: '/desk/users' }),
    done: done ? t(`users.done.${done}`) : '',
    users: users.map(({ user, isSetUp, last }) => ({
      href: wording.href(`/desk/users/${user.id}`),
      name: user.name,
      shownAs: user.shownAs,
      email: user.email,
      role: t(`accounts.role.${user.role}`),
      isClosed: user.isClosed,
      isInvited: !isSetUp && !user.isClosed,
      lastSignIn: last === '' ? null : shownInstant(wording, last),
    })),
  }
}

const roleOptions = (chosen: string, { t }: Wording): RoleOption[] =>
  ROLES.map((value) => ({ value, text: t(`users.roleIs.${value}`), isChosen: value === chosen }))

export interface NewUserPage {
  page: Page
  problems: { href: string; text: string }[]
  fields: FormField[]
  roles: RoleOption[]
  roleProblem: string
  /** A link can be sent by mail. */
  hasMail: boolean
  /** It is rather shown, to be handed over. */
  isShown: boolean
}

/** @param chosen role and way of the link; '' for none */
export function newUserPage(
  asked: FormAsked,
  chosen: { role: string; how: string },
  hasMail: boolean,
): NewUserPage {
  const { wording, problems } = asked
  const { t } = wording
  const isWrong = problems.some(({ field }) => field === 'role')
  const title = t('users.add')
  return {
    page: aPage({
      title: problems.length > 0 ? `${t('accounts.error')} ${title}` : title,
      description: title,
      address: '/desk/users/new',
    }),
    problems: summary(asked),
    fields: [
      aField('email', asked, { autocomplete: 'off' }),
      aField('name', asked, { autocomplete: 'off' }),
      aField('shownAs', asked, { autocomplete: 'off' }),
    ],
    roles: roleOptions(chosen.role, wording),
    hasMail,
    isShown: chosen.how === 'link',
    roleProblem: isWrong ? t('accounts.problem.role.missing') : '',
  }
}

/** What an account's page is made from. */
export interface UserGiven {
  user: User
  /** Who looks at it. */
  self: User
  isSetUp: boolean
  hasFactor: boolean
  /** A link can be sent by mail. */
  hasMail: boolean
  /** The one-time link that works now. */
  open: { madeAt: string; expiresAt: string } | null
}

export interface UserPage {
  page: Page
  name: string
  lede: string
  /** The one-time link, this once; '' for none. */
  link: string
  linkText: string
  /** What was done, and what could not be done; '' for nothing. */
  done: string
  said: string
  isClosed: boolean
  /** Nobody changes or closes their own account: so an admin is always left. */
  isSelf: boolean
  hasFactor: boolean
  /** Of the link that works now; '' for none. */
  openLink: string
  linkHeading: string
  linkAsk: string
  linkButton: string
  hasMail: boolean
  roles: RoleOption[]
  /** Where the forms lead, each with its own last part. */
  own: string
}

/** What an account's page shows besides. */
export interface UserShows {
  /** The link just made. */
  link?: string
  /** A key of `users` or of `users.did`. */
  said?: string
  /** The role that was chosen and is not set yet. */
  role?: string
}

const DONE = ['mail', 'revoke', 'reopen', 'reset', 'sign-out']

/** One account. */
export function userPage(given: UserGiven, shows: UserShows, wording: Wording): UserPage {
  const { user, self, isSetUp, hasFactor, open } = given
  const { link = '', said = '', role = user.role } = shows
  const { t } = wording
  const own = `/desk/users/${user.id}`
  const kind = isSetUp ? 'password' : 'invitation'
  const until = open ? shownInstant(wording, open.expiresAt).text : ''
  return {
    page: aPage({ title: user.name, description: user.name, address: own }),
    name: user.name,
    lede: t('users.lede', {
      email: user.email,
      role: t(`accounts.role.${user.role}`),
      shownAs: user.shownAs,
    }),
    link,
    linkText: t('users.linkText', { until }),
    done: DONE.includes(said) ? t(`users.did.${said}`) : '',
    said: said === '' || DONE.includes(said) ? '' : t(`users.${said}`),
    isClosed: user.isClosed,
    isSelf: user.id === self.id,
    hasFactor,
    openLink: open && link === '' ? t('users.openLink', { until }) : '',
    linkHeading: t(`users.${kind}.heading`),
    linkAsk: t(`users.${kind}.ask`),
    hasMail: given.hasMail,
    linkButton: t(`users.${kind}.${open ? 'again' : 'make'}`),
    roles: roleOptions(role, wording),
    own: wording.href(own),
  }
}
